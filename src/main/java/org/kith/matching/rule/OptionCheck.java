package org.kith.matching.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.provision.rule.Authoriser;
import org.kith.provision.rule.Finding;

/**
 * What a rule says of an option.
 *
 * @param reason why not, or what to bear in mind where it passes; it names nobody
 * @param regulation where that is written
 * @param mayAuthorise any one of these may authorise it
 */
public record OptionCheck(
        OptionRule rule,
        Outcome outcome,
        @Nullable String reason,
        @Nullable String regulation,
        List<Authoriser> mayAuthorise) {

    static OptionCheck of(OptionRule rule, Finding finding) {
        return new OptionCheck(
                rule,
                Outcome.of(rule, finding),
                finding.reason(),
                finding.regulation(),
                finding.mayAuthorise().stream().sorted().toList());
    }

    /** What the rule says of two children: the worse, and of two that are alike the one with a reason. */
    OptionCheck and(OptionCheck other) {
        int worse = other.outcome.compareTo(outcome);
        return worse > 0 || worse == 0 && reason == null ? other : this;
    }
}
