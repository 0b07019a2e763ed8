package org.kith.provision.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What all rules say, as it may be told to somebody who does not see everyone. Each rule is asked twice. What it says of those who are seen is told;
 * what rests on others is told as no more than that a manager must check the home, whichever rule and however many. A rule that fails on what is
 * seen and would pass on the whole has failed: to pass would tell of what is hidden.
 *
 * @param findings of each rule, in the order in which they are told
 * @param clocks what the placement sets going, of which some rest on an authorisation
 */
public record Judgement(Map<RuleName, Finding> findings, Set<Clock> clocks) {

    private static final Finding MANAGER =
            new Finding(false, "A manager must check this home", null, Set.of(), List.of());

    /**
     * Asks all rules.
     *
     * @param whole with everyone in it
     * @param seen with those whom the caller sees
     */
    public static Judgement of(Proposal whole, Proposal seen) {
        Map<RuleName, Finding> findings = new EnumMap<>(RuleName.class);
        Set<Clock> clocks = new LinkedHashSet<>();
        // each bar stands by itself: leave for one that is seen lifts no other
        boolean hidden = whole.bars().size() > seen.bars().size();
        for (PlacementRule rule : PlacementRule.ALL) {
            Finding told = rule.evaluate(seen);
            Finding all = rule.evaluate(whole);
            findings.put(rule.name(), told);
            clocks.addAll(told.clocks());
            hidden |= !all.passed() && (told.passed() || !all.mayAuthorise().containsAll(told.mayAuthorise()));
        }
        if (hidden) {
            findings.put(RuleName.MANAGER_MUST_CHECK, MANAGER);
        }
        return new Judgement(findings, clocks);
    }

    /** The rules that fail, and are not among those that somebody has authorised. */
    public List<RuleName> failed(Set<RuleName> authorised) {
        List<RuleName> failed = new ArrayList<>();
        findings.forEach((name, finding) -> {
            if (!finding.passed() && !authorised.contains(name)) {
                failed.add(name);
            }
        });
        return failed;
    }
}
