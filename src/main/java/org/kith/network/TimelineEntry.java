package org.kith.network;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.PartialDate;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.person.Person;
import org.kith.workforce.Professional;

/**
 * Something that happened to a person, as it was recorded once.
 *
 * @param kind value of the schema's TimelineKind
 * @param keys its place in the order of the list
 */
record TimelineEntry(
        String kind,
        @Nullable PartialDate happened,
        @Nullable PartialDate happenedTo,
        OffsetDateTime recordedAt,
        boolean superseded,
        String title,
        List<Person> people,
        @Nullable Professional recordedBy,
        @Nullable String source,
        List<String> keys)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        people.forEach(person -> person.tellOf(told));
    }

    static TimelineEntry of(Row row, Parts parts) {
        Row worker = parts.first("worker", row.textOrNull("by"));
        return new TimelineEntry(
                row.text("kind"),
                PartialDate.in(row, "began"),
                PartialDate.in(row, "ended"),
                row.instant("at"),
                row.flag("superseded"),
                TimelineTitle.of(row.text("kind"), row.row("said")),
                row.texts("people").stream()
                        .map(id -> Person.mentioned(id, parts))
                        .filter(Objects::nonNull)
                        .toList(),
                worker == null ? null : Professional.of(worker),
                row.textOrNull("source"),
                row.texts("keys"));
    }
}
