package org.kith.exchange.ssda903.table;

import java.time.LocalDate;
import java.util.List;
import org.kith.care.CodeTable;
import org.kith.care.outcome.RecordOutcomes.SocialWorkerRow;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.Row;
import org.kith.graph.Tx;

/** {@code sw_episodes.csv}: who was the social worker of a child. */
final class SocialWorkerTable implements FactTable {
    private static final Column<String> WORKER = Column.of("SW_ID", Form.TEXT);
    private static final Column<LocalDate> FROM = Column.of("SW_DECOM", Form.DAY);
    private static final Column<LocalDate> TO = Column.of("SW_DEC", Form.DAY);
    private static final Column<String> REASON =
            Column.of("SW_REASON", Form.code(CodeTable.REASON_FOR_SOCIAL_WORKER_CHANGE));

    @Override
    public ReturnTable table() {
        return ReturnTable.SW_EPISODES;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(WORKER, FROM, TO, REASON);
    }

    @Override
    public List<Column<?>> key() {
        return List.of(FROM, WORKER);
    }

    @Override
    public List<Outcome> record(Verbs verbs, Tx tx, Provenance provenance, List<Told> rows) {
        return verbs.outcomes()
                .socialWorkerEpisodes(
                        tx,
                        provenance,
                        rows.stream()
                                .map(row -> new SocialWorkerRow(
                                        row.id(),
                                        row.childId(),
                                        row.get(WORKER),
                                        null,
                                        row.get(FROM),
                                        row.get(TO),
                                        row.get(REASON),
                                        row.unread(),
                                        null))
                                .toList());
    }

    @Override
    public String edge() {
        return "HAS_SOCIAL_WORKER_EPISODE";
    }

    @Override
    public void say(Row fact, SaidRow said) {
        said.say(WORKER, fact.textOrNull("workerNumber"))
                .say(FROM, Days.first(fact))
                .say(TO, Days.last(fact))
                .say(REASON, fact.textOrNull("reason"));
    }
}
