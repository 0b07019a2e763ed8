package org.kith.matching.rule;

import java.util.Set;
import org.kith.care.referral.taxonomy.PetsAllowance;
import org.kith.matching.facts.Candidate;
import org.kith.matching.facts.Group;
import org.kith.matching.facts.Search;
import org.kith.provision.HomePet;
import org.kith.provision.rule.Finding;

/** A child who cannot live with animals is not placed with them, and one who must live with them is not placed without. */
final class PetsRule implements SearchRule {

    private static final String STANDARD = "Placements standard, pets";

    @Override
    public OptionRule name() {
        return OptionRule.PETS;
    }

    @Override
    public Finding evaluate(Search search, Group group, Candidate candidate) {
        PetsAllowance wanted = search.needs().pets();
        if (wanted != PetsAllowance.NO && wanted != PetsAllowance.YES_MUST) {
            return Finding.PASS;
        }
        Set<HomePet> there = candidate.offer().pets();
        if (there == null) {
            return Finding.note("Whether animals live there is not known: ask", STANDARD);
        }
        if (wanted == PetsAllowance.NO) {
            return there.isEmpty()
                    ? Finding.PASS
                    : Finding.refuse("Animals live there, and the child cannot live with them", STANDARD);
        }
        return there.isEmpty()
                ? Finding.refuse("No animals live there, and the child must live with one", STANDARD)
                : Finding.PASS;
    }
}
