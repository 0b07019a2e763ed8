package org.kith.person;

import java.util.regex.Pattern;

/**
 * The unique pupil number: a check letter, eleven digits, and a twelfth that is a digit or, in a temporary number, a letter. The check
 * letter is the sum of the other positions times 2 to 13, modulo 23, in the alphabet without I, O and S (as python-stdnum {@code gb.upn}
 * has it; checked there with B801200005001).
 */
public final class Upn {
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final Pattern FORM = Pattern.compile("[A-HJ-NP-RT-Z][0-9]{11}[0-9A-Z]");
    private static final Pattern WHY_UNKNOWN = Pattern.compile("UN[1-5]");

    private Upn() {}

    /** Whether it has the form of a number. Rule 168 asks no more. */
    public static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }

    /** Whether it is one of UN1 to UN5, that say why there is no number. */
    public static boolean saysWhyUnknown(String text) {
        return WHY_UNKNOWN.matcher(text).matches();
    }

    /** Whether a number of this form begins with the letter that its other positions ask for. I, O and S have no value, so never. */
    public static boolean checkLetterHolds(String number) {
        int sum = 0;
        for (int i = 1; i <= 12; i++) {
            char at = number.charAt(i);
            int value = Character.isDigit(at) ? at - '0' : ALPHABET.indexOf(at);
            if (value < 0) {
                return false;
            }
            sum += (i + 1) * value;
        }
        return ALPHABET.charAt(sum % 23) == number.charAt(0);
    }
}
