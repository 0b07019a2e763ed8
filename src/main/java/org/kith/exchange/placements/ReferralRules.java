package org.kith.exchange.placements;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.care.referral.ShapeRules;
import org.kith.care.referral.ShapeRules.Breach;
import org.kith.care.referral.ShapeRules.Finding;
import org.kith.exchange.placements.ReferralProblem.Kind;
import tools.jackson.databind.JsonNode;

/** Asks the rules of the shape about a part that was read, and tells what they find by its place in the record. */
final class ReferralRules {
    private ReferralRules() {}

    /** What stands in a part, and what could be read of that by property. */
    static void check(JsonNode part, Map<String, @Nullable Object> read, String path, Problems problems) {
        for (Finding finding : ShapeRules.findings(read)) {
            JsonNode said = part.get(finding.field());
            // a value that stands there and cannot be read is told as such, and is not missing
            if (finding.breach() != Breach.MISSING || !isSaid(said)) {
                problems.tell(
                        Problems.under(path, finding.field()),
                        kind(finding.breach()),
                        finding.breach() == Breach.MISSING ? null : said,
                        finding.allowed());
            }
        }
    }

    private static boolean isSaid(@Nullable JsonNode said) {
        return said != null && (said.isArray() ? said.valueStream().anyMatch(each -> !each.isNull()) : !said.isNull());
    }

    private static Kind kind(Breach breach) {
        return switch (breach) {
            case MISSING -> Kind.MISSING;
            case NOT_ALLOWED -> Kind.NOT_ALLOWED;
            case UNLIKELY_COST -> Kind.UNLIKELY_COST;
        };
    }
}
