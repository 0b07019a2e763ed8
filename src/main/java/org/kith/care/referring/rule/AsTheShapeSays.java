package org.kith.care.referring.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.care.referral.ReferralPart;
import org.kith.care.referral.ReferralRecord;
import org.kith.care.referral.ShapeRules;
import org.kith.care.referral.ShapeRules.Breach;
import org.kith.care.referral.StandardField;
import org.kith.care.referring.rule.Remark.Kind;

/** What the shape of the draft placements standard asks of values: at least one of a list, words for "other", likely costs, postcodes. */
final class AsTheShapeSays implements ReferralRule {
    @Override
    public Stream<Remark> remarks(Said said) {
        return StandardField.of(ReferralRecord.class).stream()
                .filter(field -> field.of().isRecord())
                .flatMap(field -> part(field.name(), field.in(said.record())));
    }

    private static Stream<Remark> part(String name, @Nullable Object part) {
        if (!(part instanceof ReferralPart said)) {
            return Stream.empty();
        }
        Map<String, @Nullable Object> values = new HashMap<>();
        StandardField.of(said.getClass()).forEach(field -> values.put(field.name(), field.in(said)));
        Stream<Remark> empty = StandardField.of(said.getClass()).stream()
                .filter(field -> field.many() && field.required())
                .filter(field -> values.get(field.name()) instanceof List<?> list && list.isEmpty())
                .map(field -> new Remark(
                        name + '.' + field.name(), Kind.INVALID, "The draft placements standard needs at least one"));
        return Stream.concat(
                empty,
                ShapeRules.findings(values).stream()
                        .map(each -> new Remark(name + '.' + each.field(), kind(each.breach()), message(each))));
    }

    private static Kind kind(Breach breach) {
        return breach == Breach.UNLIKELY_COST ? Kind.UNUSUAL : Kind.INVALID;
    }

    private static String message(ShapeRules.Finding finding) {
        String words = switch (finding.breach()) {
            case MISSING -> "It is missing";
            case NOT_ALLOWED -> "It is not allowed";
            case UNLIKELY_COST -> "It is unlikely";
        };
        return words + " by the draft placements standard; allowed: " + finding.allowed();
    }
}
