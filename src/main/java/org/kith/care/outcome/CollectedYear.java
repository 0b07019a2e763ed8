package org.kith.care.outcome;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.graph.ValidTime;

/** The years of the return, from 1 April to 31 March, each called by the one in which it ends. */
public final class CollectedYear {

    private CollectedYear() {}

    public static LocalDate first(int year) {
        return LocalDate.of(year - 1, Month.APRIL, 1);
    }

    public static LocalDate last(int year) {
        return LocalDate.of(year, Month.MARCH, 31);
    }

    /** The birthday in the year of somebody who was born on a day. */
    public static LocalDate birthday(LocalDate born, int year) {
        LocalDate birthday = born.plusYears(year - 1L - born.getYear());
        return birthday.isBefore(first(year)) ? born.plusYears((long) year - born.getYear()) : birthday;
    }

    /** The year as a time, of which 31 March is the last day; always, where no year is known. */
    static ValidTime time(@Nullable Integer year) {
        return year == null
                ? ValidTime.ALWAYS
                : PartialDate.between(
                        PartialDate.of(first(year)), PartialDate.of(last(year).plusDays(1)));
    }
}
