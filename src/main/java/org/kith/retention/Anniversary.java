package org.kith.retention;

import java.time.LocalDate;
import java.time.Month;

/** Anniversaries as the law counts them: that of 29 February is 1 March in a year that has none. */
final class Anniversary {

    private Anniversary() {}

    static LocalDate of(LocalDate day, int years) {
        LocalDate then = day.plusYears(years);
        boolean leapDay = day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 29;
        return leapDay && !then.isLeapYear() ? LocalDate.of(then.getYear(), Month.MARCH, 1) : then;
    }
}
