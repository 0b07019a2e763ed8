package org.kith.network;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.graph.Seen;
import org.kith.kinship.Kinship;
import org.kith.kinship.Path;
import org.kith.kinship.Relative;
import org.kith.kinship.relation.Lineage;
import org.kith.kinship.relation.WaysBetween;
import org.springframework.stereotype.Component;

/** Reads of the network around a person, and of how people are related and linked. */
@Component
class NetworkQueries {

    /**
     * Everyone around a person or two, with their ties, and households where they are asked for, today. Starts from the unique ids of the
     * roots; a row or a few for each person found, none where the viewer does not see a root.
     */
    private static final String AROUND = NetworkCypher.around(Moment.NOW);

    /** The same question about a day and a time of belief in the past. */
    private static final String AROUND_THEN = NetworkCypher.around(Moment.THEN);

    /** Parts that say who shared a home, and everybody whom those mention. */
    private static final Map<String, Object> HOMES = Map.of("households", true, "placements", true, "carers", true);

    private final Reads reads;
    private final Clock clock;

    NetworkQueries(Reads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    @Nullable
    NetworkView familyNetwork(Scope scope, NetworkQuestion question, Map<String, Object> wants) {
        List<Row> rows = rows(scope, Walk.network(question, wants), wants);
        return rows.isEmpty() ? null : NetworkView.of(question, Walk.related(wants), new Parts(rows));
    }

    /** The same, to be compared with what is seen later. The day and the time of the reading are no change. */
    @Nullable
    Seen<NetworkView> seen(Scope scope, NetworkQuestion question, Map<String, Object> wants) {
        List<Row> rows = rows(scope, Walk.network(question, wants), wants);
        return rows.isEmpty()
                ? null
                : Seen.of(
                        NetworkView.of(question, Walk.related(wants), new Parts(rows)),
                        rows,
                        row -> true,
                        Set.of("asOf", "knownAt"));
    }

    /** How two people are related; null where the viewer does not see one of them. */
    @Nullable
    Kinship kinship(Scope scope, KinshipQuestion question) {
        Parts parts = parts(scope, Walk.kinship(question), Map.of());
        if (parts == null) {
            return null;
        }
        SeenFamily family = SeenFamily.of(parts);
        String to = Objects.requireNonNullElse(question.to(), question.from());
        return family.kinship(family.engine(question.includeFormer()).between(question.from(), to));
    }

    /** Everyone related to somebody, nearest first; null where the viewer does not see the person. */
    @Nullable
    List<Relative> relatives(Scope scope, KinshipQuestion question, int maxDegree, Set<Lineage> lineages) {
        Parts parts = parts(scope, Walk.relatives(question, maxDegree), Map.of());
        if (parts == null) {
            return null;
        }
        SeenFamily family = SeenFamily.of(parts);
        return family.engine(question.includeFormer()).relativesOf(question.from(), maxDegree, lineages).stream()
                .map(relations -> Relative.of(family.known(relations), family::person))
                .toList();
    }

    /** The ways in which two people are linked, shortest first; null where the viewer does not see one of them. */
    @Nullable
    List<Path> pathsBetween(Scope scope, KinshipQuestion question, int maxHops) {
        Parts parts = parts(scope, Walk.paths(question, maxHops), HOMES);
        if (parts == null) {
            return null;
        }
        SeenFamily family = SeenFamily.of(parts);
        String to = Objects.requireNonNullElse(question.to(), question.from());
        var ways = new WaysBetween(family.family(), SharedHomes.of(parts), family.asOf(), question.includeFormer());
        return ways.between(question.from(), to, maxHops).stream()
                .map(way -> Path.of(way, family::person))
                .toList();
    }

    private @Nullable Parts parts(Scope scope, Walk walk, Map<String, Object> wants) {
        List<Row> rows = rows(scope, walk, wants);
        return rows.isEmpty() ? null : new Parts(rows);
    }

    private List<Row> rows(Scope scope, Walk walk, Map<String, Object> wants) {
        return reads.list(
                scope,
                walk.past() ? AROUND_THEN : AROUND,
                walk.parameters(LocalDate.now(clock), OffsetDateTime.now(clock), wants));
    }
}
