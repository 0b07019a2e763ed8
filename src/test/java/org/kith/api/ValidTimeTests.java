package org.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.graph.ValidTime;

class ValidTimeTests {

    @ParameterizedTest
    @CsvSource({
        "2021, 2021-01-01",
        "2021-03, 2021-03-01",
        "2021-03-09, 2021-03-09",
        ", 0001-01-01",
    })
    void aPartialStartCountsFromItsFirstPossibleDay(@Nullable String from, LocalDate fromMin) {
        assertThat(between(from, null).fromMin()).isEqualTo(fromMin);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2022-01-01",
        "2021-03, 2021-04-01",
        "2021-12, 2022-01-01",
        "2021-03-09, 2021-03-09",
        ", 9999-12-31",
    })
    void aPartialEndCountsToItsLastPossibleDayAndAFullDateIsTheDayItEnded(@Nullable String to, LocalDate toMax) {
        assertThat(between(null, to).toMax()).isEqualTo(toMax);
    }

    @Test
    void anEndThatIsCertainlyBeforeTheStartIsSeen() {
        assertThat(between("2021-06-15", "2021").endsBeforeItStarts()).isFalse();
        assertThat(between("2021-06-15", "2021-06-15").endsBeforeItStarts()).isFalse();
        assertThat(between("2021-06-15", "2021-05").endsBeforeItStarts()).isTrue();
    }

    private static ValidTime between(@Nullable String from, @Nullable String to) {
        return PartialDate.between(
                from == null ? null : PartialDate.parse(from), to == null ? null : PartialDate.parse(to));
    }
}
