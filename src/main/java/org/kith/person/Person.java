package org.kith.person;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.api.Revision;
import org.kith.graph.Parts;
import org.kith.graph.Row;

/**
 * A person as the viewer sees them.
 *
 * @param full seen at FULL; otherwise at NETWORK, and the dates are years
 * @param parts further parts that the statement read because the request asked for them; null where it read only the summary
 */
public record Person(
        GlobalId id,
        String displayName,
        @Nullable Sex sex,
        @Nullable PartialDate birthDate,
        boolean birthDateEstimated,
        @Nullable PartialDate expectedDate,
        @Nullable PartialDate deathDate,
        boolean full,
        @Nullable Parts parts)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        told.person(id.key(), full);
    }

    /** Somebody the answer is about, whose names, record and other parts the statement has read with it. */
    public static Person whole(String id, Parts parts) {
        return of(Objects.requireNonNull(parts.first("person", id), "a person without a summary"), parts);
    }

    /** Somebody whom the answer mentions, or null where the viewer does not see them. */
    public static @Nullable Person mentioned(@Nullable String id, Parts parts) {
        Row summary = parts.first("person", id);
        return summary == null ? null : of(summary, null);
    }

    /** The state that the viewer is told, which says nothing of what they are not told. */
    public String revision() {
        return Revision.ofValues(
                Arrays.asList(id, displayName, sex, birthDate, birthDateEstimated, expectedDate, deathDate, full));
    }

    private static Person of(Row row, @Nullable Parts parts) {
        String sex = row.textOrNull("sex");
        return new Person(
                new GlobalId("Person", row.text("id")),
                row.text("displayName"),
                sex == null ? null : Sex.valueOf(sex),
                PartialDate.in(row, "birthDate"),
                Boolean.TRUE.equals(row.flagOrNull("birthDateEstimated")),
                PartialDate.in(row, "expectedDate"),
                PartialDate.in(row, "deathDate"),
                row.flag("full"),
                parts);
    }
}
