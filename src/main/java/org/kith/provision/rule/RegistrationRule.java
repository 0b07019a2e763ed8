package org.kith.provision.rule;

import org.kith.provision.RecordSettings.Kind;

/** Supported accommodation for children of 16 and 17 has to be registered, too. */
final class RegistrationRule implements PlacementRule {

    @Override
    public RuleName name() {
        return RuleName.REGISTRATION;
    }

    @Override
    public Finding evaluate(Proposal proposal) {
        HomeOnADay home = proposal.home();
        return home == null
                        || home.kind() != Kind.SUPPORTED_ACCOMMODATION
                        || !home.registrationsOn(proposal.on()).isEmpty()
                ? Finding.PASS
                : Finding.refuse(
                        "No registration is recorded for this supported accommodation on " + proposal.on(),
                        "Supported Accommodation (England) Regulations 2023");
    }
}
