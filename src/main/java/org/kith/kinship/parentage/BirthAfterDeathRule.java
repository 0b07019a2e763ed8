package org.kith.kinship.parentage;

import org.kith.kinship.parentage.Life.Days;

/**
 * No mother gives birth after her death. A father may die before the birth, and so may a mother whose egg another carried: by ten months,
 * or by years where sperm, egg or embryo were stored, so that this is never refused.
 */
final class BirthAfterDeathRule implements ParentageRule {

    /** A birth and a death in one night are sometimes written down a day apart. */
    private static final int DAYS_OFF = 1;

    /** The longest pregnancy, and some weeks for a date that is a little wrong. */
    private static final int MONTHS = 10;

    private static final String STORED = "Human Fertilisation and Embryology Act 2008, ss. 39-40";

    @Override
    public boolean isAboutDeath() {
        return true;
    }

    @Override
    public Verdict evaluate(Claim claim) {
        Days death = claim.parent().death();
        Days birth = claim.child().birth();
        if (death == null || birth == null || !claim.kind().isOfTheBody()) {
            return Verdict.PASS;
        }
        return carried(claim) ? mother(claim, death, birth) : other(death, birth);
    }

    private static boolean carried(Claim claim) {
        return claim.kind() == ParentKind.GESTATIONAL
                || claim.parent().isFemale()
                        && claim.others().stream().noneMatch(other -> other.kind() == ParentKind.GESTATIONAL);
    }

    private static Verdict mother(Claim claim, Days death, Days birth) {
        if (birth.first().isAfter(death.last().plusDays(DAYS_OFF))) {
            return Verdict.refuseUnless(
                    claim.child().estimated(), "By these dates the mother died before the child was born");
        }
        return birth.last().isAfter(death.first().plusDays(DAYS_OFF))
                ? Verdict.warn("By these dates the mother may have died before the child was born")
                : Verdict.PASS;
    }

    private static Verdict other(Days death, Days birth) {
        return birth.first().isAfter(death.last().plusMonths(MONTHS))
                ? Verdict.warn(
                        "By these dates the parent died more than %d months before the child was born: possible only with stored sperm, eggs or embryos"
                                .formatted(MONTHS),
                        STORED)
                : Verdict.PASS;
    }
}
