package org.kith.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidTimeTests {

    @ParameterizedTest
    @CsvSource({
        "2021, 2021-01-01",
        "2021-03, 2021-03-01",
        "2021-03-09, 2021-03-09",
        ", 0001-01-01",
    })
    void aPartialStartCountsFromItsFirstPossibleDay(String from, LocalDate fromMin) {
        assertThat(ValidTime.of(from, null).fromMin()).isEqualTo(fromMin);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2022-01-01",
        "2021-03, 2021-04-01",
        "2021-12, 2022-01-01",
        "2021-03-09, 2021-03-09",
        ", 9999-12-31",
    })
    void aPartialEndCountsToItsLastPossibleDayAndAFullDateIsTheDayItEnded(String to, LocalDate toMax) {
        assertThat(ValidTime.of(null, to).toMax()).isEqualTo(toMax);
    }

    @Test
    void theLastDayOfFebruaryIsKnown() {
        assertThat(ValidTime.lastDay("2024-02")).isEqualTo("2024-02-29");
    }

    @Test
    void anEndThatIsCertainlyBeforeTheStartIsSeen() {
        assertThat(ValidTime.of("2021-06-15", "2021").endsBeforeItStarts()).isFalse();
        assertThat(ValidTime.of("2021-06-15", "2021-06-15").endsBeforeItStarts())
                .isFalse();
        assertThat(ValidTime.of("2021-06-15", "2021-05").endsBeforeItStarts()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"21", "2021-13", "2021-02-30", "yesterday", "2021-3-9"})
    void anythingElseIsNoDate(String text) {
        assertThatThrownBy(() -> ValidTime.of(text, null)).isInstanceOf(DateTimeParseException.class);
    }
}
