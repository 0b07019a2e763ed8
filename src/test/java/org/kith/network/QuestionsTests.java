package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.api.ApiException;
import org.kith.api.ErrorCode;
import org.kith.api.PartialDate;

/** What may be asked of people and of children, and what is said of a question that may not. */
class QuestionsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "     |       |       |            | has to say a text",
                "\"\" |       |       |            | 'text' has no letter or digit",
                "-!   |       |       |            | 'text' has no letter or digit",
                "-!   | 2001  |       |            | 'text' has no letter or digit",
                "Mia  | 0     |       |            | 'birthYearFrom' has to be from 1 to 9999, and is 0",
                "Mia  | -5    |       |            | 'birthYearFrom' has to be from 1 to 9999, and is -5",
                "Mia  |       | 10000 |            | 'birthYearTo' has to be from 1 to 9999, and is 10000",
                "Mia  |       |       | SR1 1AA 1AA | 'postcode' may have 10 characters, and has 11",
            })
    void aSearchSaysWhatIsWrongWithIt(
            @Nullable String text,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable String postcode,
            String error) {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> new PersonSearch(text, null, from, to, postcode))
                .withMessageContaining(error)
                .satisfies(bad -> assertThat(bad.code()).isEqualTo(ErrorCode.BAD_ARGUMENT));
    }

    @Test
    void aTextMayHaveAHundredCharacters() {
        assertThatNoException().isThrownBy(() -> search("a".repeat(100), null, null, null));
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> search("a".repeat(101), null, null, null))
                .withMessageContaining("'text' may have 100 characters, and has 101");
    }

    @ParameterizedTest
    @CsvSource({
        // birth date, year from, year to, first day, last day
        "2014-03, ,     ,     2014-03-01, 2014-03-31",
        "2014,    ,     ,     2014-01-01, 2014-12-31",
        ",        2010, 2012, 2010-01-01, 2012-12-31",
        ",        2010, ,     2010-01-01, 9999-12-31",
        ",        ,     2012, 0001-01-01, 2012-12-31",
        "2014-03, 2014, 2014, 2014-03-01, 2014-03-31",
        "2014,    2015, ,     2015-01-01, 2014-12-31",
    })
    void aBirthIsLookedForBetweenTwoDays(
            @Nullable String birth, @Nullable Integer from, @Nullable Integer to, LocalDate first, LocalDate last) {
        var parameters = search("Mia", birth, from, to).parameters();

        assertThat(parameters)
                .containsEntry("bornFrom", first)
                .containsEntry("bornTo", last)
                .containsEntry("bornSaid", true);
    }

    @Test
    void onlyTheFirstWordsOfATextAreLookedFor() {
        var parameters =
                search("One Two Three Four Five Six Seven", null, null, null).parameters();

        assertThat(parameters)
                .containsEntry("whole", "one two three four five six")
                .containsEntry("bornSaid", false)
                .containsEntry("postcode", null);
    }

    @Test
    void aPostcodeIsFoldedAsItIsStored() {
        assertThat(new PersonSearch(null, null, null, null, " sr1 1aa").parameters())
                .containsEntry("postcode", "SR11AA")
                .containsEntry("candidates", null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "-1  |     | 'ageFrom' has to be from 0 to 150, and is -1",
                "151 |     | 'ageFrom' has to be from 0 to 150, and is 151",
                "    | -1  | 'ageTo' has to be from 0 to 150, and is -1",
                "    | 200 | 'ageTo' has to be from 0 to 150, and is 200",
                "8   | 7   | 'ageFrom' is 8, which is over 'ageTo', 7",
            })
    void aFilterSaysWhatIsWrongWithIt(@Nullable Integer from, @Nullable Integer to, String error) {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> new ChildFilter(null, null, null, null, null, from, to))
                .withMessageContaining(error)
                .satisfies(bad -> assertThat(bad.code()).isEqualTo(ErrorCode.BAD_ARGUMENT));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 150", "17, 17", ", 3", "3, ", ", "})
    void agesInOrderAreUnderstood(@Nullable Integer from, @Nullable Integer to) {
        assertThatNoException().isThrownBy(() -> new ChildFilter(null, null, null, null, null, from, to));
    }

    private static PersonSearch search(
            @Nullable String text, @Nullable String birth, @Nullable Integer from, @Nullable Integer to) {
        return new PersonSearch(text, birth == null ? null : PartialDate.parse(birth), from, to, null);
    }
}
