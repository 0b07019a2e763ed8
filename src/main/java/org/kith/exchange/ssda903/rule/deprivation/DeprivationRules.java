package org.kith.exchange.ssda903.rule.deprivation;

import java.util.List;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Deprivations of liberty: the rules, in the order of the page. */
public final class DeprivationRules {
    public static final List<ReturnRule> ALL = List.of(
            new DoloStartDateRule(),
            new DoloEndDateRule(),
            new DoloEndSinceStartRule(),
            new DoloStartByYearsEndRule(),
            new DoloEndInYearRule(),
            new DolosApartRule(),
            new DoloEndsWithCareRule(),
            new DoloSinceBirthRule(),
            new DoloExpectedPlacementRule(),
            new DoloImpossiblePlacementRule());

    private DeprivationRules() {}
}
