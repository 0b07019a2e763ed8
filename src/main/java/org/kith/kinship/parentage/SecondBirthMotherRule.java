package org.kith.kinship.parentage;

/**
 * A child has one mother of the egg (BIRTH) and one who carried the child (GESTATIONAL). They are two people in surrogacy and where one
 * mother carries her partner's egg; further mothers are LEGAL, as the second parent of the Human Fertilisation and Embryology Act 2008,
 * ss. 42-43. Who carried the child is the mother whatever their sex is recorded as.
 */
final class SecondBirthMotherRule implements ParentageRule {

    @Override
    public Verdict evaluate(Claim claim) {
        if (claim.kind() == ParentKind.GESTATIONAL) {
            boolean carried = claim.others().stream().anyMatch(other -> other.kind() == ParentKind.GESTATIONAL);
            return carried
                    ? Verdict.refuse("Somebody else is recorded as having carried the child: one person does."
                            + " If that is not so, record first that it is disproven")
                    : Verdict.PASS;
        }
        boolean second = claim.kind() == ParentKind.BIRTH
                && claim.parent().isFemale()
                && claim.others().stream().anyMatch(other -> other.kind() == ParentKind.BIRTH && other.isFemale());
        return second
                ? Verdict.refuse(
                        "Another woman is recorded as the mother by birth."
                                + " If she is not, record first that it is disproven; who carried the child is GESTATIONAL, a second legal parent LEGAL")
                : Verdict.PASS;
    }
}
