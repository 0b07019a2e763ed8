package org.kith.exchange.ssda903.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.kith.care.journey.RecordJourney.DeprivationRow;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.Row;
import org.kith.graph.Tx;

/** {@code dolo.csv}: orders that deprived a child of liberty. */
final class DeprivationTable implements FactTable {
    private static final Column<LocalDate> START = Column.needed("DOLO_START", Form.DAY);
    private static final Column<LocalDate> END = Column.of("DOLO_END", Form.DAY);

    @Override
    public ReturnTable table() {
        return ReturnTable.DOLO;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(START, END);
    }

    @Override
    public List<Column<?>> key() {
        return List.of(START);
    }

    @Override
    public List<Outcome> record(Verbs verbs, Tx tx, Provenance provenance, List<Told> rows) {
        return verbs.journeys()
                .deprivationsOfLiberty(
                        tx,
                        provenance,
                        rows.stream()
                                .map(row -> new DeprivationRow(
                                        row.id(),
                                        row.childId(),
                                        Objects.requireNonNull(row.get(START)),
                                        row.get(END),
                                        null,
                                        row.unread(),
                                        null))
                                .toList());
    }

    @Override
    public String edge() {
        return "HAS_DEPRIVATION_OF_LIBERTY";
    }

    @Override
    public void say(Row fact, SaidRow said) {
        said.say(START, Days.first(fact)).say(END, Days.last(fact));
    }
}
