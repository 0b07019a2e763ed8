package org.kith.exchange.subject;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A confidential address, such as a refuge, and with it that somebody lived or was placed there. Whoever lives there now is told of their
 * own home, where they ask for themselves.
 */
final class ConfidentialAddressRule implements Withholding {

    private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    @Override
    public String source() {
        return "Data Protection Act 2018, Schedule 3, paragraph 11 (serious harm) and Schedule 2, paragraph 16";
    }

    @Override
    public Set<Step> withheld(Holding holding, Asking asking) {
        Set<String> places = holding.steps().stream()
                .filter(step -> step.type().equals("AT") && step.near().flag("confidential"))
                .map(Step::from)
                .collect(Collectors.toSet());
        if (asking.forThemselves()) {
            places.removeAll(homes(holding, asking.today()));
        }
        Set<Step> gone = new HashSet<>();
        for (Step step : holding.steps()) {
            boolean leadsThere =
                    places.contains(step.near().id()) && !step.type().equals("WAS");
            if (leadsThere || places.contains(step.from())) {
                gone.add(step);
            }
        }
        return gone;
    }

    /** Where the person lives on the day: households, and homes of placements. */
    private static Set<String> homes(Holding holding, LocalDate today) {
        Set<String> homes = holding.of("LIVES_IN").stream()
                .filter(step -> isNow(step.edge(), today))
                .map(step -> step.near().id())
                .collect(Collectors.toSet());
        holding.of("HAS_PLACEMENT").stream()
                .filter(step -> isNow(step.near().values(), today))
                .flatMap(step -> holding.from(step.near().id(), "PLACED_IN").stream())
                .forEach(step -> homes.add(step.near().id()));
        return homes;
    }

    private static boolean isNow(Map<String, Object> fact, LocalDate today) {
        LocalDate from = fact.get("fromMin") instanceof LocalDate day ? day : LocalDate.MIN;
        LocalDate to = fact.get("toMax") instanceof LocalDate day ? day : OPEN_END;
        return Thing.Values.moment(fact, "supersededAt") == null && !today.isBefore(from) && today.isBefore(to);
    }

    /** Former addresses that may be told. */
    static Map<String, Thing> open(Map<String, Thing> places) {
        return places.entrySet().stream()
                .filter(place -> !place.getValue().flag("confidential"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
