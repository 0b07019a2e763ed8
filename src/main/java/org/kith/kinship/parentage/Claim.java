package org.kith.kinship.parentage;

import java.util.List;
import org.kith.kinship.Certainty;

/**
 * A parentage that is to be recorded, and what the caller sees around it.
 *
 * @param others of the child's parents; not this one in another way
 * @param ancestry of the parent
 */
public record Claim(
        Life parent, Life child, ParentKind kind, Certainty certainty, List<OtherParent> others, Ancestry ancestry) {

    /** Whether a date of birth on either side is a guess, so that nothing is refused for it. */
    boolean isOfAGuess() {
        return parent.estimated() || child.estimated();
    }

    /** Said, and neither only alleged nor challenged. */
    boolean isBelieved() {
        return certainty.compareTo(Certainty.ASSERTED) >= 0;
    }
}
