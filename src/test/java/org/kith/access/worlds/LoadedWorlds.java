package org.kith.access.worlds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.graph.Writes;

/** Worlds in the store under test, each in two versions. */
final class LoadedWorlds {

    private static final int BATCH = 100;
    /** The number of the first world of a privacy officer. */
    private static final int OFFICERS = 1_000_000;

    /** How many steps away something is near. */
    private static final int NEAR = 3;

    private LoadedWorlds() {}

    /** A world in two versions that the viewer cannot tell apart. */
    record Pair(World one, World other) {

        record Tokens(String one, String other) {}

        static Pair of(int number) {
            return of(Draw.world(number), 1);
        }

        static Pair of(World world, int version) {
            return new Pair(world.inVersion(version), Unseen.changed(world).inVersion(version + 1));
        }

        /** Whether somebody who asked without a policy would notice: something near a person who is seen is not the same. */
        boolean counts() {
            Set<String> near = new HashSet<>(Reference.now(one).levels().keySet());
            for (int step = 0; step < NEAR; step++) {
                Stream.concat(one.facts().stream(), other.facts().stream())
                        .filter(fact -> fact.needs().stream().anyMatch(near::contains))
                        .forEach(fact -> {
                            near.add(fact.ref());
                            near.addAll(fact.needs());
                        });
                near.removeIf(ref -> "utlw".indexOf(ref.charAt(0)) >= 0);
            }
            return Unseen.difference(one, other).stream().anyMatch(fact -> near.contains(fact.ref()));
        }
    }

    /** How many worlds are tried: as {@code -Dworlds} says, and a thousand where it does not. */
    static int wanted() {
        return Integer.getInteger("worlds", 1_000);
    }

    /** The number of the first of them: as {@code -Dworld} says, to see one again. */
    static int first() {
        return Integer.getInteger("world", 0);
    }

    /**
     * What was drawn.
     *
     * @param counting worlds in which somebody who asked without a policy would notice what the viewer may not see
     * @param others those that were drawn between them: in most the viewer sees nobody, because of one thing that they lack
     */
    record Drawn(List<Pair> counting, List<World> others) {}

    /** So many worlds that count, from a number on, and the others. */
    static Drawn draw(int from, int count) {
        List<Pair> counting = new ArrayList<>();
        List<World> others = new ArrayList<>();
        for (int start = from; counting.size() < count; start += BATCH) {
            List<Pair> batch = IntStream.range(start, start + BATCH)
                    .parallel()
                    .mapToObj(Pair::of)
                    .toList();
            for (Pair pair : batch) {
                if (!pair.counts()) {
                    others.add(pair.one());
                } else if (counting.size() < count) {
                    counting.add(pair);
                }
            }
        }
        return new Drawn(counting, others);
    }

    /** So many worlds of a privacy officer in which a list that is not the officer's, or a name in it, would be noticed. */
    static List<Pair> ofOfficers(int count) {
        return IntStream.iterate(OFFICERS, number -> number + 1)
                .mapToObj(number -> Pair.of(Draw.ofAnOfficer(number), 1))
                .filter(pair -> Unseen.difference(pair.one(), pair.other()).stream()
                        .anyMatch(fact -> pair.one().facts().stream()
                                .filter(each -> each instanceof Fact.Look || each instanceof Fact.Alert)
                                .anyMatch(each ->
                                        each.equals(fact) || each.needs().contains(fact.ref()))))
                .limit(count)
                .toList();
    }

    static void load(Writes writes, List<Pair> pairs) {
        loadEach(
                writes,
                pairs.stream()
                        .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                        .toList());
    }

    static void loadEach(Writes writes, List<World> worlds) {
        for (int from = 0; from < worlds.size(); from += BATCH) {
            Loader.load(writes, worlds.subList(from, Math.min(from + BATCH, worlds.size())));
        }
    }
}
