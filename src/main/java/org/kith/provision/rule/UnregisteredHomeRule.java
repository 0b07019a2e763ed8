package org.kith.provision.rule;

/** A children's home, and a secure one, has to be registered: to carry one on without is an offence. */
final class UnregisteredHomeRule implements PlacementRule {

    @Override
    public RuleName name() {
        return RuleName.UNREGISTERED_HOME;
    }

    @Override
    public Finding evaluate(Proposal proposal) {
        HomeOnADay home = proposal.home();
        return home == null
                        || !home.isChildrensHome()
                        || !home.registrationsOn(proposal.on()).isEmpty()
                ? Finding.PASS
                : Finding.refuse(
                        "No registration is recorded for this children's home on " + proposal.on(),
                        "Care Standards Act 2000, section 11");
    }
}
