package org.kith.matching.plan;

import java.util.List;

/** Who of those who wait may live in one home. Symmetric, and always the same answer. The number of places is not asked here. */
@FunctionalInterface
public interface Sharing {

    /**
     * Whether children of two sibling groups may live in one home: nobody must be kept from somebody, and none is a risk to another.
     *
     * @param these of one sibling group
     * @param those of another one
     */
    boolean mayShare(Home home, List<Child> these, List<Child> those);
}
