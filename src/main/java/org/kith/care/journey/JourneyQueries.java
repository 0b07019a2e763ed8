package org.kith.care.journey;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.care.fact.Asked;
import org.kith.care.fact.FactCypher;
import org.kith.care.fact.FactQueries;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
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
    private static final String FACT = FactCypher.fact(JourneyCypher.KINDS, JourneyCypher.WORKER);

    private final FactQueries facts;

    JourneyQueries(FactQueries facts) {
        this.facts = facts;
    }

    private static String journeys(Moment moment) {
        return FactCypher.whole()
                + """
            CALL (grantees, whole) {
              %sUNION ALL
              %sUNION ALL
              %s}
            RETURN part, of, value
            """.formatted(
                                PersonCypher.summaries("whole", Moment.NOW),
                                FactCypher.facts("whole", JourneyCypher.KINDS, moment, JourneyCypher.WORKER),
                                JourneyCypher.grounds("whole", moment));
    }

    @Override
    public void planAhead(Scope nobody) {
        journeys(nobody, new Asked("", null, null), List.of(NO_ID), List.of(), true);
        review(nobody, NO_ID);
    }

    @Nullable
    Review review(Scope scope, String id) {
        return facts.one(scope, FACT, JourneyKind.REVIEW, id, Review::of);
    }

    @Nullable
    Visit visit(Scope scope, String id) {
        return facts.one(scope, FACT, JourneyKind.VISIT, id, Visit::of);
    }

    @Nullable
    MissingEpisode missingEpisode(Scope scope, String id) {
        return facts.one(scope, FACT, JourneyKind.MISSING_EPISODE, id, MissingEpisode::of);
    }

    @Nullable
    DeprivationOfLiberty deprivationOfLiberty(Scope scope, String id) {
        return facts.one(scope, FACT, JourneyKind.DEPRIVATION_OF_LIBERTY, id, DeprivationOfLiberty::of);
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
        Map<String, Object> wants = Map.of("kinds", List.copyOf(kinds), "duties", duties);
        Parts parts = facts.parts(scope, asked, JOURNEYS, JOURNEYS_THEN, ids, wants);
        Map<String, Journey> found = new HashMap<>();
        ids.forEach(id -> found.put(id, Journey.of(id, parts, facts.day(asked))));
        return found;
    }
}
