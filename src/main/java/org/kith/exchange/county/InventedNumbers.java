package org.kith.exchange.county;

/** Numbers that cannot be anybody's: the same count gives the same number, and every check digit is right. */
final class InventedNumbers {
    /** No authority has this number. */
    static final int AUTHORITY = 990;

    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final String POSTCODE_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final int TEST_RANGE = 1_000_000;

    private int nhsNumbers;
    private int pupils;
    private int properties;

    /**
     * An NHS number in the test range 999 000 0000 to 999 999 9999. Weights 10 to 2, 11 less the remainder; 11 counts as 0, and a
     * number whose check would be 10 is passed over.
     */
    String nhsNumber() {
        while (nhsNumbers < TEST_RANGE) {
            String digits = "999%06d".formatted((int) (nhsNumbers++ * 387_421L % TEST_RANGE));
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (digits.charAt(i) - '0') * (10 - i);
            }
            int check = (11 - sum % 11) % 11;
            if (check != 10) {
                return digits + check;
            }
        }
        throw new IllegalStateException("The test range of NHS numbers is used up: ask for fewer children");
    }

    /** A unique pupil number given in the year: a letter (the others, weighted 2 to 13, modulo 23), authority, school, year, serial. */
    String pupilNumber(int year) {
        int n = pupils++;
        String digits = "%03d%04d%02d%03d".formatted(AUTHORITY, 4000 + n / 1000 % 1000, year % 100, n % 1000);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i + 2);
        }
        return UPN_LETTERS.charAt(sum % UPN_LETTERS.length()) + digits;
    }

    /** A unique property reference number of twelve digits. */
    String property() {
        return Long.toString(990_000_000_000L + properties++);
    }

    /** A postcode of the area ZZ, which is never issued. */
    String postcode(int district, Chance chance) {
        return "ZZ" + district + ' ' + chance.between(1, 9) + letter(chance) + letter(chance);
    }

    /** A telephone number of Ofcom's drama range. */
    String phone(int count) {
        return "01632 960%03d".formatted(count % 1000);
    }

    private static char letter(Chance chance) {
        return POSTCODE_LETTERS.charAt(chance.between(0, POSTCODE_LETTERS.length() - 1));
    }
}
