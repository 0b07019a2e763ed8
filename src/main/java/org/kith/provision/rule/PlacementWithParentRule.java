package org.kith.provision.rule;

/** A child who is in care by an order is placed with a parent only once the nominated officer has approved that. */
final class PlacementWithParentRule implements PlacementRule {

    @Override
    public RuleName name() {
        return RuleName.PLACEMENT_WITH_PARENT;
    }

    @Override
    public Finding evaluate(Proposal proposal) {
        return proposal.code().isWithParents() && proposal.careOrder()
                ? Finding.needs(
                        "The child is under a care order: to be placed with a parent needs an assessment and a decision",
                        "Care Planning, Placement and Case Review (England) Regulations 2010, regs 17 to 19",
                        Authoriser.NOMINATED_OFFICER)
                : Finding.PASS;
    }
}
