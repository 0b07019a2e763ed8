package org.kith.matching.rule;

import org.kith.provision.rule.Finding;

/** What a rule, or all of them, say of an option, the best first. The names are part of the contract. */
public enum Outcome {
    PASS,
    /** Somebody may authorise it, or must check it. */
    NEEDS,
    FAIL;

    static Outcome of(OptionRule rule, Finding finding) {
        if (finding.passed()) {
            return PASS;
        }
        return finding.mayAuthorise().isEmpty() && rule != OptionRule.MANAGER_MUST_CHECK ? FAIL : NEEDS;
    }

    Outcome orWorse(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
