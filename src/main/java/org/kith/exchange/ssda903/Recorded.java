package org.kith.exchange.ssda903;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kith.graph.Outcome;

/** What an import did to the store: how many records of each kind were new, corrected or as they were. */
final class Recorded {
    private final Map<String, Map<Outcome, Integer>> byKind = new LinkedHashMap<>();
    private int withdrawn;
    private int erased;

    void add(String kind, List<Outcome> outcomes) {
        Map<Outcome, Integer> counts = byKind.computeIfAbsent(kind, each -> new EnumMap<>(Outcome.class));
        outcomes.forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
    }

    void withdrawn(int records) {
        withdrawn += records;
    }

    /** Children who were erased here, and who are passed over. */
    void erased(int children) {
        erased += children;
    }

    void add(Recorded other) {
        other.byKind.forEach((kind, counts) ->
                counts.forEach((outcome, times) -> byKind.computeIfAbsent(kind, each -> new EnumMap<>(Outcome.class))
                        .merge(outcome, times, Integer::sum)));
        withdrawn += other.withdrawn;
        erased += other.erased;
    }

    int count(String kind, Outcome outcome) {
        return byKind.getOrDefault(kind, Map.of()).getOrDefault(outcome, 0);
    }

    /** Episodes, placements and facts that the return does not tell any more, or tells again. */
    int withdrawn() {
        return withdrawn;
    }

    /** Whether the store holds something else than before. */
    boolean changedAnything() {
        return withdrawn > 0
                || byKind.values().stream()
                        .flatMap(counts -> counts.entrySet().stream())
                        .anyMatch(entry -> entry.getKey().written() && entry.getValue() > 0);
    }

    /** A line a kind. */
    String table() {
        String table = byKind.entrySet().stream()
                .map(entry -> "%-20s %8d new %8d corrected %8d as they were"
                        .formatted(
                                entry.getKey(),
                                entry.getValue().getOrDefault(Outcome.CREATED, 0),
                                entry.getValue().getOrDefault(Outcome.CORRECTED, 0),
                                entry.getValue().getOrDefault(Outcome.UNCHANGED, 0)))
                .collect(Collectors.joining("\n"));
        if (withdrawn > 0) {
            table += "\n%-20s %8d, which the return does not tell any more or tells again"
                    .formatted("withdrawn", withdrawn);
        }
        return erased == 0
                ? table
                : table + "\n%-20s %8d children, whose records were erased".formatted("passed over", erased);
    }
}
