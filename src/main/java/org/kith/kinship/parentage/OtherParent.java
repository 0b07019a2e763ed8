package org.kith.kinship.parentage;

import org.jspecify.annotations.Nullable;
import org.kith.kinship.Certainty;
import org.kith.person.Sex;

/** Another parent of the child, whom the caller sees and who is not disproven. */
public record OtherParent(String personId, @Nullable Sex sex, ParentKind kind, Certainty certainty) {

    boolean isFemale() {
        return sex == Sex.F;
    }

    /** Said, and neither only alleged nor challenged. */
    boolean isBelieved() {
        return certainty.compareTo(Certainty.ASSERTED) >= 0;
    }
}
