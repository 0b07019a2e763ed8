package org.kith.exchange.ssda903.table;

import java.util.List;
import org.kith.care.CodeTable;
import org.kith.care.outcome.RecordOutcomes.HealthRow;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.Row;
import org.kith.graph.Tx;

/** {@code oc2.csv}: health, convictions, strengths and difficulties in the year. */
final class HealthTable implements FactTable {
    private static final Column<Integer> SCORE = Column.of("SDQ_SCORE", Form.NUMBER);
    private static final Column<String> NO_SCORE = Column.of("SDQ_REASON", Form.code(CodeTable.SDQ_REASON));
    private static final Column<Boolean> CONVICTED = Column.of("CONVICTED", Form.YES_NO);
    private static final Column<Boolean> HEALTH_CHECK = Column.of("HEALTH_CHECK", Form.YES_NO);
    private static final Column<Boolean> IMMUNISATIONS = Column.of("IMMUNISATIONS", Form.YES_NO);
    private static final Column<Boolean> TEETH_CHECK = Column.of("TEETH_CHECK", Form.YES_NO);
    private static final Column<Boolean> HEALTH_ASSESSMENT = Column.of("HEALTH_ASSESSMENT", Form.YES_NO);
    private static final Column<Boolean> SUBSTANCE_MISUSE = Column.of("SUBSTANCE_MISUSE", Form.YES_NO);
    private static final Column<Boolean> RECEIVED = Column.of("INTERVENTION_RECEIVED", Form.YES_NO);
    private static final Column<Boolean> OFFERED = Column.of("INTERVENTION_OFFERED", Form.YES_NO);

    @Override
    public ReturnTable table() {
        return ReturnTable.OC2;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(
                SCORE,
                NO_SCORE,
                CONVICTED,
                HEALTH_CHECK,
                IMMUNISATIONS,
                TEETH_CHECK,
                HEALTH_ASSESSMENT,
                SUBSTANCE_MISUSE,
                RECEIVED,
                OFFERED);
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
                .healthOutcomes(
                        tx,
                        provenance,
                        rows.stream()
                                .map(row -> new HealthRow(
                                        row.id(),
                                        row.childId(),
                                        row.year(),
                                        row.get(SCORE),
                                        row.get(NO_SCORE),
                                        row.get(CONVICTED),
                                        row.get(HEALTH_CHECK),
                                        row.get(IMMUNISATIONS),
                                        row.get(TEETH_CHECK),
                                        row.get(HEALTH_ASSESSMENT),
                                        row.get(SUBSTANCE_MISUSE),
                                        row.get(RECEIVED),
                                        row.get(OFFERED),
                                        row.unread(),
                                        null))
                                .toList());
    }

    @Override
    public String edge() {
        return "HAS_HEALTH_OUTCOME";
    }

    @Override
    public void say(Row fact, SaidRow said) {
        said.say(SCORE, fact.numberOrNull("sdqScore"))
                .say(NO_SCORE, fact.textOrNull("sdqReason"))
                .say(CONVICTED, fact.flagOrNull("convicted"))
                .say(HEALTH_CHECK, fact.flagOrNull("healthCheck"))
                .say(IMMUNISATIONS, fact.flagOrNull("immunisations"))
                .say(TEETH_CHECK, fact.flagOrNull("teethCheck"))
                .say(HEALTH_ASSESSMENT, fact.flagOrNull("healthAssessment"))
                .say(SUBSTANCE_MISUSE, fact.flagOrNull("substanceMisuse"))
                .say(RECEIVED, fact.flagOrNull("interventionReceived"))
                .say(OFFERED, fact.flagOrNull("interventionOffered"));
    }
}
