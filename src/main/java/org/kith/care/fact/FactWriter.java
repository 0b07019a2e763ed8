package org.kith.care.fact;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.kith.graph.Ids;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.graph.Tx;
import org.springframework.stereotype.Component;

/** Records and corrects facts about children for workers, as far as the rules let it. */
@Component
public class FactWriter {

    private final Recorder recorder;

    FactWriter(Recorder recorder) {
        this.recorder = recorder;
    }

    /** Says what there is against a fact. The first remark that refuses it is the answer. */
    public interface Judge {
        List<Remark> remarks(LocalDate today, Around around);
    }

    /** Writes one fact, under an id; the values that stood before a correction are handed on, null for a new one. */
    public interface Write {
        void row(Change change, String id, @Nullable Row before);
    }

    public Recorded record(Scope scope, String mutation, FactInput input, Judge judge, Write write) {
        return recorder.record(
                scope, mutation, input, tx -> about(tx, input), change -> write(change, input, judge, write));
    }

    /** The child whom the input names, and of a fact that is corrected the one whom it is about. */
    private static List<Subject> about(Tx tx, FactInput input) {
        input.check();
        List<Subject> subjects = new ArrayList<>(List.of(new Subject(input.childKey(), "childId")));
        String id = input.factKey();
        if (id != null) {
            subjects.add(new Subject(child(tx, input, id), input.fact().idField()));
        }
        return subjects;
    }

    private static String child(Tx tx, FactInput input, String id) {
        return tx.run(FactCypher.child(input.fact()), Map.of("record", Map.of("id", id))).stream()
                .findFirst()
                .map(row -> row.text("child"))
                .orElseThrow(() -> RefusedException.notFound(input.fact().idField()));
    }

    private static String write(Change change, FactInput input, Judge judge, Write write) {
        String id = input.factKey();
        Row before = change.before(input.fact().label(), id, input.fact().idField(), input.revision());
        if (id != null && !child(change.tx(), input, id).equals(input.childKey())) {
            throw invalid("childId", "A correction stays about the same child; record another instead");
        }
        input.named().forEach(each -> find(change.tx(), each));
        Around around = around(change.tx(), input, Objects.requireNonNullElse(id, ""));
        judge.remarks(change.today(), around).forEach(remark -> heed(change, remark));
        String written = id == null ? Ids.next() : id;
        write.row(change, written, before == null ? null : before.sparse());
        return written;
    }

    private static void find(Tx tx, FactInput.Named named) {
        if (tx.run(FactCypher.there(named.label()), Map.of("record", Map.of("id", named.id())))
                .isEmpty()) {
            throw RefusedException.notFound(named.field());
        }
    }

    private static Around around(Tx tx, FactInput input, String id) {
        return tx
                .run(FactCypher.around(input.beside()), Map.of("record", Map.of("child", input.childKey(), "id", id)))
                .stream()
                .findFirst()
                .map(Around::of)
                .orElseThrow(() -> invalid("childId", "Only a child with a record of children's services has it"));
    }

    private static void heed(Change change, Remark remark) {
        UserErrorCode refusal = remark.refusal();
        if (refusal != null) {
            throw RefusedException.of(refusal, remark.field(), remark.message());
        }
        change.warn(WarningCode.UNUSUAL, remark.field(), remark.message());
    }

    private static RefusedException invalid(String field, String message) {
        return RefusedException.of(UserErrorCode.INVALID, field, message);
    }
}
