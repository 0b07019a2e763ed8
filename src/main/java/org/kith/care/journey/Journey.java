package org.kith.care.journey;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.person.Person;

/** What was read of a child's way through care: what was not asked for is empty. Facts are newest first, duties soonest first. */
record Journey(
        List<Review> reviews,
        List<Visit> visits,
        List<MissingEpisode> missingEpisodes,
        List<DeprivationOfLiberty> deprivationsOfLiberty,
        List<Duty> duties) {

    /** Of a child who is not seen. */
    static final Journey NONE = new Journey(List.of(), List.of(), List.of(), List.of(), List.of());

    static Journey of(String childId, Parts parts, LocalDate day) {
        Person child = Person.mentioned(childId, parts);
        return new Journey(
                parts.of("Review", childId).stream()
                        .map(row -> Review.of(childId, row))
                        .toList(),
                parts.of("Visit", childId).stream()
                        .map(row -> Visit.of(childId, row))
                        .toList(),
                parts.of("MissingEpisode", childId).stream()
                        .map(row -> MissingEpisode.of(childId, row))
                        .toList(),
                parts.of("DeprivationOfLiberty", childId).stream()
                        .map(row -> DeprivationOfLiberty.of(childId, row))
                        .toList(),
                child == null ? List.of() : Duty.of(child, GroundsOfDuties.of(childId, parts), day));
    }

    /** The day on which something ended; null while it goes on. */
    static @Nullable LocalDate ended(Row row) {
        return GroundsOfDuties.until(row.date("toMax"));
    }
}
