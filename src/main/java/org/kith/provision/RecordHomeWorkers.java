package org.kith.provision;

import java.util.List;
import java.util.Map;
import org.kith.graph.EdgeFact;
import org.kith.graph.Outbox;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.RecordEdges;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.springframework.stereotype.Component;

/** Records who runs a home and who supervises its carers. With the role that goes with it they see the children who live there. */
@Component
public class RecordHomeWorkers {

    private static final RecordEdges LOOKS_AFTER =
            RecordEdges.between("Professional", List.of("RUNS", "SUPERVISES"), "Setting");

    /**
     * A worker's time with a home.
     *
     * @param fact names the fact at its source
     */
    public record HomeWorkerRow(
            String fact, String professionalId, String settingId, HomeWorkerRole role, ValidTime time) {}

    /** Records them. What the workers see changes with it, so that whoever listens asks again. */
    public List<Outcome> workers(Tx tx, Provenance provenance, List<HomeWorkerRow> rows) {
        List<Outcome> outcomes = LOOKS_AFTER.record(
                tx, provenance, rows.stream().map(RecordHomeWorkers::fact).toList());
        Outbox.tell(tx, Outbox.Kind.ACCESS, outcomes, rows, row -> List.of(row.professionalId()));
        return outcomes;
    }

    private static EdgeFact fact(HomeWorkerRow row) {
        return new EdgeFact(
                row.fact(), null, row.role().edge(), row.professionalId(), row.settingId(), Map.of(), row.time(), null);
    }
}
