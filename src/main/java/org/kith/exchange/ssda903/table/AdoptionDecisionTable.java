package org.kith.exchange.ssda903.table;

import java.time.LocalDate;
import java.util.List;
import org.kith.care.permanence.RecordPermanence.DecisionRow;
import org.kith.care.permanence.ReversalReason;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.Row;
import org.kith.graph.Tx;

/** {@code placed_for_adoption.csv}: decisions that a child should be placed for adoption. */
final class AdoptionDecisionTable implements FactTable {
    private static final Column<LocalDate> DECIDED = Column.of("DATE_PLACED", Form.DAY);
    private static final Column<LocalDate> REVERSED = Column.of("DATE_PLACED_CEASED", Form.DAY);
    private static final Column<ReversalReason> BECAUSE =
            Column.of("REASON_PLACED_CEASED", Form.code(ReversalReason.class));

    @Override
    public ReturnTable table() {
        return ReturnTable.PLACED_FOR_ADOPTION;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(DECIDED, REVERSED, BECAUSE);
    }

    @Override
    public List<Column<?>> key() {
        return List.of(DECIDED);
    }

    @Override
    public List<Outcome> record(Verbs verbs, Tx tx, Provenance provenance, List<Told> rows) {
        return verbs.permanence()
                .adoptionDecisions(
                        tx,
                        provenance,
                        rows.stream()
                                .map(row -> new DecisionRow(
                                        row.id(),
                                        row.childId(),
                                        row.get(DECIDED),
                                        row.get(REVERSED),
                                        row.get(BECAUSE),
                                        row.unread(),
                                        null))
                                .toList());
    }

    @Override
    public String edge() {
        return "HAS_ADOPTION_DECISION";
    }

    @Override
    public void say(Row fact, SaidRow said) {
        said.say(DECIDED, fact.dateOrNull("decidedOn"))
                .say(REVERSED, fact.dateOrNull("reversedOn"))
                .say(BECAUSE.name(), fact.textOrNull("reversedBecause"));
    }
}
