package org.kith.matching.rule;

import org.kith.care.referral.taxonomy.LivingArrangement;
import org.kith.matching.facts.Candidate;
import org.kith.matching.facts.Group;
import org.kith.matching.facts.Search;
import org.kith.provision.rule.Finding;

/** A child who should live with no other child is not placed where others live. How old those others are is not told, so it has to be asked. */
final class CompanionsRule implements SearchRule {

    private static final String STANDARD = "Placements standard, living companions";

    @Override
    public OptionRule name() {
        return OptionRule.COMPANIONS;
    }

    @Override
    public Finding evaluate(Search search, Group group, Candidate candidate) {
        LivingArrangement wanted = search.needs().livingWith();
        long others = candidate.living()
                - group.ids().stream()
                        .filter(child -> candidate.id().equals(group.homes().get(child)))
                        .count();
        if (wanted == null || others == 0) {
            return Finding.PASS;
        }
        return switch (wanted) {
            case SOLO_PLACEMENT ->
                Finding.refuse(
                        others == 1
                                ? "Another child lives there, and the child needs a home without"
                                : others + " other children live there, and the child needs a home without",
                        STANDARD);
            case ONLY_WITH_OLDER_CHILDREN, ONLY_WITH_YOUNGER_CHILDREN ->
                Finding.note("Other children live there: ask how old they are", STANDARD);
            case WITH_OTHER_CHILDREN, NO_PREFERENCE -> Finding.PASS;
        };
    }
}
