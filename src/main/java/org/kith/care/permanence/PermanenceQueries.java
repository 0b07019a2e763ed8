package org.kith.care.permanence;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kith.access.Policy;
import org.kith.care.fact.Asked;
import org.kith.care.fact.FactCypher;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.order.OrderCypher;
import org.kith.person.PersonCypher;
import org.springframework.stereotype.Component;

/** Reads of children's permanence. All of it belongs to the whole record, seen at FULL. */
@Component
class PermanenceQueries implements Planned {

    /** Facts, and what a way to adoption rests on. Starts from the children's unique ids; a few rows for each at FULL. */
    private static final String PERMANENCE = permanence(Moment.NOW);

    /** The same on {@code $asOf}, as believed at {@code $knownAt}. */
    private static final String PERMANENCE_THEN = permanence(Moment.THEN);

    /** Special guardianship, with the people whom the orders name. Starts from the children's unique ids; a row or two for each. */
    private static final String GUARDIANSHIP = guardianship(Moment.NOW);

    /** The same on {@code $asOf}, as believed at {@code $knownAt}. */
    private static final String GUARDIANSHIP_THEN = guardianship(Moment.THEN);

    /** A fact of a child seen at FULL. Starts from the fact's unique id; one row or none. */
    private static final String FACT = FactCypher.fact(PermanenceCypher.KINDS, FactCypher.NOBODY);

    private final Reads reads;
    private final Clock clock;

    PermanenceQueries(Reads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    /**
     * What is wanted of children.
     *
     * @param kinds labels of facts
     * @param journey whether the way to adoption is, which rests on other facts
     * @param guardianship whether special guardianship is
     */
    record Wants(Collection<String> kinds, boolean journey, boolean guardianship) {}

    private static String permanence(Moment moment) {
        return whole()
                + """
            CALL (whole) {
              %sUNION ALL
              %s}
            RETURN part, of, value
            """.formatted(
                                FactCypher.facts("whole", PermanenceCypher.KINDS, moment, FactCypher.NOBODY),
                                PermanenceCypher.steps(moment));
    }

    private static String guardianship(Moment moment) {
        return whole()
                + Policy.seenAmong(PermanenceCypher.GUARDIANS, moment)
                + """
            CALL (grantees, whole, seen) {
              %sUNION ALL
              %sUNION ALL
              %sUNION ALL
              %s}
            RETURN part, of, value
            """.formatted(
                                PersonCypher.summaries("whole + seen", moment),
                                OrderCypher.orders("whole", moment),
                                OrderCypher.peopleOfOrders("whole", "seen", moment),
                                PermanenceCypher.ceased(moment));
    }

    @Override
    public void planAhead(Scope nobody) {
        permanence(nobody, new Asked("", null, null), List.of(NO_ID), new Wants(List.of(), true, true));
        permanencePlan(nobody, NO_ID);
    }

    @Nullable
    PreviousPermanence previousPermanence(Scope scope, String id) {
        return fact(scope, id, PermanenceFact.PREVIOUS, PreviousPermanence::of);
    }

    @Nullable
    AdoptionDecision adoptionDecision(Scope scope, String id) {
        return fact(scope, id, PermanenceFact.DECISION, AdoptionDecision::of);
    }

    @Nullable
    AdoptionMatch adoptionMatch(Scope scope, String id) {
        return fact(scope, id, PermanenceFact.MATCH, AdoptionMatch::of);
    }

    @Nullable
    PermanencePlan permanencePlan(Scope scope, String id) {
        return fact(scope, id, PermanenceFact.PLAN, PermanencePlan::of);
    }

    private <T> @Nullable T fact(Scope scope, String id, PermanenceFact kind, BiFunction<String, Row, T> read) {
        return reads.one(scope, FACT, Map.of("id", id))
                .filter(row -> row.text("part").equals(kind.label()))
                .map(row -> read.apply(row.text("of"), row.row("value")))
                .orElse(null);
    }

    /** Permanence at one moment: of children who are seen, and empty for the others. */
    Map<String, Permanence> permanence(Scope scope, Asked asked, Collection<String> ids, Wants wants) {
        Parts facts = parts(
                scope,
                asked,
                asked.isNow() ? PERMANENCE : PERMANENCE_THEN,
                ids,
                Map.of("kinds", List.copyOf(wants.kinds()), "steps", wants.journey()));
        Parts guardianship = wants.guardianship()
                ? parts(
                        scope,
                        asked,
                        asked.isNow() ? GUARDIANSHIP : GUARDIANSHIP_THEN,
                        ids,
                        Map.of("orders", true, "order", false))
                : new Parts(List.of());
        Map<String, Permanence> found = new HashMap<>();
        ids.forEach(id -> found.put(id, of(id, asked, facts, guardianship)));
        return found;
    }

    private Parts parts(Scope scope, Asked asked, String statement, Collection<String> ids, Map<String, Object> wants) {
        return new Parts(
                reads.list(scope, statement, asked.parameters(clock, Map.of("ids", List.copyOf(ids), "wants", wants))));
    }

    private Permanence of(String id, Asked asked, Parts facts, Parts guardianship) {
        List<AdoptionDecision> decisions = Permanence.list(facts, PermanenceFact.DECISION, id, AdoptionDecision::of);
        List<AdoptionMatch> matches = Permanence.list(facts, PermanenceFact.MATCH, id, AdoptionMatch::of);
        return new Permanence(
                Permanence.list(facts, PermanenceFact.PREVIOUS, id, PreviousPermanence::of),
                decisions,
                matches,
                Permanence.list(facts, PermanenceFact.PLAN, id, PermanencePlan::of),
                AdoptionJourney.of(AdoptionGrounds.of(id, facts, decisions, matches), asked.day(clock)),
                SpecialGuardianship.of(id, guardianship));
    }

    /** The beginning of a statement: the children of {@code $ids} who are seen at FULL, as the list {@code whole}. */
    private static String whole() {
        return Policy.GRANTEES + """
            CALL (grantees) {
              UNWIND $ids AS id
              MATCH (child:Child:Person {id: id}) WHERE %s
              RETURN collect(child) AS whole
            }
            """.formatted(Policy.full("child"));
    }
}
