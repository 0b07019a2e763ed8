package org.kith.network;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.graph.Seen;
import org.springframework.stereotype.Component;

/** Reads of the network around a person. */
@Component
class NetworkQueries {

    /**
     * Everyone within some ties of a person, with their ties and households, today. Starts from the unique id of the root; a few
     * rows for each person found, none where the viewer may not see the root.
     */
    private static final String FAMILY_NETWORK = NetworkCypher.familyNetwork(Moment.NOW);

    /** The same question about a day and a time of belief in the past. */
    private static final String FAMILY_NETWORK_THEN = NetworkCypher.familyNetwork(Moment.THEN);

    private final Reads reads;
    private final Clock clock;

    NetworkQueries(Reads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    @Nullable
    NetworkView familyNetwork(Scope scope, NetworkQuestion question, Map<String, Object> wants) {
        List<Row> rows = rows(scope, question, wants);
        return rows.isEmpty() ? null : NetworkView.of(question, new Parts(rows));
    }

    /** The same, to be compared with what is seen later. The day and the time of the reading are no change. */
    @Nullable
    Seen<NetworkView> seen(Scope scope, NetworkQuestion question, Map<String, Object> wants) {
        List<Row> rows = rows(scope, question, wants);
        return rows.isEmpty()
                ? null
                : Seen.of(NetworkView.of(question, new Parts(rows)), rows, row -> true, Set.of("asOf", "knownAt"));
    }

    private List<Row> rows(Scope scope, NetworkQuestion question, Map<String, Object> wants) {
        return reads.list(
                scope,
                question.past() ? FAMILY_NETWORK_THEN : FAMILY_NETWORK,
                question.parameters(LocalDate.now(clock), OffsetDateTime.now(clock), wants));
    }
}
