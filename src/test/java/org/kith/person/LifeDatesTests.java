package org.kith.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.api.PartialDate;
import org.kith.api.RefusedException;

class LifeDatesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "2026-11-22,,, ",
        "2026,,, ",
        "2026-11-23,,, birthDate",
        "2027,,, birthDate",
        "1993,, 1993-01, ",
        "1993-05,, 1993-04-30, deathDate",
        ",, 2026-11-23, deathDate",
        ", 2027-03-01,, ",
        ", 2027-09-23,, expectedDate",
        ", 2026-10-01, 2026-10-01, ",
        "2026-10-01, 2026-10-05,, expectedDate"
    })
    void whatCannotBeIsRefused(
            @Nullable String birth, @Nullable String expected, @Nullable String death, @Nullable String field) {
        var dates = new LifeDates(date(birth), date(expected), date(death));
        if (field == null) {
            assertThatCode(() -> dates.check(TODAY)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> dates.check(TODAY))
                    .isInstanceOf(RefusedException.class)
                    .hasMessage("INVALID at [input, " + field + "]");
        }
    }

    @Test
    void anAgeStandsForAYear() {
        assertThat(LifeDates.birth(null, 40, TODAY)).isEqualTo(PartialDate.ofYear(1986));
        assertThat(LifeDates.birth(null, 0, TODAY)).isEqualTo(PartialDate.ofYear(2026));
        assertThat(LifeDates.birth(date("1990-02-03"), null, TODAY)).isEqualTo(date("1990-02-03"));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
