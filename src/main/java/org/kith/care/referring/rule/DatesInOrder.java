package org.kith.care.referring.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.care.referral.QualityAssurance;
import org.kith.care.referring.rule.Remark.Kind;

/**
 * What was recorded is recorded by today, and a placement and its cost not before the referral that looked for it. The draft placements
 * standard says nothing about the order of its dates; its descriptions of them do.
 */
final class DatesInOrder implements ReferralRule {
    @Override
    public Stream<Remark> remarks(Said said) {
        List<Remark> found = new ArrayList<>();
        QualityAssurance days = said.record().qualityAssurance();
        ahead(said, "qualityAssurance.referralDate", days.referralDate(), found);
        day(said, "qualityAssurance.placementDate", days.placementDate(), found);
        day(said, "qualityAssurance.costDate", days.costDate(), found);
        day(said, "closedOn", said.closedOn(), found);
        return found.stream();
    }

    private static void day(Said said, String field, @Nullable LocalDate day, List<Remark> found) {
        LocalDate referred = said.record().qualityAssurance().referralDate();
        if (day != null && day.isBefore(referred)) {
            found.add(new Remark(field, Kind.INVALID, "It cannot be before the day of the referral, " + referred));
        } else {
            ahead(said, field, day, found);
        }
    }

    private static void ahead(Said said, String field, @Nullable LocalDate day, List<Remark> found) {
        if (day != null && day.isAfter(said.today())) {
            found.add(new Remark(field, Kind.INVALID, "It cannot be after today, " + said.today()));
        }
    }
}
