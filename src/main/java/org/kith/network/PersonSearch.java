package org.kith.network;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.api.ApiException;
import org.kith.api.ErrorCode;
import org.kith.api.PartialDate;
import org.kith.person.NameFolding;

/** What to look for among people. At least a name, a birth date or year, or a postcode. */
record PersonSearch(
        @Nullable String text,
        @Nullable PartialDate birthDate,
        @Nullable Integer birthYearFrom,
        @Nullable Integer birthYearTo,
        @Nullable String postcode) {

    private static final int LONGEST_TEXT = 100;
    private static final int LONGEST_POSTCODE = 10;
    private static final int MOST_WORDS = 6;
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    PersonSearch {
        atMost("text", text, LONGEST_TEXT);
        atMost("postcode", postcode, LONGEST_POSTCODE);
        year("birthYearFrom", birthYearFrom);
        year("birthYearTo", birthYearTo);
        if (text != null && NameFolding.words(text).isEmpty()) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "'text' has no letter or digit to look for");
        }
        if (text == null && birthDate == null && birthYearFrom == null && birthYearTo == null && postcode == null) {
            throw new ApiException(
                    ErrorCode.BAD_ARGUMENT, "'search' has to say a text, a birth date or year, or a postcode");
        }
    }

    private static void atMost(String name, @Nullable String value, int longest) {
        if (value != null && value.length() > longest) {
            throw new ApiException(
                    ErrorCode.BAD_ARGUMENT,
                    "'%s' may have %d characters, and has %d".formatted(name, longest, value.length()));
        }
    }

    private static void year(String name, @Nullable Integer year) {
        if (year != null && (year < 1 || year > 9999)) {
            throw new ApiException(
                    ErrorCode.BAD_ARGUMENT, "'%s' has to be from 1 to 9999, and is %d".formatted(name, year));
        }
    }

    Map<String, @Nullable Object> parameters() {
        List<String> words = NameFolding.words(text).stream().limit(MOST_WORDS).toList();
        LocalDate from = birthYearFrom == null ? EVER : LocalDate.of(birthYearFrom, 1, 1);
        LocalDate to = birthYearTo == null ? NEVER : LocalDate.of(birthYearTo, 12, 31);
        if (birthDate != null) {
            from = from.isAfter(birthDate.earliest()) ? from : birthDate.earliest();
            to = to.isBefore(birthDate.latest()) ? to : birthDate.latest();
        }
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("words", words);
        parameters.put("whole", String.join(" ", words));
        parameters.put("candidates", words.isEmpty() ? null : LikelySpellings.query(words));
        parameters.put("bornFrom", from);
        parameters.put("bornTo", to);
        parameters.put("bornSaid", !from.equals(EVER) || !to.equals(NEVER));
        parameters.put(
                "postcode", postcode == null ? null : postcode.replace(" ", "").toUpperCase(Locale.ROOT));
        return parameters;
    }
}
