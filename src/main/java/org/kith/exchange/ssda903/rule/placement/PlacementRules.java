package org.kith.exchange.ssda903.rule.placement;

import java.util.List;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Placements: the rules, in the order of the page. */
public final class PlacementRules {
    public static final List<ReturnRule> ALL = List.of(
            new HospitalLengthRule(),
            new CarersHolidayLengthRule(),
            new SevenDaysRule(),
            new TwoCarersHolidaysRule(),
            new StartsNotTemporaryRule(),
            new EndsNotTemporaryRule(),
            new ReturnsFromTemporaryRule(),
            new SupportedFrom16Rule(),
            new CustodyFrom10Rule(),
            new SchoolFrom4Rule(),
            new EmploymentFrom14Rule(),
            new AdoptedByCarerStartsRule(),
            new FosteredBeforeAdoptionRule(),
            new PlacementChangeGivenRule(),
            new TemporaryNeedsNoReasonRule(),
            new OpenEpisodeNeedsNoReasonRule(),
            new NoCustodyUnder10Rule(),
            new PostcodesGivenRule(),
            new PostcodeFormRule(),
            new PostcodesDifferRule());

    private PlacementRules() {}
}
