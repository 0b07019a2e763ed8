package org.kith.access;

import java.util.Set;
import org.kith.graph.Scope;

/**
 * A mutation is in the store. Told at once, by the thread that has done it, for the record of access.
 *
 * @param scope who did it, in which request
 * @param mutation name of the root field
 * @param people ids of those whom it is about
 */
public record PeopleChanged(Scope scope, String mutation, Set<String> people) {

    public PeopleChanged {
        people = Set.copyOf(people);
    }
}
