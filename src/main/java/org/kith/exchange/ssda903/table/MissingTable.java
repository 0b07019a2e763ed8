package org.kith.exchange.ssda903.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.kith.care.MissingKind;
import org.kith.care.journey.RecordJourney.MissingRow;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.Row;
import org.kith.graph.Tx;

/** {@code missing.csv}: when a child was missing, or away from the placement without authorisation. */
final class MissingTable implements FactTable {
    private static final Column<MissingKind> MISSING = Column.of("MISSING", Form.code(MissingKind.class));
    private static final Column<LocalDate> START = Column.needed("MIS_START", Form.DAY);
    private static final Column<LocalDate> END = Column.of("MIS_END", Form.DAY);

    @Override
    public ReturnTable table() {
        return ReturnTable.MISSING;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(MISSING, START, END);
    }

    @Override
    public List<Column<?>> key() {
        return List.of(START);
    }

    @Override
    public List<Outcome> record(Verbs verbs, Tx tx, Provenance provenance, List<Told> rows) {
        return verbs.journeys()
                .missingEpisodes(
                        tx,
                        provenance,
                        rows.stream()
                                .map(row -> new MissingRow(
                                        row.id(),
                                        row.childId(),
                                        row.get(MISSING),
                                        Objects.requireNonNull(row.get(START)),
                                        row.get(END),
                                        null,
                                        row.unread(),
                                        null))
                                .toList());
    }

    @Override
    public String edge() {
        return "HAS_MISSING_EPISODE";
    }

    @Override
    public void say(Row fact, SaidRow said) {
        said.say(MISSING.name(), fact.textOrNull("kind"))
                .say(START, Days.first(fact))
                .say(END, Days.last(fact));
    }
}
