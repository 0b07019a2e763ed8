package org.kith.care.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.person.PersonCypher;
import org.springframework.stereotype.Component;

/** Reads of what happened on children's ways through care. All of it belongs to the whole record, seen at FULL. */
@Component
class JourneyQueries implements Planned {

    /** The journeys of children. Starts from their unique ids; some dozens of rows for each at FULL. */
    private static final String JOURNEYS = journeys(Moment.NOW);

    /** The same on {@code $asOf}, as believed at {@code $knownAt}. */
    private static final String JOURNEYS_THEN = journeys(Moment.THEN);

    /** A fact of a child seen at FULL. Starts from the fact's unique id; one row or none. */
    private static final String FACT = Policy.GRANTEES
            + """
            MATCH (fact:%s {id: $id})<-[:%s]-(child:Child) WHERE %s
            %s""".formatted(
                    JourneyCypher.LABELS, JourneyCypher.EDGES, Policy.full("child"), JourneyCypher.told(Moment.NOW));

    /** The child, seen at FULL, of a fact. Starts from the fact's unique id; one row or none. */
    static final String CHILD =
            Policy.GRANTEES + """
            MATCH (fact:%s {id: $record.id})<-[:%s]-(child:Child) WHERE %s
            RETURN child.id AS child
            """.formatted(JourneyCypher.LABELS, JourneyCypher.EDGES, Policy.full("child"));

    private final Reads reads;
    private final Clock clock;

    JourneyQueries(Reads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    private static String journeys(Moment moment) {
        return Policy.GRANTEES
                + """
            CALL (grantees) {
              UNWIND $ids AS id
              MATCH (child:Child:Person {id: id}) WHERE %s
              RETURN collect(child) AS whole
            }
            CALL (grantees, whole) {
              %sUNION ALL
              %sUNION ALL
              %s}
            RETURN part, of, value
            """.formatted(
                                Policy.full("child"),
                                PersonCypher.summaries("whole", Moment.NOW),
                                JourneyCypher.facts("whole", moment),
                                JourneyCypher.grounds("whole", moment));
    }

    @Override
    public void planAhead(Scope nobody) {
        journeys(nobody, new Asked("", null, null), List.of(NO_ID), List.of(), true);
        review(nobody, NO_ID);
    }

    @Nullable
    Review review(Scope scope, String id) {
        return fact(scope, id, JourneyKind.REVIEW, Review::of);
    }

    @Nullable
    Visit visit(Scope scope, String id) {
        return fact(scope, id, JourneyKind.VISIT, Visit::of);
    }

    @Nullable
    MissingEpisode missingEpisode(Scope scope, String id) {
        return fact(scope, id, JourneyKind.MISSING_EPISODE, MissingEpisode::of);
    }

    @Nullable
    DeprivationOfLiberty deprivationOfLiberty(Scope scope, String id) {
        return fact(scope, id, JourneyKind.DEPRIVATION_OF_LIBERTY, DeprivationOfLiberty::of);
    }

    private <T> @Nullable T fact(Scope scope, String id, JourneyKind kind, BiFunction<String, Row, T> read) {
        return reads.one(scope, FACT, Map.of("id", id))
                .filter(row -> row.text("part").equals(kind.label()))
                .map(row -> read.apply(row.text("of"), row.row("value")))
                .orElse(null);
    }

    /**
     * Journeys at one moment.
     *
     * @param asked at which moment, of whichever child
     * @param kinds of fact that are wanted
     * @param duties whether what is due is wanted, too, which rests on other facts
     */
    Map<String, Journey> journeys(
            Scope scope, Asked asked, Collection<String> ids, Collection<String> kinds, boolean duties) {
        LocalDate day = asked.asOf() == null ? LocalDate.now(clock) : asked.asOf();
        Map<String, Object> parameters = new HashMap<>(
                Map.of("ids", List.copyOf(ids), "wants", Map.of("kinds", List.copyOf(kinds), "duties", duties)));
        boolean now = asked.asOf() == null && asked.knownAt() == null;
        if (!now) {
            parameters.put("asOf", day);
            parameters.put("knownAt", asked.knownAt() == null ? OffsetDateTime.now(clock) : asked.knownAt());
        }
        Parts parts = new Parts(reads.list(scope, now ? JOURNEYS : JOURNEYS_THEN, parameters));
        Map<String, Journey> found = new HashMap<>();
        ids.forEach(id -> found.put(id, Journey.of(id, parts, day)));
        return found;
    }
}
