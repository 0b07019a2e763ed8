package org.kith.provision.rule;

import org.jspecify.annotations.Nullable;
import org.kith.provision.RecordSettings.Kind;
import org.kith.provision.rule.HomeOnADay.Registration;

/**
 * A child is of the ages that a home is registered for. Supported accommodation and lodgings are for those of 16 and 17, whatever its registration says. That the
 * statement of purpose of a children's home binds is not verified: the age range is taken as a condition of the registration.
 */
final class AgeRangeRule implements PlacementRule {

    private static final int YOUNGEST_SUPPORTED = 16;
    private static final int OLDEST_SUPPORTED = 17;

    private static final String SUPPORTED = "Supported Accommodation (England) Regulations 2023";
    private static final String REGISTERED = "Care Standards Act 2000, section 13: conditions of registration";

    @Override
    public RuleName name() {
        return RuleName.AGE_RANGE;
    }

    @Override
    public Finding evaluate(Proposal proposal) {
        HomeOnADay home = proposal.home();
        if (home == null || !home.isRegistered() && home.kind() != Kind.SUPPORTED_LODGINGS) {
            return Finding.PASS;
        }
        if (!home.isChildrensHome()) {
            Finding finding = within(
                    proposal,
                    YOUNGEST_SUPPORTED,
                    OLDEST_SUPPORTED,
                    "Supported accommodation and lodgings are for 16 and 17 year olds",
                    SUPPORTED);
            if (!finding.equals(Finding.PASS)) {
                return finding;
            }
        }
        for (Registration each : home.registrationsOn(proposal.on())) {
            Finding finding =
                    within(proposal, each.minAge(), each.maxAge(), "The home is registered for other ages", REGISTERED);
            if (!finding.equals(Finding.PASS)) {
                return finding;
            }
        }
        return Finding.PASS;
    }

    private static Finding within(
            Proposal proposal, @Nullable Integer youngest, @Nullable Integer oldest, String reason, String regulation) {
        if (!proposal.child().maybeAged(youngest, oldest, proposal.on())) {
            return Finding.refuse(reason, regulation);
        }
        return proposal.child().surelyAged(youngest, oldest, proposal.on())
                ? Finding.PASS
                : Finding.note(
                        reason + "; by what is known of the date of birth the child may be of another age", regulation);
    }
}
