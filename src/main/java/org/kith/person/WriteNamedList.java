package org.kith.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.api.RefusedException;
import org.kith.api.Revision;
import org.kith.api.UserErrorCode;
import org.kith.graph.NodeFact;
import org.kith.graph.Outbox;
import org.kith.graph.RecordNodes;
import org.kith.graph.Row;
import org.kith.graph.Tx;
import org.kith.person.NamedListInputs.RestrictRecordInput;
import org.kith.person.NamedListInputs.UnrestrictRecordInput;
import org.kith.person.RecordPeople.PersonRow;
import org.springframework.stereotype.Component;

/**
 * Restricts a record to the workers on a named list, and opens it again. The list is judged now, whenever a reader looks at; what it was is
 * kept with the record's other history.
 */
@Component
class WriteNamedList {
    private static final RecordNodes LISTS = RecordNodes.partOf("Person", "restriction");

    /** Who may see the record. Starts from the unique id; one row. */
    private static final String STORED = """
            MATCH (person:Person {id: $fact.person}) RETURN person.restrictedTo AS restrictedTo, person.restrictionReason AS restrictionReason
            """;

    /** Whom a worker has restricted, among some. Starts from the unique ids; hardly ever a row. */
    private static final String SAID_BY_A_WORKER = """
            UNWIND $fact.people AS id
            MATCH (person:Person {id: id}) WHERE person.restrictionDigest IS NOT NULL AND person.restrictedTo IS NOT NULL
            RETURN person.id AS id, person.restrictedTo AS restrictedTo
            """;

    /** @return id of the person */
    String restrict(Change change, RestrictRecordInput input) {
        String person = input.about().getFirst().personId();
        List<String> workers = input.workers();
        refuseUnknown(change.tx(), input);
        if (!workers.contains(change.scope().professional())) {
            throw RefusedException.of(
                    UserErrorCode.INVALID,
                    "professionalIds",
                    "You must be on the list yourself, or you could not take this back");
        }
        Optional<NamedList> stored = stored(change.tx(), person);
        if (stored.isPresent()) {
            Revision.check(input.revision(), stored.get().revision());
        }
        if (stored.map(NamedList::workers)
                .filter(new HashSet<>(workers)::equals)
                .isPresent()) {
            throw RefusedException.of(
                    UserErrorCode.ALREADY_RECORDED,
                    "professionalIds",
                    "The record is restricted to these workers already");
        }
        write(change, person, workers, input.reason());
        return person;
    }

    /** @return id of the person */
    String unrestrict(Change change, UnrestrictRecordInput input) {
        String person = input.about().getFirst().personId();
        NamedList stored = stored(change.tx(), person)
                .orElseThrow(() -> RefusedException.of(
                        UserErrorCode.ALREADY_RECORDED, "personId", "The record is not restricted"));
        Revision.check(input.revision(), stored.revision());
        write(change, person, null, input.reason());
        return person;
    }

    /** Has one record guarded by the list of another, where that one is restricted, because what it told was guarded by that list. */
    void keepClosed(Change change, String of, String person) {
        stored(change.tx(), of)
                .filter(list -> !Optional.of(list).equals(stored(change.tx(), person)))
                .ifPresent(list -> write(change, person, List.copyOf(list.workers()), list.reason()));
    }

    /** The same rows, but with the lists that workers have said: no import opens what somebody has closed. */
    static List<PersonRow> keep(Tx tx, List<PersonRow> rows) {
        List<String> people = rows.stream().map(PersonRow::id).toList();
        Map<String, List<String>> lists = tx.run(SAID_BY_A_WORKER, Facts.parameters("people", people)).stream()
                .collect(Collectors.toMap(row -> row.text("id"), row -> row.texts("restrictedTo"), (one, same) -> one));
        return rows.stream()
                .map(row -> lists.containsKey(row.id()) ? row.restrictedTo(lists.get(row.id())) : row)
                .toList();
    }

    private static void refuseUnknown(Tx tx, RestrictRecordInput input) {
        List<String> workers = input.workers();
        Set<String> known = tx.run(NamedListQueries.WORKERS, Facts.parameters("workers", workers)).stream()
                .map(row -> row.text("id"))
                .collect(Collectors.toSet());
        workers.stream().filter(worker -> !known.contains(worker)).findFirst().ifPresent(worker -> {
            throw RefusedException.notFound(input.field(worker));
        });
    }

    private static Optional<NamedList> stored(Tx tx, String person) {
        Row row = tx.run(STORED, Facts.parameters("person", person)).getFirst();
        return row.has("restrictedTo") ? Optional.of(NamedList.of(row)) : Optional.empty();
    }

    private static void write(Change change, String person, @Nullable List<String> workers, @Nullable String reason) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put(
                "restrictedTo",
                workers == null
                        ? null
                        : new ArrayList<>(workers.stream().sorted().toList()));
        values.put("restrictionReason", Said.stripped(reason));
        LISTS.record(change.tx(), change.provenance(null), List.of(new NodeFact(person, values, Map.of(), null, null)));
        Outbox.tell(change.tx(), Outbox.Kind.ACCESS, List.of(person));
    }
}
