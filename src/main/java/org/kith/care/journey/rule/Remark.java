package org.kith.care.journey.rule;

/**
 * What a rule has against something that is said.
 *
 * @param refuses it cannot be, and is not recorded; otherwise it is, and should be looked at again
 * @param field of the input
 */
public record Remark(boolean refuses, String field, String message) {

    static Remark cannotBe(String field, String message) {
        return new Remark(true, field, message);
    }

    static Remark lookAgain(String field, String message) {
        return new Remark(false, field, message);
    }
}
