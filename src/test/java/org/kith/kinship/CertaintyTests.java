package org.kith.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.api.PartialDate;

class CertaintyTests {

    @ParameterizedTest
    @CsvSource({
        // day, status, from, to, certainty
        "2020-06-15, PROVEN,     ,           ,           PROVEN",
        "2020-06-15, PROVEN,     2019,       ,           PROVEN",
        "2020-06-15, PROVEN,     2020,       ,           ASSERTED",
        "2020-06-15, ACCEPTED,   2020-06,    ,           ASSERTED",
        "2020-06-15, ALLEGED,    2020-06,    ,           ALLEGED",
        "2020-06-15, CHALLENGED, 2020,       2020,       CHALLENGED",
        "2020-06-30, PROVEN,     2020-06,    ,           PROVEN",
        "2020-12-31, PROVEN,     2020,       ,           PROVEN",
        "2020-06-15, PROVEN,     2020-06-15, ,           PROVEN",
        "2020-06-15, PROVEN,     ,           2020,       ASSERTED",
        "2020-01-01, PROVEN,     ,           2020,       ASSERTED",
        "2020-12-31, PROVEN,     ,           2020,       ASSERTED",
        "2021-01-01, PROVEN,     ,           2020,       PROVEN",
        "2019-12-31, PROVEN,     ,           2020,       PROVEN",
        "2020-06-15, PROVEN,     ,           2020-06,    ASSERTED",
        "2020-07-01, PROVEN,     ,           2020-06,    PROVEN",
        "2020-06-15, PROVEN,     ,           2020-06-15, PROVEN",
        "2020-06-15, PROVEN,     ,           2020-06-16, PROVEN",
        "2020-06-15, PROVEN,     2020,       2020,       ASSERTED",
        "2020-02-29, PROVEN,     ,           2020-02,    ASSERTED",
    })
    void aTieThatOnlyMayHaveBeenInForceIsAtMostAsserted(
            LocalDate day, Certainty status, @Nullable String from, @Nullable String to, Certainty expected) {
        assertThat(Certainty.on(day, status, date(from), date(to))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void aChainIsAsSureAsItsWeakest(Certainty one) {
        for (Certainty other : Certainty.values()) {
            Certainty weaker = one.weaker(other);
            assertThat(weaker).isEqualTo(other.weaker(one)).isIn(one, other);
            assertThat(weaker.ordinal()).isEqualTo(Math.min(one.ordinal(), other.ordinal()));
        }
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
