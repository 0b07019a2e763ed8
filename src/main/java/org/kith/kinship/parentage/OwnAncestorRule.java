package org.kith.kinship.parentage;

import java.util.OptionalInt;

/**
 * Nobody is their own ancestor, in blood or in law. By step-parents, and by those who brought a child up, somebody may be: whose father
 * marries their step-daughter has her as step-mother. That is only unusual.
 */
public final class OwnAncestorRule implements ParentageRule {

    @Override
    public Verdict evaluate(Claim claim) {
        return evaluate(
                claim.ancestry(), claim.parent().personId(), claim.child().personId(), claim.kind());
    }

    /** Of somebody who is to be a child, and so a descendant, of another; or the same as the other. */
    public static Verdict evaluate(Ancestry ancestry, String parentId, String childId, ParentKind kind) {
        OptionalInt descent = ancestry.generationsUp(parentId, childId, ParentKind::isOfDescent);
        if (descent.isPresent() && kind.isOfDescent()) {
            return Verdict.refuse(
                    said(descent) + ": nobody is their own ancestor. Correct the tie that is wrong first");
        }
        OptionalInt any = ancestry.generationsUp(parentId, childId, each -> true);
        return any.isPresent() ? Verdict.warn(said(any) + ": look whether both are right") : Verdict.PASS;
    }

    private static String said(OptionalInt generations) {
        return generations.getAsInt() == 1
                ? "The child is recorded as a parent of the parent"
                : "The child is recorded as an ancestor of the parent, %d generations up"
                        .formatted(generations.getAsInt());
    }
}
