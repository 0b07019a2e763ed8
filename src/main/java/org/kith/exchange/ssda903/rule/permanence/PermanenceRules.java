package org.kith.exchange.ssda903.rule.permanence;

import java.util.List;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Earlier permanent arrangements: the rules, in the order of the page. */
public final class PermanenceRules {
    public static final List<ReturnRule> ALL = List.of(
            new PreviousPermanenceCodeRule(),
            new PreviousPermanenceDateRule(),
            new NoPreviousPermanenceRule(),
            new PreviousPermanenceGivenRule(),
            new PreviousPermanenceSince2016Rule());

    private PermanenceRules() {}
}
