package org.kith.care.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.access.Recorded;
import org.kith.access.Recorder;
import org.kith.access.Subject;
import org.kith.api.RefusedException;
import org.kith.api.UserErrorCode;
import org.kith.api.WarningCode;
import org.kith.care.journey.rule.Around;
import org.kith.care.journey.rule.JourneyRule;
import org.kith.care.journey.rule.Said;
import org.kith.care.journey.rule.Span;
import org.kith.graph.Ids;
import org.kith.graph.Moment;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.graph.Tx;
import org.springframework.stereotype.Component;

/** Records and corrects facts of children's journeys for workers, as far as the rules let it. */
@Component
class JourneyWriter {

    /** What is recorded of a child around a fact. Starts from the unique id; one row, or none where the person has no child record. */
    private static final String AROUND = """
            MATCH (child:Child {id: $record.child})
            RETURN child.birthMin AS bornFrom, child.birthMax AS bornTo,
              COLLECT { MATCH (child)-[:HAS_EPISODE]->(care:CareEpisode) WHERE %s
                        RETURN {code: care.legalStatus, from: care.fromMin, to: care.toMax} } AS care,
              COLLECT { MATCH (child)-[:HAS_PLACEMENT]->(stay:Placement) WHERE %s
                        RETURN {code: stay.type, from: stay.fromMin, to: stay.toMax} } AS stays,
              COLLECT { MATCH (child)-[has:%s]->(fact:%s)
                        WHERE type(has) = $record.edge AND fact.id <> $record.id AND %s
                        RETURN {code: fact.visitedBy, from: fact.fromMin, to: fact.toMax} } AS others,
              $record.worker = '' OR EXISTS { MATCH (:Professional {id: $record.worker}) } AS worker
            """.formatted(
            Moment.last("care"), Moment.last("stay"), JourneyCypher.EDGES, JourneyCypher.LABELS, Moment.last("fact"));

    private final Recorder recorder;

    JourneyWriter(Recorder recorder) {
        this.recorder = recorder;
    }

    /** Writes one fact, under an id; the values that stood before a correction are handed on, null for a new one. */
    interface Write {
        void row(Change change, String id, @Nullable Row before);
    }

    Recorded record(Scope scope, String mutation, JourneyInput input, List<JourneyRule> rules, Write write) {
        return recorder.record(
                scope, mutation, input, tx -> about(tx, input), change -> write(change, input, rules, write));
    }

    /** The child whom the input names, and of a fact that is corrected the one whom it is about. */
    private static List<Subject> about(Tx tx, JourneyInput input) {
        input.check();
        List<Subject> subjects = new ArrayList<>(List.of(new Subject(input.childKey(), "childId")));
        String id = input.factKey();
        if (id != null) {
            subjects.add(new Subject(child(tx, input, id), input.fact().idField()));
        }
        return subjects;
    }

    private static String child(Tx tx, JourneyInput input, String id) {
        return tx.run(JourneyQueries.CHILD, Map.of("record", Map.of("id", id))).stream()
                .findFirst()
                .map(row -> row.text("child"))
                .orElseThrow(() -> RefusedException.notFound(input.fact().idField()));
    }

    private static String write(Change change, JourneyInput input, List<JourneyRule> rules, Write write) {
        String id = input.factKey();
        Row before = change.before(input.fact().label(), id, input.fact().idField(), input.revision());
        if (id != null && !child(change.tx(), input, id).equals(input.childKey())) {
            throw invalid("childId", "A correction stays about the same child; record another instead");
        }
        Row found = around(change.tx(), input, id);
        refuseSame(input, found, change.today());
        judge(change, input.said(change.today()), around(found), rules);
        String written = id == null ? Ids.next() : id;
        write.row(change, written, before);
        return written;
    }

    private static Row around(Tx tx, JourneyInput input, @Nullable String id) {
        Map<String, Object> record = new HashMap<>();
        record.put("child", input.childKey());
        record.put("edge", input.fact().edge());
        record.put("id", id == null ? "" : id);
        record.put("worker", Objects.requireNonNullElse(input.workerKey(), ""));
        Row found = tx.run(AROUND, Map.of("record", record)).stream()
                .findFirst()
                .orElseThrow(() -> invalid("childId", "Only a child with a record of children's services has it"));
        if (!found.flag("worker")) {
            throw RefusedException.notFound(input.workerField());
        }
        return found;
    }

    /** The same child, day and, of a visit, worker: it is the same one told again. */
    private static void refuseSame(JourneyInput input, Row found, LocalDate today) {
        Said said = input.said(today);
        boolean oneDay = said.startField().equals("date");
        String worker = input.fact() == JourneyKind.VISIT ? input.workerKey() : null;
        boolean same = spans(found, "others").stream()
                .anyMatch(other -> other.from().equals(said.from())
                        && (oneDay
                                ? worker == null || worker.equals(other.code())
                                : other.to().equals(said.end())));
        if (same) {
            throw RefusedException.of(
                    UserErrorCode.ALREADY_RECORDED,
                    said.startField(),
                    "It is recorded for that day already; correct it");
        }
    }

    private static void judge(Change change, Said said, Around around, List<JourneyRule> rules) {
        for (JourneyRule rule : rules) {
            rule.evaluate(said, around).ifPresent(remark -> {
                if (remark.refuses()) {
                    throw invalid(remark.field(), remark.message());
                }
                change.warn(WarningCode.UNUSUAL, remark.field(), remark.message());
            });
        }
    }

    private static Around around(Row found) {
        return new Around(
                Objects.requireNonNullElse(found.dateOrNull("bornFrom"), LocalDate.MIN),
                Objects.requireNonNullElse(found.dateOrNull("bornTo"), LocalDate.MAX.minusYears(100)),
                spans(found, "care"),
                spans(found, "stays"),
                spans(found, "others"));
    }

    private static List<Span> spans(Row found, String name) {
        return found.rows(name).stream()
                .map(row -> new Span(row.textOrNull("code"), row.date("from"), row.date("to")))
                .toList();
    }

    private static RefusedException invalid(String field, String message) {
        return RefusedException.of(UserErrorCode.INVALID, field, message);
    }
}
