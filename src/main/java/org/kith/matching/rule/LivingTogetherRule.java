package org.kith.matching.rule;

import org.kith.matching.facts.Candidate;
import org.kith.matching.facts.Group;
import org.kith.matching.facts.Search;
import org.kith.provision.rule.Authoriser;
import org.kith.provision.rule.Finding;

/** Those who are placed in one home are not kept apart by a restriction, nor assessed to live apart. */
final class LivingTogetherRule implements SearchRule {

    private static final String SAFETY = "Children Act 1989, section 22(3): to safeguard the child's welfare";
    private static final String TOGETHER = "Children Act 1989, section 22C(8)(c)";

    @Override
    public OptionRule name() {
        return OptionRule.LIVING_TOGETHER;
    }

    @Override
    public Finding evaluate(Search search, Group group, Candidate candidate) {
        if (!group.keptApart().isEmpty()) {
            return Finding.refuse("A restriction keeps two of them apart", SAFETY);
        }
        return group.assessedApart().isEmpty()
                ? Finding.PASS
                : Finding.needs("Two of them were assessed to live apart", TOGETHER, Authoriser.NOMINATED_OFFICER);
    }
}
