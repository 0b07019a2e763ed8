package org.kith.provision.rule;

/** Brothers and sisters who are looked after live together so far as that is reasonably practicable. It refuses nothing, and says who is apart. */
final class SiblingsApartRule implements PlacementRule {

    @Override
    public RuleName name() {
        return RuleName.SIBLINGS_APART;
    }

    @Override
    public Finding evaluate(Proposal proposal) {
        int apart = proposal.siblingsElsewhere();
        return apart == 0
                ? Finding.PASS
                : Finding.note(
                        "%d of the child's brothers and sisters whom you see %s looked after in another home"
                                .formatted(apart, apart == 1 ? "is" : "are"),
                        "Children Act 1989, section 22C(8)(c)");
    }
}
