package org.kith.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Where a transaction says what it has changed, in the graph itself: the change and the event are there together or not at all. Every
 * replica reads what was said, whichever of them wrote it.
 */
public final class Outbox {

    /** What has changed. */
    public enum Kind {
        /** People, or what lies between them; the ids are theirs. */
        NETWORK,
        /** Where children live, or whether they are in care; the ids are the children's, and those of carers. */
        PLACEMENT,
        /** Who may see children; the ids are the children's, or those of workers who joined or left a team. */
        ACCESS
    }

    private static final String TELL = """
            CREATE (event:Event)
            SET event.id = $event.id, event.kind = $event.kind, event.ids = $event.ids, event.recordedAt = datetime.transaction()
            """;

    private Outbox() {}

    /** Says that something has changed about these; nothing where there are none. */
    public static void tell(Tx tx, Kind kind, Collection<String> ids) {
        if (!ids.isEmpty()) {
            List<String> once = List.copyOf(new TreeSet<>(ids));
            tx.run(TELL, Map.of("event", Map.of("id", Ids.next(), "kind", kind.name(), "ids", once)));
        }
    }

    /** Says whom the rows are about that were written. */
    public static <R> void tell(Tx tx, Kind kind, List<Outcome> outcomes, List<R> rows, Function<R, List<String>> ids) {
        tell(tx, kind, written(outcomes, rows, ids));
    }

    /** The ids in the rows that were written. */
    public static <R> List<String> written(List<Outcome> outcomes, List<R> rows, Function<R, List<String>> ids) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (outcomes.get(i).written()) {
                written.addAll(ids.apply(rows.get(i)));
            }
        }
        return written;
    }
}
