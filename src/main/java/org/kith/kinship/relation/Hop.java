package org.kith.kinship.relation;

import org.kith.kinship.TieKind;

/** A tie as a path walks it: from its first end to its second, or turned. */
record Hop(Link link, boolean turned) {

    static Hop from(int end, Link link) {
        return new Hop(link, end != link.from());
    }

    int start() {
        return turned ? link.to() : link.from();
    }

    int end() {
        return turned ? link.from() : link.to();
    }

    Hop back() {
        return new Hop(link, !turned);
    }

    StepDirection direction() {
        if (link.tie().kind() != TieKind.PARENT) {
            return StepDirection.ACROSS;
        }
        return turned ? StepDirection.UP : StepDirection.DOWN;
    }
}
