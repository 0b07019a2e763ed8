package org.kith.care.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Bank holidays in England, from 2011 on, when the regulations that count in working days came into force. Eight a year follow rules
 * (Banking and Financial Dealings Act 1971, schedule 1, and the practice of royal proclamations); those that were moved, and the extra
 * ones, are listed here by their dates and have to be added when another is proclaimed.
 */
final class BankHolidays {

    /** A holiday that follows the rules on the first day, and was kept on the second instead. */
    private static final Map<LocalDate, LocalDate> MOVED = Map.of(
            // to the Diamond Jubilee
            LocalDate.of(2012, 5, 28), LocalDate.of(2012, 6, 4),
            // to the 75th anniversary of the end of the war in Europe
            LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 8),
            // to the Platinum Jubilee
            LocalDate.of(2022, 5, 30), LocalDate.of(2022, 6, 2));

    /** A royal wedding, two jubilees, a state funeral and a coronation. */
    private static final Set<LocalDate> EXTRA = Set.of(
            LocalDate.of(2011, 4, 29),
            LocalDate.of(2012, 6, 5),
            LocalDate.of(2022, 6, 3),
            LocalDate.of(2022, 9, 19),
            LocalDate.of(2023, 5, 8));

    private BankHolidays() {}

    static boolean is(LocalDate day) {
        return of(day.getYear()).contains(day);
    }

    /** All of a year, in their order. */
    static Set<LocalDate> of(int year) {
        Set<LocalDate> days = new TreeSet<>();
        days.add(weekday(LocalDate.of(year, 1, 1)));
        LocalDate easter = easter(year);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        christmas(year, days);
        MOVED.forEach((rule, kept) -> {
            if (days.remove(rule)) {
                days.add(kept);
            }
        });
        EXTRA.stream().filter(day -> day.getYear() == year).forEach(days::add);
        return days;
    }

    /**
     * Christmas and Boxing Day. One that falls on a weekend is made up for on the next weekday that is no holiday, so that there are always
     * two days off.
     */
    private static void christmas(int year, Set<LocalDate> days) {
        LocalDate christmas = LocalDate.of(year, 12, 25);
        switch (christmas.getDayOfWeek()) {
            case FRIDAY -> {
                days.add(christmas);
                days.add(christmas.plusDays(3));
            }
            case SATURDAY -> {
                days.add(christmas.plusDays(2));
                days.add(christmas.plusDays(3));
            }
            case SUNDAY -> {
                days.add(christmas.plusDays(1));
                days.add(christmas.plusDays(2));
            }
            default -> {
                days.add(christmas);
                days.add(christmas.plusDays(1));
            }
        }
    }

    /** The day, or the Monday after a weekend. */
    private static LocalDate weekday(LocalDate day) {
        return WorkingDays.isWeekend(day) ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    /** Easter Sunday in the Gregorian calendar, by the method printed anonymously in Nature, 20 April 1876, page 487. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int epact = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (b % 4) + 2 * (c / 4) - epact - c % 4) % 7;
        int late = (a + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
