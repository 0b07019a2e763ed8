package org.kith.audit;

import graphql.execution.instrumentation.InstrumentationState;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.graph.Scope;

/** What one request has told so far, from whatever threads its objects are made on; of a stream, what the next message tells. */
final class Look implements InstrumentationState, AboutPeople.Told {

    /** Of these an attempt that told of nobody is recorded, too. */
    private static final Set<String> ALWAYS = Set.of("breakGlass");

    private final Map<String, Level> told = new ConcurrentHashMap<>();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private volatile Asked asked = new Asked("", "", null, List.of());

    /**
     * What was asked.
     *
     * @param kind QUERY, MUTATION or SUBSCRIPTION; "" where nothing was run
     * @param document SHA-256 of its text
     * @param operation its name, if it has one
     * @param roots its root fields
     */
    record Asked(String kind, String document, @Nullable String operation, List<String> roots) {}

    void asked(Asked asked) {
        this.asked = asked;
    }

    boolean isStream() {
        return asked.kind.equals("SUBSCRIPTION");
    }

    @Override
    public void person(String id, boolean full) {
        add(id, full ? Level.FULL : Level.NETWORK);
    }

    @Override
    public void listed(String id) {
        add(id, Level.AUDIT);
    }

    void changed(Collection<String> ids) {
        changed.addAll(ids);
    }

    private void add(String id, Level level) {
        Level before = told.get(id);
        if (before == null || before.compareTo(level) < 0) {
            told.merge(id, level, (one, other) -> one.compareTo(other) < 0 ? other : one);
        }
    }

    /** Makes the record of what was told and changed since the last one; null where that is of nobody. */
    @Nullable
    AccessRecord record(Scope scope, String request, Instant now) {
        Map<Level, List<String>> people = new EnumMap<>(Level.class);
        for (String id : told.keySet()) {
            Level level = told.remove(id);
            if (level != null) {
                people.computeIfAbsent(level, none -> new ArrayList<>()).add(id);
            }
        }
        List<String> about = changed.stream().sorted().toList();
        changed.clear();
        if (people.isEmpty() && about.isEmpty() && asked.roots.stream().noneMatch(ALWAYS::contains)) {
            return null;
        }
        people.values().forEach(ids -> ids.sort(null));
        return record(scope, request, now, asked, people, about);
    }

    static AccessRecord record(
            Scope scope,
            String request,
            Instant now,
            Asked asked,
            Map<Level, List<String>> told,
            List<String> changed) {
        return new AccessRecord(
                "",
                0,
                now.truncatedTo(ChronoUnit.MILLIS).toString(),
                request,
                scope.professional() == null ? "" : scope.professional(),
                scope.roles().stream().sorted().toList(),
                scope.authority(),
                scope.agency(),
                asked.operation,
                asked.document,
                asked.kind,
                asked.roots,
                told,
                changed);
    }
}
