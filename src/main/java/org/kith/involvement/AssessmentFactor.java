package org.kith.involvement;

/**
 * Factors at the end of an assessment. The number is the code of the children in need census; the letter before it is there because a name
 * in GraphQL may not begin with a digit.
 */
public enum AssessmentFactor {
    F1A,
    F1B,
    F1C,
    F2A,
    F2B,
    F2C,
    F3A,
    F3B,
    F3C,
    F4A,
    F4B,
    F4C,
    F5A,
    F5B,
    F5C,
    F6A,
    F6B,
    F6C,
    F7A,
    F8B,
    F8C,
    F8D,
    F8E,
    F8F,
    F9A,
    F10A,
    F11A,
    F12A,
    F13A,
    F14A,
    F15A,
    F16A,
    F17A,
    F18B,
    F18C,
    F19B,
    F19C,
    F20,
    F21,
    F22A,
    F23A,
    F24A;

    /** The code as the census writes it. */
    public String code() {
        return name().substring(1);
    }
}
