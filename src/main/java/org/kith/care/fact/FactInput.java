package org.kith.care.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.api.GlobalId;
import org.kith.api.RefusedException;
import org.kith.api.UserErrorCode;

/** What a worker says of a fact about a child: the whole of it, new or anew. */
public interface FactInput extends MutationInput {

    /** The longest source, in characters. */
    int LONGEST_SOURCE = 500;

    /** Something of the store that the input names, and the field that does. */
    record Named(String label, String id, String field) {}

    String childId();

    @Nullable
    String source();

    /** Global id of the fact that is corrected; null for a new one. */
    @Nullable
    String factId();

    @Nullable
    String revision();

    ChildFact fact();

    /** Which facts of the child the rules look at: those of the same kind, where an input says no more. */
    default List<ChildFact> beside() {
        return List.of(fact());
    }

    /** What else has to be in the store, such as a worker; nothing about people. */
    default List<Named> named() {
        return List.of();
    }

    default String childKey() {
        return GlobalId.parse(childId(), "Person").key();
    }

    default @Nullable String factKey() {
        String id = factId();
        return id == null ? null : GlobalId.parse(id, fact().label()).key();
    }

    /** Refuses what cannot be, before anything is read. */
    default void check() {
        String source = source();
        if (source != null && source.length() > LONGEST_SOURCE) {
            throw RefusedException.of(
                    UserErrorCode.INVALID, "source", "At most " + LONGEST_SOURCE + " characters are taken here");
        }
    }
}
