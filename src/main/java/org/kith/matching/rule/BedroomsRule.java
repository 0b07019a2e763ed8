package org.kith.matching.rule;

import org.kith.matching.facts.Candidate;
import org.kith.matching.facts.Group;
import org.kith.matching.facts.Offer;
import org.kith.matching.facts.Search;
import org.kith.provision.rule.Finding;

/** A child who needs a bedroom alone gets one; and where children cannot share there is a bedroom for each. */
final class BedroomsRule implements SearchRule {

    /** A child over three has a bedroom of their own, or shares by what a written agreement says. */
    private static final String STANDARD =
            "Fostering services: national minimum standards, standard 10.6 (not verified)";

    @Override
    public OptionRule name() {
        return OptionRule.BEDROOMS;
    }

    @Override
    public Finding evaluate(Search search, Group group, Candidate candidate) {
        Offer offer = candidate.offer();
        boolean each = search.needs().ownBedroom() || Boolean.FALSE.equals(offer.sharing());
        boolean sharesAtAll = group.size() > 1 || search.needs().ownBedroom();
        if (!each || !sharesAtAll) {
            return Finding.PASS;
        }
        Integer rooms = offer.ownBedrooms();
        if (rooms == null) {
            return Finding.note("How many bedrooms there are for one child each is not known: ask", STANDARD);
        }
        return rooms >= group.size()
                ? Finding.PASS
                : Finding.refuse(
                        "%d bedrooms for one child each, and %d are needed".formatted(rooms, group.size()), STANDARD);
    }
}
