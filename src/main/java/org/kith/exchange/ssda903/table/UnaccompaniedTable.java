package org.kith.exchange.ssda903.table;

import java.time.LocalDate;
import java.util.List;
import org.kith.care.outcome.RecordOutcomes.UnaccompaniedRow;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.Row;
import org.kith.graph.Tx;

/** {@code uasc.csv}: unaccompanied asylum-seeking children, and when that ceased. */
final class UnaccompaniedTable implements FactTable {
    private static final Column<LocalDate> CEASED = Column.of("DUC", Form.DAY);

    @Override
    public ReturnTable table() {
        return ReturnTable.UASC;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(CEASED);
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
        return verbs.outcomes()
                .unaccompaniedStatuses(
                        tx,
                        provenance,
                        rows.stream()
                                .map(row -> new UnaccompaniedRow(
                                        row.id(), row.childId(), null, row.get(CEASED), row.unread(), null))
                                .toList());
    }

    @Override
    public String edge() {
        return "HAS_UNACCOMPANIED_STATUS";
    }

    @Override
    public void say(Row fact, SaidRow said) {
        said.say(CEASED, Days.last(fact));
    }
}
