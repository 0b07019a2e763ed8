package org.kith.care.arrangement;

import java.util.Arrays;
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
import org.springframework.stereotype.Component;

/** Reads what is arranged beyond placements. All of it belongs to the whole record, seen at FULL. */
@Component
class ArrangementQueries implements Planned {

    private static final List<ArrangementKind> KINDS = Arrays.asList(ArrangementKind.values());

    /** The facts of children. Starts from their unique ids; some rows for each at FULL. */
    private static final String ARRANGEMENTS = arrangements(Moment.NOW);

    /** The same on {@code $asOf}, as believed at {@code $knownAt}. */
    private static final String ARRANGEMENTS_THEN = arrangements(Moment.THEN);

    /** A fact of a child seen at FULL. Starts from the fact's unique id; one row or none. */
    private static final String FACT = FactCypher.fact(KINDS, FactCypher.NOBODY);

    private final FactQueries facts;

    ArrangementQueries(FactQueries facts) {
        this.facts = facts;
    }

    private static String arrangements(Moment moment) {
        return FactCypher.whole() + """
            CALL (grantees, whole) {
              %s}
            RETURN part, of, value
            """.formatted(FactCypher.facts("whole", KINDS, moment, FactCypher.NOBODY));
    }

    @Override
    public void planAhead(Scope nobody) {
        arrangements(nobody, new Asked("", null, null), List.of(NO_ID), List.of());
        stayingPut(nobody, NO_ID);
    }

    @Nullable
    StayingPut stayingPut(Scope scope, String id) {
        return facts.one(scope, FACT, ArrangementKind.STAYING_PUT, id, StayingPut::of);
    }

    @Nullable
    ShortBreakAgreement shortBreakAgreement(Scope scope, String id) {
        return facts.one(scope, FACT, ArrangementKind.SHORT_BREAK_AGREEMENT, id, ShortBreakAgreement::of);
    }

    /**
     * Facts at one moment.
     *
     * @param asked at which moment, of whichever child
     * @param kinds of fact that are wanted
     */
    Map<String, Arrangements> arrangements(Scope scope, Asked asked, Collection<String> ids, Collection<String> kinds) {
        Parts parts =
                facts.parts(scope, asked, ARRANGEMENTS, ARRANGEMENTS_THEN, ids, Map.of("kinds", List.copyOf(kinds)));
        Map<String, Arrangements> found = new HashMap<>();
        ids.forEach(id -> found.put(id, Arrangements.of(id, parts)));
        return found;
    }
}
