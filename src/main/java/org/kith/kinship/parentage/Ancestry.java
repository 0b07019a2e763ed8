package org.kith.kinship.parentage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** Who is a parent of whom, among people whom the caller sees. */
public final class Ancestry {

    /** How many generations are looked at, far more than any family is recorded in. */
    public static final int GENERATIONS = 20;

    /** Nothing is known of anybody's parents. */
    public static final Ancestry NONE = new Ancestry(List.of());

    /** One step up. */
    public record Step(String childId, String parentId, ParentKind kind) {}

    private final Map<String, List<Step>> up = new HashMap<>();

    public Ancestry(List<Step> steps) {
        for (Step step : steps) {
            up.computeIfAbsent(step.childId(), child -> new ArrayList<>()).add(step);
        }
    }

    /**
     * How many generations above somebody another is, by the shortest way; empty where that is not so, or only beyond {@link #GENERATIONS}.
     * Nobody is visited twice, so that it takes a time linear in the people and their ties, whatever loops there are.
     */
    OptionalInt generationsUp(String from, String to, Predicate<ParentKind> over) {
        Set<String> visited = new HashSet<>();
        List<String> layer = List.of(from);
        for (int generation = 0; generation <= GENERATIONS && !layer.isEmpty(); generation++) {
            if (layer.contains(to)) {
                return OptionalInt.of(generation);
            }
            List<String> next = new ArrayList<>();
            for (String each : layer) {
                up.getOrDefault(each, List.of()).stream()
                        .filter(step -> over.test(step.kind()) && visited.add(step.parentId()))
                        .forEach(step -> next.add(step.parentId()));
            }
            layer = next;
        }
        return OptionalInt.empty();
    }
}
