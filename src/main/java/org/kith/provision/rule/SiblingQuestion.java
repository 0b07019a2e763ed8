package org.kith.provision.rule;

import java.util.List;
import java.util.Set;

/** Whether two children are brothers or sisters. */
@FunctionalInterface
public interface SiblingQuestion {

    boolean areSiblings(String one, String other);

    /** Whether every two of them are. That one is the sibling of another, and that other of a third, makes no siblings of the first and third. */
    default boolean everyPair(Set<String> children) {
        List<String> all = List.copyOf(children);
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (!areSiblings(all.get(i), all.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }
}
