package org.kith.care.placing;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.api.RefusedException;
import org.kith.care.RecordCare.PlacementRow;
import org.kith.graph.Moment;
import org.kith.graph.Row;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;

/** A placement as it is believed. */
record StoredPlacement(Row row) {

    /** One placement. Starts from its unique id; one row or none. */
    private static final String ONE = """
            MATCH (child:Child)-[:HAS_PLACEMENT]->(stay:Placement {id: $placing.id}) WHERE %s
            OPTIONAL MATCH (stay)-[:PLACED_IN]->(home:Setting)
            RETURN stay.id AS id, child.id AS child, home.id AS home, stay.type AS type, stay.provider AS provider,
              stay.validFrom AS validFrom, stay.fromMin AS fromMin, stay.toMax AS toMax
            """.formatted(Moment.last("stay"));

    /** @throws RefusedException NOT_FOUND where there is none */
    static StoredPlacement of(Tx tx, String id, String field) {
        return tx.run(ONE, Map.of("placing", Map.of("id", id))).stream()
                .findFirst()
                .map(StoredPlacement::new)
                .orElseThrow(() -> RefusedException.notFound(field));
    }

    String child() {
        return row.text("child");
    }

    LocalDate from() {
        return row.date("fromMin");
    }

    boolean isOpen() {
        return row.date("toMax").equals(ValidTime.OPEN_END);
    }

    /** The same, ended. What else is known of it stays. */
    PlacementRow ended(LocalDate day, @Nullable String changeReason) {
        return new PlacementRow(
                row.text("id"),
                child(),
                row.textOrNull("home"),
                row.textOrNull("type"),
                row.textOrNull("provider"),
                changeReason,
                Map.of(),
                PartialDate.between(PartialDate.in(row, "validFrom"), PartialDate.of(day)),
                null);
    }
}
