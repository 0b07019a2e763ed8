package org.kith.exchange.ssda903.table;

import java.util.List;
import org.kith.api.PartialDate;
import org.kith.care.permanence.PreviousPermanenceKind;
import org.kith.care.permanence.RecordPermanence.PreviousPermanenceRow;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.Row;
import org.kith.graph.Tx;

/** {@code previous_permanence.csv}: the permanent arrangement that a child had before. */
final class PreviousPermanenceTable implements FactTable {
    private static final Column<PreviousPermanenceKind> KIND =
            Column.of("PREV_PERM", Form.code(PreviousPermanenceKind.class));
    private static final Column<String> AUTHORITY = Column.of("LA_PERM", Form.TEXT);
    private static final Column<PartialDate> ORDERED = Column.of("DATE_PERM", Form.PARTIAL_DAY);

    @Override
    public ReturnTable table() {
        return ReturnTable.PREVIOUS_PERMANENCE;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(KIND, AUTHORITY, ORDERED);
    }

    @Override
    public List<Column<?>> key() {
        return List.of();
    }

    @Override
    public When when() {
        return When.OF_CHILD;
    }

    @Override
    public List<Outcome> record(Verbs verbs, Tx tx, Provenance provenance, List<Told> rows) {
        return verbs.permanence()
                .previousPermanence(
                        tx,
                        provenance,
                        rows.stream()
                                .map(row -> new PreviousPermanenceRow(
                                        row.id(),
                                        row.childId(),
                                        row.get(KIND),
                                        row.get(AUTHORITY),
                                        row.get(ORDERED),
                                        row.unread(),
                                        null))
                                .toList());
    }

    @Override
    public String edge() {
        return "HAS_PREVIOUS_PERMANENCE";
    }

    @Override
    public void say(Row fact, SaidRow said) {
        said.say(KIND.name(), fact.textOrNull("kind"))
                .say(AUTHORITY, fact.textOrNull("authority"))
                .say(ORDERED, PartialDate.in(fact, "validFrom"));
    }
}
