package org.kith.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Splits a batch so that each part says a thing once: the second time it is said, the first is in the store to compare with. */
final class Waves {
    private Waves() {}

    /** The indexes of the facts, in order, in as many parts as the name that occurs most often occurs. */
    static <T> List<List<Integer>> of(List<T> facts, Function<T, String> name) {
        Map<String, Integer> times = new HashMap<>(facts.size() * 2);
        List<List<Integer>> waves = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            int wave = times.merge(name.apply(facts.get(i)), 1, Integer::sum) - 1;
            if (wave == waves.size()) {
                waves.add(new ArrayList<>());
            }
            waves.get(wave).add(i);
        }
        return waves;
    }
}
