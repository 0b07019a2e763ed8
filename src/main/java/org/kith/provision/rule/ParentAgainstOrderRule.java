package org.kith.provision.rule;

/**
 * A child is placed with nobody against an order about contact, nor with somebody whom a restriction keeps away: the court, or whoever made the
 * restriction, has to change it first. The regulation speaks of parents; the order and the restriction bind in every home.
 */
final class ParentAgainstOrderRule implements PlacementRule {

    private static final String ORDER =
            "Children Act 1989, section 34, and Care Planning, Placement and Case Review (England) Regulations 2010, reg 16";
    private static final String RESTRICTION = "Children Act 1989, section 22(3): to safeguard the child's welfare";

    @Override
    public RuleName name() {
        return RuleName.PARENT_AGAINST_ORDER;
    }

    @Override
    public Finding evaluate(Proposal proposal) {
        if (stands(proposal, Bar.Kind.CONTACT_REFUSED)) {
            return Finding.refuse(
                    "An order lets the authority refuse the child's contact with somebody who lives there or cares there",
                    ORDER);
        }
        if (stands(proposal, Bar.Kind.NOT_TOGETHER)) {
            return Finding.refuse(
                    "A restriction keeps the child and somebody who lives there or cares there apart", RESTRICTION);
        }
        if (stands(proposal, Bar.Kind.CONTACT_ORDERED)) {
            return Finding.needs(
                    "An order is in force about the child's contact with somebody who lives there or cares there: living together has to fit its terms",
                    ORDER,
                    Authoriser.NOMINATED_OFFICER);
        }
        return stands(proposal, Bar.Kind.SUPERVISED_ONLY)
                ? Finding.needs(
                        "A restriction lets the child meet somebody who lives there or cares there only under supervision",
                        RESTRICTION,
                        Authoriser.NOMINATED_OFFICER)
                : Finding.PASS;
    }

    private static boolean stands(Proposal proposal, Bar.Kind kind) {
        return proposal.bars().stream().anyMatch(each -> each.kind() == kind);
    }
}
