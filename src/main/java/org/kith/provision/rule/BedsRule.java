package org.kith.provision.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.kith.provision.rule.HomeOnADay.Registration;

/** A registered home takes no more children than it is registered for: now, and on each day on which another is to move in. */
final class BedsRule implements PlacementRule {

    private static final String REGULATION = "Care Standards Act 2000, section 13: conditions of registration";

    @Override
    public RuleName name() {
        return RuleName.BEDS;
    }

    @Override
    public Finding evaluate(Proposal proposal) {
        HomeOnADay home = proposal.home();
        if (home == null || !home.isRegistered()) {
            return Finding.PASS;
        }
        for (LocalDate day : proposal.days()) {
            Set<String> there = new HashSet<>(home.livingThere(day, as -> true));
            there.add(proposal.child().id());
            for (Registration each : home.registrationsOn(day)) {
                Integer beds = each.beds();
                if (beds == null) {
                    return Finding.note("How many children the home is registered for is not recorded", REGULATION);
                }
                if (there.size() > beds) {
                    return Finding.refuse(
                            "The home is full: it is registered for %d, and on %s there would be %d"
                                    .formatted(beds, day, there.size()),
                            REGULATION);
                }
            }
        }
        return Finding.PASS;
    }
}
