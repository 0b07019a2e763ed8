package org.kith.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {

    @ParameterizedTest
    @CsvSource({
        "2014,       2014-01-01, 2014-12-31, 2015-01-01",
        "2014-02,    2014-02-01, 2014-02-28, 2014-03-01",
        "2016-02,    2016-02-01, 2016-02-29, 2016-03-01",
        "2014-03-09, 2014-03-09, 2014-03-09, 2014-03-09",
        "0001,       0001-01-01, 0001-12-31, 0002-01-01",
    })
    void spansTheDaysThatItCanMean(String text, LocalDate earliest, LocalDate latest, LocalDate ended) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.ended()).isEqualTo(ended);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014-13    | month has to be from 01 to 12",
                "2014-00    | leave it out when it is not known",
                "2014-03-00 | leave the day out when it is not known",
                "2014-02-29 | no day 29 in month 2 of 2014",
                "0000       | year has to be from 0001",
                "09/03/2014 | YYYY, YYYY-MM or YYYY-MM-DD",
            })
    void saysWhatIsWrong(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " 2014", "2014 ", "2014-3", "14", "20145", "2014-03-09T00:00Z", "٢٠١٤", "-2014", "2014\n"})
    void takesNoOtherForm(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
    }

    @Test
    void ofADayIsFull() {
        assertThat(PartialDate.of(LocalDate.of(2014, 3, 9)).isFull()).isTrue();
        assertThat(PartialDate.ofYear(2014).isFull()).isFalse();
    }

    @Property(tries = 300)
    void readsWhatItWrites(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
        assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        Arbitrary<PartialDate> days = Arbitraries.integers()
                .between(0, 9998 * 365)
                .map(day -> PartialDate.of(LocalDate.of(1, 1, 1).plusDays(day)));
        Arbitrary<PartialDate> cut = Arbitraries.integers()
                .between(1, 9999)
                .flatMap(year -> Arbitraries.integers().between(0, 12).map(month -> new PartialDate(year, month, 0)));
        return Arbitraries.oneOf(days, cut);
    }
}
