package org.kith.care.referral;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.care.referral.taxonomy.CommunicationNeed;
import org.kith.care.referral.taxonomy.Concept;
import org.kith.care.referral.taxonomy.CulturalNeed;
import org.kith.care.referral.taxonomy.OutOfAreaReason;
import org.kith.care.referral.taxonomy.SupportType;

/** What the standard's shape asks of values beyond their type. Each rule is about the part that has its property. */
public final class ShapeRules {
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

    /** What is wrong with a value. */
    public enum Breach {
        /** A value that another one calls for is not there. */
        MISSING,
        /** Outside what the shape allows. */
        NOT_ALLOWED,
        /** A cost that the shape only warns of. */
        UNLIKELY_COST
    }

    /**
     * What is wrong with a part.
     *
     * @param field the property
     * @param allowed what may stand there
     */
    public record Finding(String field, Breach breach, String allowed) {}

    private ShapeRules() {}

    /** Asks every rule of the values of a part, by property. */
    public static List<Finding> findings(Map<String, ? extends @Nullable Object> part) {
        List<Finding> found = new ArrayList<>();
        OTHERS.forEach(other -> other.check(part, found));
        if (part.get(LOCATION) instanceof String place
                && !OUTWARD_POSTCODE.matcher(place).matches()) {
            found.add(new Finding(LOCATION, Breach.NOT_ALLOWED, "the outward half of a postcode, such as TA3"));
        }
        checkCosts(part, found);
        return found;
    }

    private static void checkCosts(Map<String, ? extends @Nullable Object> part, List<Finding> found) {
        if (part.get(TOTAL) instanceof BigDecimal total
                && (total.compareTo(LIKELY_LEAST) < 0 || total.compareTo(LIKELY_MOST) > 0)) {
            found.add(new Finding(TOTAL, Breach.UNLIKELY_COST, "100 to 100000 pounds a week"));
        }
        for (String cost : COSTS) {
            if (part.get(cost) instanceof BigDecimal amount) {
                if (amount.signum() < 0) {
                    found.add(new Finding(cost, Breach.NOT_ALLOWED, "0 pounds or more"));
                } else if (amount.compareTo(LIKELY_MOST) > 0) {
                    found.add(new Finding(cost, Breach.UNLIKELY_COST, "0 to 100000 pounds a week"));
                }
            }
        }
    }

    /** Who chooses "other" says in words what it is. */
    private record Other(String field, Concept other) {
        private void check(Map<String, ? extends @Nullable Object> part, List<Finding> found) {
            Object chosen = part.get(field);
            boolean isOther = other.equals(chosen) || (chosen instanceof List<?> list && list.contains(other));
            boolean told = part.get(field + "Other") instanceof List<?> words && !words.isEmpty();
            if (isOther && !told) {
                found.add(new Finding(
                        field + "Other",
                        Breach.MISSING,
                        "a text, because " + field + " is " + other.names().local()));
            }
        }
    }
}
