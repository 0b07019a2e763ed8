package org.kith.exchange.ssda903.rule.missing;

import java.util.List;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Missing, or away without authorisation: the rules, in the order of the page. */
public final class MissingRules {
    public static final List<ReturnRule> ALL = List.of(
            new MissingStartDateRule(),
            new MissingEndDateRule(),
            new MissingCodeRule(),
            new MissingHasStartRule(),
            new StartOfMissingRule(),
            new EndOfMissingRule(),
            new MissingEndSinceStartRule(),
            new MissingStartByYearsEndRule(),
            new MissingEndInYearRule(),
            new MissingSpellsApartRule(),
            new MissingEndsWithCareRule(),
            new MissingSinceCareBeganRule(),
            new MissingBeforeCareEndedRule(),
            new MissingSinceBirthRule());

    private MissingRules() {}
}
