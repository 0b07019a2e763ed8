package org.kith.kinship.relation;

/** Which way a step of a path leads. */
public enum StepDirection {
    /** To a parent. */
    UP,
    /** To a child. */
    DOWN,
    /** Anything else. */
    ACROSS;

    StepDirection turned() {
        return switch (this) {
            case UP -> DOWN;
            case DOWN -> UP;
            case ACROSS -> ACROSS;
        };
    }
}
