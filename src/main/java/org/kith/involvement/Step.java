package org.kith.involvement;

/** How an involvement stands to the one that it follows. */
public enum Step {
    UP,
    DOWN,
    ACROSS
}
