package org.kith.workforce;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.kith.graph.Ids;
import org.kith.graph.Scope;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.kith.workforce.RecordAllocations.AllocationRow;
import org.kith.workforce.WorkforceInputs.EndAllocationInput;
import org.kith.workforce.WorkforceInputs.RecordAllocationInput;
import org.springframework.stereotype.Component;

/** Allocates children to workers, reallocates them, and ends that. What the workers may see changes with it, in the same transaction. */
@Component
class AllocationWriter {

    private final Recorder recorder;
    private final RecordAllocations allocations;

    AllocationWriter(Recorder recorder, RecordAllocations allocations) {
        this.recorder = recorder;
        this.allocations = allocations;
    }

    Recorded allocate(Scope scope, RecordAllocationInput input) {
        String child = GlobalId.parse(input.childId(), "Person").key();
        String worker = GlobalId.parse(input.professionalId(), "Professional").key();
        return recorder.record(
                scope,
                "recordAllocation",
                input,
                tx -> List.of(new Subject(child, "childId")),
                change -> allocate(change, input, worker, child));
    }

    Recorded end(Scope scope, EndAllocationInput input) {
        String fact = fact(input.allocationId());
        return recorder.record(
                scope,
                "endAllocation",
                input,
                tx -> List.of(new Subject(found(tx, fact).said().childId(), "allocationId")),
                change -> {
                    StoredAllocation before = found(change.tx(), fact);
                    Revision.check(input.revision(), before.revision());
                    return write(
                            change,
                            before.ended(input.validTo()),
                            input.source() == null ? before.source() : input.source());
                });
    }

    private String allocate(Change change, RecordAllocationInput input, String worker, String child) {
        change.found("Professional", worker, "professionalId");
        PartialDate from = Objects.requireNonNullElse(input.validFrom(), PartialDate.of(change.today()));
        ValidTime time = PartialDate.between(from, input.validTo());
        if (input.allocationId() != null) {
            StoredAllocation before = found(change.tx(), fact(input.allocationId()));
            AllocationRow said = before.said();
            if (!said.professionalId().equals(worker) || !said.childId().equals(child)) {
                throw RefusedException.notFound("allocationId");
            }
            Revision.check(input.revision(), before.revision());
            return write(
                    change, before.next(input.role(), time), input.source() == null ? before.source() : input.source());
        }
        if (!change.tx()
                .run("RETURN EXISTS { MATCH (:Child {id: $child}) } AS child", Map.of("child", child))
                .getFirst()
                .flag("child")) {
            throw RefusedException.of(
                    UserErrorCode.INVALID, "childId", "Somebody without a child record is allocated to nobody");
        }
        settleFormer(change, input, worker, child, from, time);
        return write(
                change,
                new AllocationRow("kith:allocation:" + Ids.next(), 1, worker, child, input.role(), time, null),
                input.source());
    }

    /** Refuses what is recorded already, and ends what the new allocation takes the place of. */
    private void settleFormer(
            Change change, RecordAllocationInput input, String worker, String child, PartialDate from, ValidTime time) {
        List<AllocationRow> ended = new ArrayList<>();
        for (StoredAllocation known : StoredAllocation.ofChild(change.tx(), child)) {
            AllocationRow said = known.said();
            boolean meets = said.role() == input.role()
                    && said.time().toMax().isAfter(time.fromMin())
                    && time.toMax().isAfter(said.time().fromMin());
            if (meets && said.professionalId().equals(worker)) {
                throw RefusedException.of(
                        UserErrorCode.ALREADY_RECORDED,
                        "professionalId",
                        "The worker is allocated to the child already; correct or end that allocation instead");
            }
            if (meets && Boolean.TRUE.equals(input.endsFormer())) {
                ended.add(known.ended(from));
            }
        }
        if (!ended.isEmpty()) {
            refuseBackwards(ended, "validFrom");
            allocations.allocations(change.tx(), change.provenance(input.source()), ended);
        }
    }

    private String write(Change change, AllocationRow row, @Nullable String source) {
        refuseBackwards(List.of(row), "validTo");
        allocations.allocations(change.tx(), change.provenance(source), List.of(row));
        return row.fact();
    }

    private static void refuseBackwards(List<AllocationRow> rows, String field) {
        if (rows.stream().anyMatch(row -> row.time().endsBeforeItStarts())) {
            throw RefusedException.of(UserErrorCode.INVALID, field, "An allocation cannot end before it begins");
        }
    }

    private static String fact(String allocationId) {
        return GlobalId.parse(allocationId, "Allocation").key();
    }

    private static StoredAllocation found(Tx tx, String fact) {
        StoredAllocation found = StoredAllocation.of(tx, fact);
        if (found == null) {
            throw RefusedException.notFound("allocationId");
        }
        return found;
    }
}
