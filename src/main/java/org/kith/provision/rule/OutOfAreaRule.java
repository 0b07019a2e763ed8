package org.kith.provision.rule;

/**
 * A placement outside the authority's area is approved by the nominated officer, and at a distance, which is in no area beside it either, by the
 * director of children's services. It is not for connected persons, nor for foster carers whom the authority itself has approved (those exceptions are
 * not verified). Which areas lie beside which is not recorded, so either may be named.
 */
final class OutOfAreaRule implements PlacementRule {

    private static final String REGULATION =
            "Care Planning, Placement and Case Review (England) Regulations 2010, regs 11 and 12";

    @Override
    public RuleName name() {
        return RuleName.OUT_OF_AREA;
    }

    @Override
    public Finding evaluate(Proposal proposal) {
        HomeOnADay home = proposal.home();
        String authority = proposal.child().authorityId();
        if (home == null || authority == null || proposal.code().isWithConnectedPerson()) {
            return Finding.PASS;
        }
        if (proposal.code().isFostering() && authority.equals(home.authorityId())) {
            return Finding.PASS;
        }
        String area = home.areaAuthorityId();
        if (area == null) {
            return Finding.note("In whose area the home lies is not recorded", REGULATION);
        }
        return area.equals(authority)
                ? Finding.PASS
                : Finding.needs(
                        "The home is outside the area of the child's authority; where it is in no area beside it either, the director decides",
                        REGULATION,
                        Authoriser.NOMINATED_OFFICER,
                        Authoriser.DIRECTOR_OF_CHILDRENS_SERVICES);
    }
}
