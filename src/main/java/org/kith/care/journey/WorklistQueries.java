package org.kith.care.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Policy;
import org.kith.api.GlobalId;
import org.kith.api.Page;
import org.kith.care.duty.CareFacts;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.person.Person;
import org.kith.person.PersonCypher;
import org.springframework.stereotype.Component;

/** Reads what is due for the children whom a viewer sees at FULL. */
@Component
class WorklistQueries implements Planned {

    /** How many children are looked at, those with the lowest ids. */
    static final int MOST_CHILDREN = 2_000;

    /** Above every id. */
    private static final String HIGHEST = "\uffff";

    /**
     * What the duties rest on of the children who are in care today, were missing within a year, or are 16 to 24 and
     * were in care at 16 or later. Starts from the index on grantee and
     * child; two rows for each child.
     */
    private static final String WORKLIST = Policy.GRANTEES
            + """
            CALL (grantees) {
              UNWIND grantees AS grantee
              MATCH ()-[grant:MAY_SEE]->(child:Child)
              WHERE grant.childId >= $filter.lowest AND grant.childId <= $filter.highest AND %s
              WITH DISTINCT child
              WHERE ($filter.teamId IS NULL OR EXISTS { MATCH (:Team {id: $filter.teamId})-[holds:HOLDS]->(child) WHERE %s })
                AND (EXISTS { MATCH (child)-[:HAS_EPISODE]->(care:CareEpisode) WHERE %s }
                  OR EXISTS { MATCH (child)-[:HAS_MISSING_EPISODE]->(gone:MissingEpisode)
                              WHERE %s AND gone.toMax > $filter.yearAgo }
                  OR child.birthMin <= $filter.aged16 AND child.birthMax > $filter.aged25
                    AND EXISTS { MATCH (child)-[:HAS_EPISODE]->(past:CareEpisode) WHERE %s AND past.toMax > child.birthMin + $filter.sixteen })
              WITH child ORDER BY child.id LIMIT $limit
              RETURN collect(child) AS whole
            }
            CALL (grantees, whole) {
              %sUNION ALL
              %s}
            RETURN part, of, value
            """.formatted(
                            Policy.granted("grant", "grantee", "child"),
                            Moment.NOW.inForce("holds"),
                            Moment.NOW.inForce("care"),
                            Moment.NOW.known("gone"),
                            Moment.NOW.known("past"),
                            PersonCypher.summaries("whole", Moment.NOW),
                            grounds("whole"));

    private final Reads reads;
    private final Clock clock;

    WorklistQueries(Reads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    /**
     * Part {@code grounds}, a row for each child: of visits the last, which is all that the rules look at.
     */
    private static String grounds(String whole) {
        return """
            UNWIND %s AS child
            RETURN 'grounds' AS part, child.id AS of, {min: child.birthMin, max: child.birthMax,
              statuses: COLLECT { MATCH (child)-[:HAS_EPISODE]->(told:CareEpisode) WHERE %s
                RETURN {code: told.legalStatus, from: told.fromMin, to: told.toMax, said: told.validFrom, ceased: told.reasonCeased, ended: told.validTo} },
              stays: COLLECT { MATCH (child)-[:HAS_PLACEMENT]->(told:Placement) WHERE %s
                OPTIONAL MATCH (told)-[:PLACED_IN]->(:Setting)-[:HAS_APPROVAL]->(approval:Approval)
                WHERE approval.category = '%s' AND %s AND approval.fromMin <= told.toMax AND approval.toMax > told.fromMin
                WITH told, approval ORDER BY approval.fromMin, approval.id DESC
                WITH told, last(collect(approval {from: approval.fromMin, to: approval.toMax, extended: coalesce(approval.extended, false),
                  untilReview: coalesce(approval.untilReview, false)})) AS given
                RETURN {code: told.type, from: told.fromMin, to: told.toMax, said: told.validFrom, approval: given} },
              reviews: COLLECT { MATCH (child)-[:HAS_REVIEW]->(told:Review) WHERE %s AND told.held
                RETURN told.date },
              visits: COLLECT { MATCH (child)-[:HAS_VISIT]->(told:Visit) WHERE %s AND told.seen
                RETURN told.date ORDER BY told.date DESC LIMIT 1 },
              missing: COLLECT { MATCH (child)-[:HAS_MISSING_EPISODE]->(told:MissingEpisode) WHERE %s
                RETURN {fromMin: told.fromMin, toMax: told.toMax, interview: told.interview} },
              matches: COLLECT { MATCH (child)-[:HAS_ADOPTION_MATCH]->(told:AdoptionMatch) WHERE %s RETURN told.matchedOn },
              plans: COLLECT { MATCH (child)-[:HAS_PERMANENCE_PLAN]->(told:PermanencePlan) WHERE %s RETURN told.fromMin },
              pathway: COLLECT { MATCH (child)-[:HAS_PATHWAY_PLAN]->(told:PathwayPlan) WHERE %s
                RETURN {assessed: told.needsAssessedOn, made: told.madeOn, reviews: coalesce(told.reviewedOn, [])} },
              advisers: COLLECT { MATCH (child)<-[told:ALLOCATED_TO {role: 'PERSONAL_ADVISER'}]-(:Professional) WHERE %s
                RETURN {from: told.fromMin, to: told.toMax} },
              agreements: COLLECT { MATCH (child)-[:HAS_SHORT_BREAK_AGREEMENT]->(told:ShortBreakAgreement) WHERE %s
                RETURN {from: told.fromMin, to: told.toMax, days: told.daysUsed, countedTo: told.countedTo} }} AS value
            """.formatted(
                        whole,
                        begun("told"),
                        begun("told"),
                        GroundsOfDuties.TEMPORARY_APPROVAL,
                        Moment.NOW.known("approval"),
                        begun("told"),
                        begun("told"),
                        begun("told"),
                        begun("told"),
                        begun("told"),
                        begun("told"),
                        begun("told"),
                        begun("told"));
    }

    private static String begun(String fact) {
        return Moment.NOW.known(fact) + " AND " + Moment.NOW.begun(fact);
    }

    @Override
    public void planAhead(Scope nobody) {
        worklist(nobody, new WorklistFilter(null, null, null, null, null, null), Page.of(null, null), false);
    }

    /** A page of what is due. */
    DutyConnection worklist(Scope scope, WorklistFilter filter, Page page, boolean counted) {
        LocalDate today = LocalDate.now(clock);
        String childId = key(filter.childId(), "Person");
        page.start(Worklist.LIST, Worklist.KEYS);
        Map<String, @Nullable Object> said = new HashMap<>();
        said.put("lowest", childId == null ? "" : childId);
        said.put("highest", childId == null ? HIGHEST : childId);
        said.put("teamId", key(filter.teamId(), "Team"));
        said.put("yearAgo", today.minusYears(1));
        said.put("aged16", today.minusYears(16));
        said.put("aged25", today.minusYears(25));
        said.put("sixteen", Period.ofYears(16));
        List<Row> rows = reads.list(scope, WORKLIST, Map.of("filter", said, "limit", MOST_CHILDREN + 1));
        Parts parts = new Parts(rows);
        List<Person> children = rows.stream()
                .filter(row -> row.text("part").equals("grounds"))
                .map(row -> row.text("of"))
                .sorted()
                .distinct()
                .map(id -> Objects.requireNonNull(Person.mentioned(id, parts)))
                .toList();
        List<Person> some = children.stream().limit(MOST_CHILDREN).toList();
        Map<String, CareFacts> facts = some.stream()
                .map(child -> child.id().key())
                .collect(Collectors.toMap(
                        id -> id, id -> GroundsOfDuties.of(Objects.requireNonNull(parts.first("grounds", id)))));
        return DutyConnection.of(
                Worklist.page(some, facts, filter, page, today, counted), children.size() > MOST_CHILDREN);
    }

    private static @Nullable String key(@Nullable String id, String type) {
        return id == null ? null : GlobalId.parse(id, type).key();
    }
}
