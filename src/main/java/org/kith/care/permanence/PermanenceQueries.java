package org.kith.care.permanence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Policy;
import org.kith.care.fact.Asked;
import org.kith.care.fact.FactCypher;
import org.kith.care.fact.FactQueries;
import org.kith.care.fact.ToldFacts;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
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

    private final FactQueries facts;

    PermanenceQueries(FactQueries facts) {
        this.facts = facts;
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
        return FactCypher.whole()
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
        return FactCypher.whole()
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
        return facts.one(scope, FACT, PermanenceFact.PREVIOUS, id, PreviousPermanence::of);
    }

    @Nullable
    AdoptionDecision adoptionDecision(Scope scope, String id) {
        return facts.one(scope, FACT, PermanenceFact.DECISION, id, AdoptionDecision::of);
    }

    @Nullable
    AdoptionMatch adoptionMatch(Scope scope, String id) {
        return facts.one(scope, FACT, PermanenceFact.MATCH, id, AdoptionMatch::of);
    }

    @Nullable
    PermanencePlan permanencePlan(Scope scope, String id) {
        return facts.one(scope, FACT, PermanenceFact.PLAN, id, PermanencePlan::of);
    }

    /** Permanence at one moment: of children who are seen, and empty for the others. */
    Map<String, Permanence> permanence(Scope scope, Asked asked, Collection<String> ids, Wants wants) {
        Map<String, Object> kinds = Map.of("kinds", List.copyOf(wants.kinds()), "steps", wants.journey());
        Parts told = facts.parts(scope, asked, PERMANENCE, PERMANENCE_THEN, ids, kinds);
        Parts guardianship = wants.guardianship()
                ? facts.parts(
                        scope, asked, GUARDIANSHIP, GUARDIANSHIP_THEN, ids, Map.of("orders", true, "order", false))
                : new Parts(List.of());
        Map<String, Permanence> found = new HashMap<>();
        ids.forEach(id -> found.put(id, of(id, asked, told, guardianship)));
        return found;
    }

    private Permanence of(String id, Asked asked, Parts told, Parts guardianship) {
        List<AdoptionDecision> decisions = ToldFacts.list(told, PermanenceFact.DECISION, id, AdoptionDecision::of);
        List<AdoptionMatch> matches = ToldFacts.list(told, PermanenceFact.MATCH, id, AdoptionMatch::of);
        return new Permanence(
                ToldFacts.list(told, PermanenceFact.PREVIOUS, id, PreviousPermanence::of),
                decisions,
                matches,
                ToldFacts.list(told, PermanenceFact.PLAN, id, PermanencePlan::of),
                AdoptionJourney.of(AdoptionGrounds.of(id, told, decisions, matches), facts.day(asked)),
                SpecialGuardianship.of(id, guardianship));
    }
}
