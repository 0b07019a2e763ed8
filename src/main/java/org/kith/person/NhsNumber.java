package org.kith.person;

import java.util.regex.Pattern;

/**
 * The NHS number: nine digits and a check digit. The digits are weighed 10 to 2; 11 less the remainder of their sum by 11 is the check
 * digit, where 11 stands for 0 and 10 for no number at all (NHS Data Dictionary, NHS NUMBER).
 */
final class NhsNumber {
    private static final Pattern FORM = Pattern.compile("[0-9]{10}");

    private NhsNumber() {}

    static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }

    /** Whether a number of this form ends with the digit that the others ask for. */
    static boolean checkDigitHolds(String number) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (number.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11 == number.charAt(9) - '0';
    }
}
