package org.kith.matching.score;

import java.util.List;
import org.kith.matching.facts.Candidate;
import org.kith.matching.facts.Group;
import org.kith.matching.facts.Search;
import org.kith.provision.rule.HomeOnADay.Approval;

/** Whether a household is approved for stays of that length: 1 where the approval says so, half where it is for all of them. */
final class PlannedLength implements Factor {

    @Override
    public FactorName name() {
        return FactorName.PLANNED_LENGTH;
    }

    @Override
    public Measure measure(Search search, Group group, Candidate candidate) {
        if (!candidate.home().isHousehold()) {
            return Measure.of(1, "The home is not approved by length of stay");
        }
        List<Approval> terms = candidate.home().approvals().stream()
                .filter(each -> each.time().holdsOn(search.on()))
                .toList();
        String stay = search.stay().name();
        if (terms.stream().anyMatch(each -> each.kinds().contains(stay))) {
            return Measure.of(1, "Approved for stays of this length");
        }
        return terms.stream().anyMatch(each -> each.kinds().isEmpty())
                ? Measure.of(0.5, "Approved for stays of any length")
                : Measure.of(0, "Not approved for stays of this length");
    }
}
