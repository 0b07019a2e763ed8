package org.kith.kinship;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Sight;
import org.kith.api.PartialDate;
import org.kith.graph.FactKey;
import org.kith.graph.Moment;
import org.kith.graph.Row;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.kith.kinship.RecordTies.Detail;
import org.kith.kinship.RecordTies.TieRow;
import org.kith.kinship.RecordTies.Type;

/**
 * A tie as the store believes it, to be corrected or ended.
 *
 * @param hiddenFrom ids of those who are not to be told of it; none where an import hid it
 */
record StoredTie(TieRow said, String source, List<String> hiddenFrom) {

    /**
     * What a mutation knows of a tie: one that is hidden from every viewer is none that it finds. Of one that is not to be disclosed it has
     * to ask whether it is told to the caller.
     */
    private static final String FOUND = """
            WHERE %s AND %s
            RETURN type(tie) AS type, tie.key AS key, startNode(tie).id AS from, endNode(tie).id AS to,
              coalesce(tie.kind, tie.relation, tie.basis) AS kind, tie.status AS status, tie.validFrom AS validFrom,
              tie.validTo AS validTo, tie.toMax AS toMax, tie.source AS source, tie.side AS side, tie.view AS view,
              tie.statusOn AS statusOn, tie.statusBasis AS statusBasis, tie.guard AS guard, tie.hiddenFrom AS hiddenFrom
            """.formatted(Moment.last("tie"), "tie.guard IN ['OPEN', 'UNDISCLOSED']");

    /** The believed version of a tie. Starts from the unique index on the ties' keys; one row at most. */
    private static final String BY_FACT = Arrays.stream(Type.values())
                    .map(type ->
                            "MATCH ()-[tie:%s]->() WHERE tie.key STARTS WITH $fact AND tie.key = $fact + toString(tie.version) RETURN tie"
                                    .formatted(type.stored()))
                    .collect(Collectors.joining(" UNION ALL ", "CALL () { ", " } WITH tie "))
            + FOUND;

    /** Believed ties of all kinds between two people. Starts from the unique ids of both; a few rows. */
    private static final String BETWEEN = "MATCH (:Person {id: $one})-[tie:"
            + Arrays.stream(Type.values()).map(Type::stored).collect(Collectors.joining("|"))
            + "]-(:Person {id: $other}) WITH tie " + FOUND;

    /** The tie as it is believed, where the caller may be told of it. */
    static @Nullable StoredTie of(Tx tx, String fact) {
        return tx.run(BY_FACT, Map.of("fact", fact + ':')).stream()
                .map(StoredTie::of)
                .filter(tie -> tie.told(tx))
                .findFirst()
                .orElse(null);
    }

    /** Ties between two people of which the caller may be told. */
    static List<StoredTie> between(Tx tx, String one, String other) {
        return tx.run(BETWEEN, Map.of("one", one, "other", other)).stream()
                .map(StoredTie::of)
                .filter(tie -> tie.told(tx))
                .toList();
    }

    /** Whether it is hidden from some. */
    boolean hidden() {
        return !said.guard().equals("OPEN");
    }

    /** Whether the caller sees the whole record of one of its ends. */
    boolean ofWholeRecord(Tx tx) {
        return !Sight.of(tx, List.of(said.fromId(), said.toId())).whole().isEmpty();
    }

    private boolean told(Tx tx) {
        return !hidden() || ofWholeRecord(tx);
    }

    String revision() {
        return Integer.toString(said.version());
    }

    /** The same tie, saying the same, with a guard. */
    TieRow guarded(String guard) {
        return next(said.status(), said.detail(), said.time(), guard);
    }

    /** The same tie as its next version says it. */
    TieRow next(String status, Detail detail, ValidTime time) {
        return next(status, detail, time, said.guard());
    }

    private TieRow next(String status, Detail detail, ValidTime time, String guard) {
        return new TieRow(
                said.fact(),
                said.version() + 1,
                said.type(),
                said.fromId(),
                said.toId(),
                said.kind(),
                status,
                detail,
                guard,
                time,
                null);
    }

    private static StoredTie of(Row row) {
        FactKey key = FactKey.in(row);
        Detail detail = new Detail(
                row.textOrNull("side"),
                row.textOrNull("view"),
                row.textOrNull("statusOn"),
                row.textOrNull("statusBasis"));
        TieRow said = new TieRow(
                key.fact(),
                key.version(),
                type(row.text("type")),
                row.text("from"),
                row.text("to"),
                row.textOrNull("kind"),
                row.text("status"),
                detail,
                row.text("guard"),
                time(row),
                null);
        return new StoredTie(said, row.text("source"), row.texts("hiddenFrom"));
    }

    /** A tie may be known to have ended, and not when: then only {@code toMax} says so. */
    private static ValidTime time(Row row) {
        ValidTime said = PartialDate.between(PartialDate.in(row, "validFrom"), PartialDate.in(row, "validTo"));
        return new ValidTime(said.validFrom(), said.validTo(), said.fromMin(), row.date("toMax"));
    }

    private static Type type(String stored) {
        return Arrays.stream(Type.values())
                .filter(type -> type.stored().equals(stored))
                .findFirst()
                .orElseThrow();
    }
}
