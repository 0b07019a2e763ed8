package org.kith.retention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.graph.Ids;
import org.kith.graph.Row;
import org.kith.graph.Tx;
import org.kith.graph.Writes;
import org.springframework.stereotype.Component;

/** Legal holds: while one is in force nothing erases the record. Those that were released stay, so that it can be asked who held what, and why. */
@Component
public class LegalHolds {

    /** Puts a hold, unless one is in force. Starts from the unique id of the person; one row, none for nobody. */
    private static final String PUT = """
            CYPHER 25
            MATCH (person:Person {id: $hold.person})
            SET person.locked = true REMOVE person.locked
            WITH person, EXISTS { MATCH (hold:LegalHold {personId: person.id}) WHERE hold.releasedAt IS NULL } AS held
            FOREACH (each IN CASE WHEN held THEN [] ELSE [1] END |
              CREATE (:LegalHold {id: $hold.id, personId: person.id, reason: $hold.reason, by: $hold.by, at: datetime.transaction()}))
            RETURN held
            """;

    /** Releases the hold in force. Starts from the index on the person's id; a row for each. */
    private static final String RELEASE = """
            MATCH (hold:LegalHold {personId: $hold.person}) WHERE hold.releasedAt IS NULL
            SET hold.releasedAt = datetime.transaction(), hold.releasedBy = $hold.by, hold.releaseReason = $hold.reason
            RETURN hold.id AS id
            """;

    /** Those who are held. Reads all holds, of which there are few. */
    private static final String HELD =
            "MATCH (hold:LegalHold) WHERE hold.releasedAt IS NULL RETURN DISTINCT hold.personId AS id";

    /** The holds in force on some people. Starts from the index on the person's id. */
    private static final String OF = """
            UNWIND $hold.people AS id
            MATCH (hold:LegalHold {personId: id}) WHERE hold.releasedAt IS NULL
            RETURN hold.reason AS reason, hold.by AS by
            """;

    private final Writes writes;

    LegalHolds(Writes writes) {
        this.writes = writes;
    }

    /** What became of a hold. */
    public enum Came {
        DONE,
        /** Nothing changed: it was held, or not held, already. */
        ALREADY,
        NOBODY
    }

    public Came put(String person, String reason, String by) {
        return writes.inTransaction(tx -> {
                    List<Row> rows =
                            tx.run(PUT, hold(Map.of("id", Ids.next(), "person", person, "reason", reason, "by", by)));
                    if (rows.isEmpty()) {
                        return Came.NOBODY;
                    }
                    return rows.getFirst().flag("held") ? Came.ALREADY : Came.DONE;
                })
                .value();
    }

    public Came release(String person, String reason, String by) {
        List<Row> rows = writes.inTransaction(
                        tx -> tx.run(RELEASE, hold(Map.of("person", person, "reason", reason, "by", by))))
                .value();
        return rows.isEmpty() ? Came.ALREADY : Came.DONE;
    }

    /** Ids of all who are held. */
    List<String> held() {
        return writes.inTransaction(tx -> tx.run(HELD, Map.of())).value().stream()
                .map(row -> row.text("id"))
                .toList();
    }

    /** Why some people are held; empty where they are not. */
    static Optional<String> of(Tx tx, List<String> people) {
        return tx.run(OF, hold(Map.of("people", people))).stream()
                .map(row -> "held by " + row.text("by") + ": " + row.text("reason"))
                .findFirst();
    }

    private static Map<String, Object> hold(Map<String, Object> values) {
        return Map.of("hold", values);
    }
}
