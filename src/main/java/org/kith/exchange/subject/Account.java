package org.kith.exchange.subject;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is told to somebody who asks what is held about a person.
 *
 * @param person name of the person, as the record shows it
 * @param forThemselves whether the person gets it
 */
record Account(
        String reference,
        LocalDate made,
        String person,
        String personId,
        boolean forThemselves,
        List<Part> parts,
        List<OpenlyWithheld> withheld) {

    Account {
        parts = List.copyOf(parts);
        withheld = List.copyOf(withheld);
    }

    /** All that is told of one topic. */
    record Part(Topic topic, List<Entry> entries) {
        Part {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One fact, in one of its versions.
     *
     * @param what it is
     * @param details what is said of it, by words
     * @param from when it began to be true, as it was said: a year, a month or a day; null where nobody said
     * @param to when it ended, likewise
     * @param recorded since when the record says so; null where that is not known
     * @param corrected since when it is no longer believed; null while it is
     * @param source where it was learnt, in words
     * @param by name of the worker who recorded it
     */
    record Entry(
            String what,
            Map<String, List<String>> details,
            @Nullable String from,
            @Nullable String to,
            @Nullable ZonedDateTime recorded,
            @Nullable ZonedDateTime corrected,
            @Nullable String source,
            @Nullable String by) {

        Entry {
            Map<String, List<String>> copy = new LinkedHashMap<>();
            details.forEach((word, values) -> copy.put(word, List.copyOf(new ArrayList<>(values))));
            details = Collections.unmodifiableMap(copy);
        }
    }
}
