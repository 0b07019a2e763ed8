package org.kith.care.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days that are neither Saturday, Sunday nor a bank holiday in England. */
public final class WorkingDays {

    private WorkingDays() {}

    /**
     * So many working days after a day, which is not counted itself.
     *
     * @param count 0 or more; 0 gives the day itself, whatever it is
     */
    public static LocalDate plus(LocalDate day, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("Working days are counted forwards, and not by " + count);
        }
        LocalDate reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.plusDays(1);
            if (is(reached)) {
                left--;
            }
        }
        return reached;
    }

    public static boolean is(LocalDate day) {
        return !isWeekend(day) && !BankHolidays.is(day);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
