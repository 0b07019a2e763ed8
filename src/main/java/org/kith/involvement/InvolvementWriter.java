package org.kith.involvement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.access.Recorded;
import org.kith.access.Recorder;
import org.kith.access.Subject;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.api.RefusedException;
import org.kith.api.Revision;
import org.kith.api.UserErrorCode;
import org.kith.api.WarningCode;
import org.kith.graph.Ids;
import org.kith.graph.Moment;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.kith.involvement.RecordInvolvementInput.WorkerSaid;
import org.kith.involvement.RecordInvolvements.InvolvementRow;
import org.kith.involvement.RecordInvolvements.MemberRow;
import org.kith.involvement.RecordInvolvements.Part;
import org.springframework.stereotype.Component;

/** Records what a worker says of an involvement. */
@Component
class InvolvementWriter {

    /** Whether what the input names is in the store. Starts from unique ids; one row. */
    private static final String NAMED = """
            RETURN EXISTS { MATCH (:Authority {id: $named.authority}) } AS authority,
              any(id IN $named.children WHERE EXISTS { MATCH (:Child {id: id}) }) AS child,
              all(id IN $named.leads WHERE EXISTS { MATCH (:Professional {id: id}) }) AS leads,
              all(id IN $named.workers WHERE EXISTS { MATCH (:Professional {id: id}) }) AS workers
            """;

    /** Whether an involvement of the kind that began on that day goes on for the same people. Starts from the unique id of one of them. */
    private static final String SAME = """
            MATCH (:Person {id: $same.people[0]})<-[:CONCERNS]-(involvement:Involvement {kind: $same.kind})
            WHERE involvement.fromMin = $same.from AND involvement.validTo IS NULL
              AND COLLECT { MATCH (involvement)-[in:CONCERNS]->(person:Person)
                            WHERE %s AND NOT in.withdrawn
                            RETURN DISTINCT person.id AS id ORDER BY id } = $same.people
            RETURN involvement.id AS id
            """.formatted(Moment.last("in"));

    private final Recorder recorder;
    private final RecordInvolvements involvements;

    InvolvementWriter(Recorder recorder, RecordInvolvements involvements) {
        this.recorder = recorder;
        this.involvements = involvements;
    }

    Recorded record(Scope scope, RecordInvolvementInput input) {
        return recorder.record(
                scope, "recordInvolvement", input, tx -> about(tx, input), change -> write(change, input));
    }

    /** Everyone whom the input names, and where it says an involvement anew everyone whom the caller sees in it. */
    private static List<Subject> about(Tx tx, RecordInvolvementInput input) {
        RefusedException.ifAny(InvolvementRules.faults(input));
        List<Subject> subjects = new ArrayList<>();
        input.people().forEach(each -> subjects.add(new Subject(each.key(), "people")));
        input.coreGroup().forEach(each -> subjects.add(new Subject(each.key(), "coreGroup")));
        String id = input.involvementKey();
        if (id != null) {
            seen(tx, id, "involvementId")
                    .texts("people")
                    .forEach(person -> subjects.add(new Subject(person, "involvementId")));
        }
        return subjects;
    }

    private static Row seen(Tx tx, String id, String field) {
        return tx.run(RecordingQueries.SEEN, Map.of("record", Map.of("ids", List.of(id)))).stream()
                .findFirst()
                .orElseThrow(() -> RefusedException.notFound(field));
    }

    private String write(Change change, RecordInvolvementInput input) {
        named(change.tx(), input);
        follows(change, input);
        String id = input.involvementKey();
        Set<String> seen = null;
        if (id == null) {
            refuseSame(change.tx(), input);
        } else {
            Row before = seen(change.tx(), id, "involvementId");
            Revision.check(input.revision(), Revision.of(before.instant("recordedAt")));
            seen = Set.copyOf(before.texts("people"));
        }
        InvolvementRules.warnings(input).forEach(each -> change.warn(each.code(), "conferences", each.message()));
        InvolvementRow row = row(id == null ? Ids.next() : id, input, seen);
        involvements.involvements(change.tx(), change.provenance(input.source()), List.of(row));
        return row.id();
    }

    private static void named(Tx tx, RecordInvolvementInput input) {
        Map<String, Object> named = Map.of(
                "authority", GlobalId.parse(input.authorityId(), "Authority").key(),
                "children", children(input),
                "leads", input.leadWorkers().stream().map(WorkerSaid::key).toList(),
                "workers",
                        input.coreGroupWorkers().stream().map(WorkerSaid::key).toList());
        Row row = tx.run(NAMED, Map.of("named", named)).getFirst();
        if (!row.flag("authority")) {
            throw RefusedException.notFound("authorityId");
        }
        if (!row.flag("leads")) {
            throw RefusedException.notFound("leadWorkers");
        }
        if (!row.flag("workers")) {
            throw RefusedException.notFound("coreGroupWorkers");
        }
        if (!row.flag("child")) {
            throw RefusedException.of(
                    UserErrorCode.INVALID, "people", "At least one child in it needs a record of children's services");
        }
    }

    private static List<String> children(RecordInvolvementInput input) {
        return input.people().stream()
                .filter(each -> each.role() == InvolvedRole.CHILD)
                .map(each -> each.key())
                .toList();
    }

    private static void follows(Change change, RecordInvolvementInput input) {
        String key = input.followsKey();
        if (key == null) {
            return;
        }
        Row earlier = seen(change.tx(), key, "followsFrom");
        if (input.people().stream().noneMatch(each -> earlier.texts("people").contains(each.key()))) {
            throw RefusedException.of(
                    UserErrorCode.INVALID, "followsFrom", "What it came from is about none of these people");
        }
        if (!InvolvementKind.valueOf(earlier.text("kind"))
                .mayStep(Objects.requireNonNull(input.step()), input.kind())) {
            change.warn(
                    WarningCode.UNUSUAL,
                    "step",
                    "From %s to %s is another step".formatted(earlier.text("kind"), input.kind()));
        }
    }

    private static void refuseSame(Tx tx, RecordInvolvementInput input) {
        if (input.validTo() != null) {
            return;
        }
        List<String> people = List.copyOf(
                new TreeSet<>(input.people().stream().map(each -> each.key()).toList()));
        Map<String, Object> same = Map.of(
                "people",
                people,
                "kind",
                input.kind().name(),
                "from",
                time(input.validFrom(), null).fromMin());
        if (!tx.run(SAME, Map.of("same", same)).isEmpty()) {
            throw RefusedException.of(
                    UserErrorCode.ALREADY_RECORDED,
                    "people",
                    "An involvement of this kind from this day is recorded for these people, and goes on");
        }
    }

    private static InvolvementRow row(String id, RecordInvolvementInput input, @Nullable Set<String> seen) {
        PreProceedings before = input.preProceedings();
        return new InvolvementRow(
                id,
                input.kind(),
                GlobalId.parse(input.authorityId(), "Authority").key(),
                input.followsKey(),
                input.step(),
                input.reason(),
                input.category(),
                input.factors(),
                input.outcomeCode(),
                input.outcome(),
                before == null ? PreProceedings.NONE : before,
                members(input),
                seen,
                input.conferences(),
                input.familyOutcomes(),
                PartialDate.between(input.validFrom(), input.validTo()),
                null);
    }

    private static List<MemberRow> members(RecordInvolvementInput input) {
        return Stream.of(
                        input.people().stream()
                                .map(each -> new MemberRow(
                                        Part.CONCERNS,
                                        each.key(),
                                        each.role().name(),
                                        time(each.validFrom(), each.validTo()))),
                        input.leadWorkers().stream().map(each -> worker(Part.LED_BY, each)),
                        input.coreGroup().stream()
                                .map(each -> new MemberRow(
                                        Part.CORE_GROUP_MEMBER,
                                        each.key(),
                                        null,
                                        time(each.validFrom(), each.validTo()))),
                        input.coreGroupWorkers().stream().map(each -> worker(Part.CORE_GROUP_WORKER, each)))
                .flatMap(each -> each)
                .toList();
    }

    private static MemberRow worker(Part part, WorkerSaid said) {
        return new MemberRow(part, said.key(), null, time(said.validFrom(), said.validTo()));
    }

    private static ValidTime time(@Nullable PartialDate from, @Nullable PartialDate to) {
        return PartialDate.between(from, to);
    }
}
