package org.kith.exchange.ssda903.table;

import java.util.List;
import org.kith.care.CodeTable;
import org.kith.care.outcome.RecordOutcomes.CareLeaverRow;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.Row;
import org.kith.graph.Tx;

/** {@code oc3.csv}: what became of those who left care. */
final class LeaverTable implements FactTable {
    private static final Column<String> IN_TOUCH = Column.of("IN_TOUCH", Form.code(CodeTable.IN_TOUCH));
    private static final Column<String> ACTIVITY = Column.of("ACTIV", Form.code(CodeTable.ACTIVITY_OF_CARE_LEAVER));
    private static final Column<String> ACCOMMODATION =
            Column.of("ACCOM", Form.code(CodeTable.ACCOMMODATION_OF_CARE_LEAVER));

    @Override
    public ReturnTable table() {
        return ReturnTable.OC3;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(IN_TOUCH, ACTIVITY, ACCOMMODATION);
    }

    @Override
    public List<Column<?>> key() {
        return List.of();
    }

    @Override
    public When when() {
        return When.OF_YEAR;
    }

    @Override
    public List<Outcome> record(Verbs verbs, Tx tx, Provenance provenance, List<Told> rows) {
        return verbs.outcomes()
                .careLeaverOutcomes(
                        tx,
                        provenance,
                        rows.stream()
                                .map(row -> new CareLeaverRow(
                                        row.id(),
                                        row.childId(),
                                        row.year(),
                                        null,
                                        row.get(IN_TOUCH),
                                        row.get(ACTIVITY),
                                        row.get(ACCOMMODATION),
                                        row.unread(),
                                        null))
                                .toList());
    }

    @Override
    public String edge() {
        return "HAS_CARE_LEAVER_OUTCOME";
    }

    @Override
    public void say(Row fact, SaidRow said) {
        said.say(IN_TOUCH, fact.textOrNull("inTouch"))
                .say(ACTIVITY, fact.textOrNull("activity"))
                .say(ACCOMMODATION, fact.textOrNull("accommodation"));
    }
}
