package org.kith.care.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** England's working days, in years of which the bank holidays are known. */
class WorkingDaysTests {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "bank-holidays.csv", numLinesToSkip = 1)
    void bankHolidaysOfAYear(int year, String days) {
        assertThat(BankHolidays.of(year).stream().map(day -> day.toString().substring(5)))
                .containsExactly(days.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "working-days.csv", numLinesToSkip = 1)
    void countsForward(String why, LocalDate from, int count, LocalDate gives) {
        assertThat(WorkingDays.plus(from, count)).as(why).isEqualTo(gives);
    }

    /** Easter falls between these days, and always on a Sunday. */
    @Test
    void easterIsASundayOfSpring() {
        for (int year = 2011; year <= 2100; year++) {
            LocalDate easter = BankHolidays.easter(year);
            assertThat(easter.getDayOfWeek().name()).isEqualTo("SUNDAY");
            assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
        }
        assertThat(java.util.stream.Stream.of(2038, 2008, 2000)
                        .map(BankHolidays::easter)
                        .map(LocalDate::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo("2038-04-25 2008-03-23 2000-04-23");
    }

    @Test
    void eightAYearWhereNothingWasProclaimed() {
        for (int year = 2024; year <= 2060; year++) {
            assertThat(BankHolidays.of(year)).hasSize(8).noneMatch(WorkingDays::isWeekend);
        }
    }

    @Test
    void isNotCountedBackwards() {
        assertThatThrownBy(() -> WorkingDays.plus(LocalDate.of(2025, 1, 1), -1)).hasMessageContaining("-1");
    }
}
