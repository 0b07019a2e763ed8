package org.kith.kinship.parentage;

import org.jspecify.annotations.Nullable;

/**
 * What a rule says.
 *
 * @param reason in plain words; "" where it passes
 * @param source the statute that says so; null where there is none
 */
public record Verdict(
        Weight weight, String reason, @Nullable String source) {

    /** It fits. */
    public static final Verdict PASS = new Verdict(Weight.PASS, "", null);

    /** How much it weighs. */
    public enum Weight {
        PASS,
        /** It is recorded, and somebody should look again. */
        WARN,
        /** It cannot be, so it is not recorded. */
        REFUSE
    }

    static Verdict warn(String reason) {
        return new Verdict(Weight.WARN, reason, null);
    }

    static Verdict warn(String reason, String source) {
        return new Verdict(Weight.WARN, reason, source);
    }

    static Verdict refuse(String reason) {
        return new Verdict(Weight.REFUSE, reason, null);
    }

    /** Refuses, unless it rests on a guess: then it warns. */
    static Verdict refuseUnless(boolean guess, String reason) {
        return guess ? warn(reason + "; but a date of birth is worked out from a guessed age") : refuse(reason);
    }

    public boolean passes() {
        return weight == Weight.PASS;
    }

    public boolean refuses() {
        return weight == Weight.REFUSE;
    }

    /** The reason with its source. */
    public String message() {
        return source == null ? reason : reason + " (" + source + ")";
    }
}
