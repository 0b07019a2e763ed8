package org.kith.care;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A code of a statutory table.
 *
 * @param validFrom the first day on which it may be used; null where no source says, which is taken as always
 * @param validTo the first day on which it may no longer be used; null while it is in use
 * @param source where the code, its dates and its label come from
 * @param note what to know about it, and what is not verified; empty where there is nothing
 * @param facts what else the table says of the code, by column
 */
public record Code(
        String code,
        String label,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        MustHold mustHold,
        String source,
        String note,
        Map<String, String> facts) {

    /** For how much of an episode the code has to be valid. */
    public enum MustHold {
        /** On the day on which the episode began; it may run on after the code is closed to new episodes. */
        AT_START,
        /** On every day of the episode. */
        THROUGHOUT
    }

    public Code {
        facts = Map.copyOf(facts);
    }

    /** Whether the code may be used on that day. */
    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
    }

    /**
     * A day of the episode on which the code was not valid although it had to be.
     *
     * @param from the day on which the episode began
     * @param to the day on which it ended, which is no day of it any more; null while it is open, and then only the first day is looked at
     */
    public Optional<LocalDate> dayNotValid(LocalDate from, @Nullable LocalDate to) {
        if (!validOn(from)) {
            return Optional.of(from);
        }
        if (mustHold == MustHold.AT_START || to == null || !to.isAfter(from)) {
            return Optional.empty();
        }
        LocalDate last = to.minusDays(1);
        return validOn(last) ? Optional.empty() : Optional.of(last);
    }

    /**
     * A fact of the table, such as the kind of setting that a placement type means; empty where the table leaves it blank.
     *
     * @throws IllegalArgumentException when the table has no such column
     */
    public String fact(String column) {
        String value = facts.get(column);
        if (value == null) {
            throw new IllegalArgumentException(
                    "The table of " + code + " has no column " + column + " but " + facts.keySet());
        }
        return value;
    }

    /** Whether the table says yes in this column. */
    public boolean is(String column) {
        return fact(column).equals("yes");
    }

    /** The words in this column, such as the providers that a placement type may have. */
    public List<String> words(String column) {
        return Arrays.stream(fact(column).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
