package org.kith.care.referring.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.care.referral.QualityAssurance;
import org.kith.care.referring.rule.Remark.Kind;

/**
 * Once a placement is found, the record says which, who recorded it and when: the shape of the draft placements standard asks for these of
 * every record, and before that nobody can know them.
 */
final class KnownOncePlaced implements ReferralRule {
    @Override
    public Stream<Remark> remarks(Said said) {
        List<Remark> found = new ArrayList<>();
        if (said.placed() && said.record().actualPlacement() == null) {
            found.add(missing("actualPlacement"));
        }
        if (said.placed() || said.record().actualPlacement() != null) {
            QualityAssurance who = said.record().qualityAssurance();
            Map<String, @Nullable Object> needed = new LinkedHashMap<>();
            needed.put("qualityAssurance.placementOfficerName", who.placementOfficerName());
            needed.put("qualityAssurance.placementDate", who.placementDate());
            needed.put("qualityAssurance.costDate", who.costDate());
            needed.forEach((field, value) -> {
                if (value == null) {
                    found.add(missing(field));
                }
            });
        }
        return found.stream();
    }

    private static Remark missing(String field) {
        return new Remark(field, Kind.INVALID, "The draft placements standard needs it once a placement was found");
    }
}
