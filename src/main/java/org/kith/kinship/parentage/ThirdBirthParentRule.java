package org.kith.kinship.parentage;

/** A child has two parents by birth: an egg and a sperm. Who is only alleged or challenged is not counted. */
final class ThirdBirthParentRule implements ParentageRule {

    @Override
    public Verdict evaluate(Claim claim) {
        if (claim.kind() != ParentKind.BIRTH || !claim.isBelieved()) {
            return Verdict.PASS;
        }
        long others = claim.others().stream()
                .filter(other -> other.kind() == ParentKind.BIRTH && other.isBelieved())
                .map(OtherParent::personId)
                .distinct()
                .count();
        return others < 2
                ? Verdict.PASS
                : Verdict.warn(
                        "Two others are recorded as the parents by birth. Look which of the three is another kind of parent,"
                                + " alleged or disproven");
    }
}
