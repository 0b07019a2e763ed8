package org.kith.matching.plan;

import java.util.Set;

/**
 * A decision that stands, which the plan keeps.
 *
 * @param children by id, one or more of one sibling group
 * @param home by id
 */
public record Pin(Set<String> children, String home) {

    public Pin {
        children = Set.copyOf(children);
    }
}
