package org.kith.matching.rule;

import org.kith.matching.facts.Candidate;
import org.kith.matching.facts.Group;
import org.kith.matching.facts.Nearness;
import org.kith.matching.facts.Search;
import org.kith.provision.rule.Authoriser;
import org.kith.provision.rule.Finding;

/**
 * Where a court or the care plan says how far from home at the most, the home is no farther, for each of them. Of a confidential address the band
 * alone counts; where the limit lies within it, somebody who knows the address has to look.
 */
final class DistanceRule implements SearchRule {

    private static final String REGULATION = "Children Act 1989, section 22C(8)(a) and (9)";

    @Override
    public OptionRule name() {
        return OptionRule.DISTANCE;
    }

    @Override
    public Finding evaluate(Search search, Group group, Candidate candidate) {
        Integer limit = search.needs().withinMiles();
        if (limit == null) {
            return Finding.PASS;
        }
        Finding worst = Finding.PASS;
        for (String child : group.ids()) {
            Finding found = within(limit, candidate.nearnessTo(child));
            if (!found.passed() && found.mayAuthorise().isEmpty()) {
                return found;
            }
            worst = found.equals(Finding.PASS) ? worst : found;
        }
        return worst;
    }

    private static Finding within(int limit, Nearness nearness) {
        if (!nearness.isKnown()) {
            return Finding.note("How far the home is from the child's is not known: ask", REGULATION);
        }
        Boolean near = nearness.within(limit);
        if (near == null) {
            return Finding.needs(
                    "Whether the home is within %d miles has to be looked up: its address is confidential"
                            .formatted(limit),
                    REGULATION,
                    Authoriser.NOMINATED_OFFICER);
        }
        return near ? Finding.PASS : Finding.refuse("More than %d miles from home".formatted(limit), REGULATION);
    }
}
