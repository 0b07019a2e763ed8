package org.kith.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.api.RefusedException;
import org.kith.api.Revision;
import org.kith.api.Warning;
import org.kith.api.WarningCode;
import org.kith.graph.Provenance;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.graph.Tx;

/** A mutation that is being written: authorised, in its transaction, with all whom it is about locked against other mutations. */
public final class Change {
    private final Scope scope;
    private final Tx tx;
    private final LocalDate today;
    private final List<Warning> warnings = new ArrayList<>();
    private final Set<String> concerned = new TreeSet<>();

    Change(Scope scope, Tx tx, LocalDate today) {
        this.scope = scope;
        this.tx = tx;
        this.today = today;
    }

    public Scope scope() {
        return scope;
    }

    public Tx tx() {
        return tx;
    }

    public LocalDate today() {
        return today;
    }

    /**
     * Who records it, and where it was learnt.
     *
     * @param source in words, such as "birth certificate"; null where nothing was said
     */
    public Provenance provenance(@Nullable String source) {
        return new Provenance(source == null || source.isBlank() ? "kith" : source.strip(), scope.professional());
    }

    /**
     * Locks something that is no person against other mutations until this one has ended, and reads it.
     *
     * @param label of its node
     * @param field of the input that names it
     * @return what is believed of it: {@code recordedAt} and everything else
     * @throws RefusedException NOT_FOUND where there is no such thing
     */
    public Row found(String label, String id, String field) {
        List<Row> rows = tx.run(
                "MATCH (n:%s {id: $id}) SET n.locked = true REMOVE n.locked RETURN properties(n) AS found"
                        .formatted(label),
                Map.of("id", id));
        if (rows.isEmpty()) {
            throw RefusedException.notFound(field);
        }
        return rows.getFirst().row("found");
    }

    /**
     * The same of something that is corrected, in the state that the caller has read.
     *
     * @param id null for something new, of which there is nothing to read
     * @throws RefusedException CONFLICT where the revision is not the current one, INVALID where there is none
     */
    public @Nullable Row before(String label, @Nullable String id, String field, @Nullable String revision) {
        if (id == null) {
            return null;
        }
        Row before = found(label, id, field);
        Revision.check(revision, Revision.of(before.instant("recordedAt")));
        return before;
    }

    /** Says that the change is about somebody beside its subjects, such as somebody new: the record of access names them all. */
    public void concerns(String personId) {
        concerned.add(personId);
    }

    Set<String> concerned() {
        return Set.copyOf(concerned);
    }

    /** Has the caller look again at a field of the input. It is recorded all the same. */
    public void warn(WarningCode code, String field, String message) {
        warnings.add(Warning.at(field, code, message));
    }

    List<Warning> warnings() {
        return List.copyOf(warnings);
    }
}
