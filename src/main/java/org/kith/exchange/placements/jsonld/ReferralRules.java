package org.kith.exchange.placements.jsonld;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.exchange.placements.jsonld.ReferralProblem.Kind;
import org.kith.exchange.placements.taxonomy.CommunicationNeed;
import org.kith.exchange.placements.taxonomy.Concept;
import org.kith.exchange.placements.taxonomy.CulturalNeed;
import org.kith.exchange.placements.taxonomy.OutOfAreaReason;
import org.kith.exchange.placements.taxonomy.SupportType;
import tools.jackson.databind.JsonNode;

/** What the shape asks of values beyond their type. Each rule is about the part that has its property. */
final class ReferralRules {
    private static final List<Other> OTHERS = List.of(
            new Other("outOfLAReason", OutOfAreaReason.OTHER),
            new Other("specificCommunicationRequirement", CommunicationNeed.OTHER),
            new Other("culturalNeeds", CulturalNeed.OTHER),
            new Other("additionalSupport", SupportType.OTHER));

    private static final String LOCATION = "placementLocation";
    private static final Pattern OUTWARD_POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]?");

    private static final String TOTAL = "totalWeeklyCost";
    private static final List<String> COSTS =
            List.of("coreWeeklyCost", "additionalSupportWeeklyCost", "educationWeeklyCost", "otherWeeklyCost");
    private static final BigDecimal LIKELY_LEAST = BigDecimal.valueOf(100);
    private static final BigDecimal LIKELY_MOST = BigDecimal.valueOf(100_000);

    private ReferralRules() {}

    /** Asks every rule of a part: what stands in it, and what could be read of that by property. */
    static void check(JsonNode part, Map<String, @Nullable Object> read, String path, Problems problems) {
        OTHERS.forEach(other -> other.check(part, read, path, problems));
        if (read.get(LOCATION) instanceof String place
                && !OUTWARD_POSTCODE.matcher(place).matches()) {
            problems.tell(
                    Problems.under(path, LOCATION),
                    Kind.NOT_ALLOWED,
                    part.get(LOCATION),
                    "the outward half of a postcode, such as TA3");
        }
        checkCosts(part, read, path, problems);
    }

    private static void checkCosts(JsonNode part, Map<String, @Nullable Object> read, String path, Problems problems) {
        if (read.get(TOTAL) instanceof BigDecimal total
                && (total.compareTo(LIKELY_LEAST) < 0 || total.compareTo(LIKELY_MOST) > 0)) {
            problems.tell(
                    Problems.under(path, TOTAL), Kind.UNLIKELY_COST, part.get(TOTAL), "100 to 100000 pounds a week");
        }
        for (String cost : COSTS) {
            if (read.get(cost) instanceof BigDecimal amount) {
                if (amount.signum() < 0) {
                    problems.tell(Problems.under(path, cost), Kind.NOT_ALLOWED, part.get(cost), "0 pounds or more");
                } else if (amount.compareTo(LIKELY_MOST) > 0) {
                    problems.tell(
                            Problems.under(path, cost),
                            Kind.UNLIKELY_COST,
                            part.get(cost),
                            "0 to 100000 pounds a week");
                }
            }
        }
    }

    /** Who chooses "other" says in words what it is. */
    private record Other(String field, Concept other) {
        private void check(JsonNode part, Map<String, @Nullable Object> read, String path, Problems problems) {
            Object chosen = read.get(field);
            boolean isOther = other.equals(chosen) || (chosen instanceof List<?> list && list.contains(other));
            String words = field + "Other";
            JsonNode said = part.get(words);
            boolean told = said != null
                    && (said.isArray() ? said.valueStream().anyMatch(each -> !each.isNull()) : !said.isNull());
            if (isOther && !told) {
                problems.tell(
                        Problems.under(path, words),
                        Kind.MISSING,
                        null,
                        "a text, because " + field + " is " + other.names().local());
            }
        }
    }
}
