package org.kith.kinship.parentage;

import java.time.LocalDate;
import org.kith.kinship.parentage.Life.Days;

/**
 * A parent is older than the child. Refused is only what no reading of the dates allows, and only of the body: who is a parent in law may
 * be of any age in what was recorded abroad or in error. Step-parents, and whoever brought a child up, may be of any age.
 */
final class YoungerParentRule implements ParentageRule {

    /** Younger parents are so rare that a slip in a date is likelier. */
    private static final int YOUNGEST = 12;

    /** Older mothers are so rare that a slip in a date, or a grandmother who was recorded as the mother, is likelier. */
    private static final int OLDEST_MOTHER = 60;

    private static final String ADOPTERS = "Adoption and Children Act 2002, ss. 50-51";

    @Override
    public Verdict evaluate(Claim claim) {
        Days parent = claim.parent().birth();
        Days child = claim.child().birth();
        if (parent == null || child == null || !claim.kind().isOfDescent()) {
            return Verdict.PASS;
        }
        return claim.kind().isOfTheBody() ? body(claim, parent, child) : law(claim.kind(), parent, child);
    }

    private static Verdict body(Claim claim, Days parent, Days child) {
        if (!child.last().isAfter(parent.first())) {
            return Verdict.refuseUnless(
                    claim.isOfAGuess(), "By their dates of birth the parent is not older than the child");
        }
        if (parent.last().plusYears(YOUNGEST).isAfter(child.first())) {
            return Verdict.warn("By their dates of birth the parent may have been under %d when the child was born"
                    .formatted(YOUNGEST));
        }
        boolean mother =
                claim.kind() == ParentKind.GESTATIONAL || claim.parent().isFemale();
        LocalDate oldest = parent.first().plusYears(OLDEST_MOTHER);
        return mother && oldest.isBefore(child.last())
                ? Verdict.warn("By their dates of birth the mother may have been over %d when the child was born"
                        .formatted(OLDEST_MOTHER))
                : Verdict.PASS;
    }

    private static Verdict law(ParentKind kind, Days parent, Days child) {
        if (!parent.last().isAfter(child.first())) {
            return Verdict.PASS;
        }
        String reason = "By their dates of birth the parent may be younger than the child";
        return kind == ParentKind.ADOPTIVE
                ? Verdict.warn(reason + "; who adopts is 21, or 18 beside a parent of the child", ADOPTERS)
                : Verdict.warn(reason);
    }
}
