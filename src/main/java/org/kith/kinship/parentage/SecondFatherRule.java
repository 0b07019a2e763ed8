package org.kith.kinship.parentage;

import org.kith.kinship.Certainty;
import org.kith.person.Sex;

/** Several men may be alleged to be the father. Once one is accepted or proven, another who is more than alleged does not fit. */
final class SecondFatherRule implements ParentageRule {

    @Override
    public Verdict evaluate(Claim claim) {
        if (claim.kind() != ParentKind.BIRTH || claim.parent().sex() != Sex.M || !claim.isBelieved()) {
            return Verdict.PASS;
        }
        return claim.others().stream().anyMatch(other -> isOneTooMany(other, claim.certainty()))
                ? Verdict.warn(
                        "Another man is recorded as the father by birth, and one of the two is accepted or proven."
                                + " Look which of them is to be challenged or disproven")
                : Verdict.PASS;
    }

    private static boolean isOneTooMany(OtherParent other, Certainty certainty) {
        boolean settled = certainty.compareTo(Certainty.ACCEPTED) >= 0
                || other.certainty().compareTo(Certainty.ACCEPTED) >= 0;
        return other.kind() == ParentKind.BIRTH && other.sex() == Sex.M && other.isBelieved() && settled;
    }
}
