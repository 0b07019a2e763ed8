package org.kith.person;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.access.Grants;
import org.kith.access.Policy;
import org.kith.access.Sight;
import org.kith.access.Subject;
import org.kith.api.GlobalId;
import org.kith.api.RefusedException;
import org.kith.api.Revision;
import org.kith.api.UserErrorCode;
import org.kith.graph.Ids;
import org.kith.graph.NodeFact;
import org.kith.graph.Outbox;
import org.kith.graph.RecordNodes;
import org.kith.graph.Row;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.kith.person.AdoptionInputs.CloseDisclosureCaseInput;
import org.kith.person.AdoptionInputs.OpenDisclosureCaseInput;
import org.kith.person.AdoptionInputs.SealAdoptionInput;
import org.kith.person.RecordSameHuman.SameRow;
import org.springframework.stereotype.Component;

/** Seals an adoption, and opens and closes the cases in which it is disclosed. */
@Component
class SealAdoptions {
    private static final RecordNodes CASES = RecordNodes.of("DisclosureCase");

    /** For how long a case is open where nobody says, and the longest time, in days. */
    private static final int USUAL_DAYS = 90;

    private static final int MOST_DAYS = 366;

    /**
     * What would lead from one record to the other: ties between the two, pairs of ties that meet in somebody who is not restricted to
     * others, and a seal that there is.
     * Starts from both unique ids; hardly ever a row.
     */
    private static final String BETWEEN = """
            MATCH (one:Person {id: $fact.one})-[tie]-(other:Person {id: $fact.other})
            WHERE tie.supersededAt = datetime('9999-12-31T00:00:00Z') AND tie.status <> 'DISPROVEN'
              AND (tie.guard IN ['OPEN', 'UNDISCLOSED'] OR type(tie) = 'SAME_AS')
            RETURN tie.key AS key, tie.version AS version, tie.guard = 'SEALED' AND type(tie) = 'SAME_AS' AS sealed
            UNION
            MATCH (:Person {id: $fact.one})-[first]-(shared:Person)-[second]-(:Person {id: $fact.other})
            WHERE first.supersededAt = datetime('9999-12-31T00:00:00Z') AND first.status <> 'DISPROVEN' AND first.guard IN ['OPEN', 'UNDISCLOSED']
              AND second.supersededAt = datetime('9999-12-31T00:00:00Z') AND second.status <> 'DISPROVEN' AND second.guard IN ['OPEN', 'UNDISCLOSED']
              AND %s
            UNWIND [first, second] AS tie
            RETURN tie.key AS key, tie.version AS version, false AS sealed
            """.formatted(Policy.open("shared"));

    /** A record and what is sealed from it, one step away. Starts from the unique id; one row or two. */
    private static final String RECORDS = """
            MATCH (person:Person {id: $fact.person})
            OPTIONAL MATCH (person)-[same:SAME_AS {guard: 'SEALED'}]-(other:Person)
            WHERE same.supersededAt = datetime('9999-12-31T00:00:00Z') AND same.status <> 'DISPROVEN'
            UNWIND [person.id, other.id] AS id
            WITH id WHERE id IS NOT NULL
            RETURN DISTINCT id ORDER BY id
            """;

    private final RecordSameHuman same;
    private final Grants grants;

    SealAdoptions(RecordSameHuman same, Grants grants) {
        this.same = same;
        this.grants = grants;
    }

    /** @return key of the seal */
    String seal(Change change, SealAdoptionInput input) {
        requireWhole(change.tx(), input.about());
        List<Row> between = change.tx().run(BETWEEN, Facts.parameters("one", input.person(), "other", input.other()));
        if (between.stream().anyMatch(row -> row.flag("sealed"))) {
            throw RefusedException.of(
                    UserErrorCode.ALREADY_RECORDED, "otherId", "An adoption is sealed between these two already");
        }
        if (!between.isEmpty()) {
            throw RefusedException.of(
                    UserErrorCode.INVALID,
                    "otherId",
                    "Ties lead from one record to the other, and would tell of the adoption; end or disprove them first: "
                            + between.stream()
                                    .map(SealAdoptions::tie)
                                    .distinct()
                                    .sorted()
                                    .limit(10)
                                    .collect(Collectors.joining(", ")));
        }
        String fact = "kith:seal:" + Ids.next();
        var row = new SameRow(fact, input.person(), input.other(), "SEALED", ValidTime.ALWAYS);
        same.same(change.tx(), change.provenance(input.reason()), List.of(row));
        Outbox.tell(change.tx(), Outbox.Kind.ACCESS, List.of(input.person(), input.other()));
        return fact;
    }

    /** @return id of the case */
    String open(Change change, OpenDisclosureCaseInput input) {
        requireWhole(change.tx(), input.about());
        String worker = input.professional();
        refuseWorker(change, worker);
        LocalDate last = input.validTo() == null ? change.today().plusDays(USUAL_DAYS) : input.validTo();
        if (last.isBefore(change.today()) || last.isAfter(change.today().plusDays(MOST_DAYS))) {
            throw RefusedException.of(
                    UserErrorCode.INVALID, "validTo", "The last day is today or later, and within a year");
        }
        String id = Ids.next();
        String person = input.about().getFirst().personId();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("basis", input.basis().name());
        values.put("note", Said.stripped(input.note()));
        values.put("professionalId", worker);
        values.put("openedBy", change.scope().professional());
        values.put("personId", person);
        ValidTime time = new ValidTime(change.today().toString(), last.toString(), change.today(), last.plusDays(1));
        CASES.record(change.tx(), change.provenance(null), List.of(new NodeFact(id, values, Map.of(), time, null)));
        List<String> records = change.tx().run(RECORDS, Facts.parameters("person", person)).stream()
                .map(row -> row.text("id"))
                .toList();
        grants.grantCase(change.tx(), id, records, time);
        records.forEach(change::concerns);
        Outbox.tell(change.tx(), Outbox.Kind.ACCESS, records);
        return id;
    }

    private static void refuseWorker(Change change, String worker) {
        List<Row> rows = change.tx().run(AdoptionQueries.ROLES, Facts.parameters("worker", worker));
        if (rows.isEmpty()) {
            throw RefusedException.notFound("professionalId");
        }
        if (worker.equals(change.scope().professional())) {
            throw RefusedException.of(
                    UserErrorCode.INVALID, "professionalId", "Nobody opens a case for themselves: somebody else must");
        }
        if (!rows.getFirst().texts("roles").contains("adoption-records")) {
            throw RefusedException.of(
                    UserErrorCode.INVALID, "professionalId", "The worker is not one of adoption records");
        }
    }

    /** @return id of the case */
    String close(Change change, CloseDisclosureCaseInput input) {
        Row found = change.found("DisclosureCase", input.key(), "caseId");
        String caller = Objects.requireNonNull(change.scope().professional());
        if (!Set.of(found.text("professionalId"), found.text("openedBy")).contains(caller)) {
            throw RefusedException.notFound("caseId");
        }
        if (!found.date("toMax").isAfter(change.today())) {
            throw RefusedException.of(UserErrorCode.ALREADY_RECORDED, "caseId", "The case is closed already");
        }
        Revision.check(input.revision(), Revision.of(found.instant("recordedAt")));
        Map<String, @Nullable Object> values = new HashMap<>();
        for (String name : List.of("basis", "note", "professionalId", "openedBy", "personId")) {
            values.put(name, found.has(name) ? found.text(name) : null);
        }
        values.put("closedBecause", input.reason().strip());
        ValidTime time = new ValidTime(
                found.text("validFrom"), change.today().toString(), found.date("fromMin"), change.today());
        CASES.record(
                change.tx(), change.provenance(null), List.of(new NodeFact(input.key(), values, Map.of(), time, null)));
        List<String> records = grants.revokeCase(change.tx(), input.key());
        records.forEach(change::concerns);
        Outbox.tell(change.tx(), Outbox.Kind.ACCESS, records);
        return input.key();
    }

    private static void requireWhole(Tx tx, List<Subject> subjects) {
        List<String> people = subjects.stream().map(Subject::personId).toList();
        Set<String> whole = Sight.of(tx, people).whole();
        for (Subject subject : subjects) {
            if (!whole.contains(subject.personId())) {
                throw RefusedException.of(
                        UserErrorCode.NOT_ALLOWED, subject.field(), "This needs the person's whole record");
            }
        }
    }

    private static String tie(Row row) {
        String key = row.text("key");
        int version = Integer.toString(row.number("version")).length();
        return new GlobalId("Tie", key.substring(0, key.length() - version - 1)).toString();
    }
}
