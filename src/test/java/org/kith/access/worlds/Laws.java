package org.kith.access.worlds;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kith.access.worlds.LoadedWorlds.Pair;
import org.kith.graph.Writes;

/** Tries a law on all worlds, and tells of one that breaks it as a story, as short as it can be made. */
record Laws(Writes writes, List<Pair> pairs) {

    private static final int AT_ONCE = 2;
    private static final int TRIES = 250;
    /** Where the versions begin of worlds that are tried to make a failure smaller. */
    private static final AtomicInteger FRESH = new AtomicInteger(0x4000);

    /** @param law answers what is wrong with a pair; empty where nothing is */
    void hold(Function<Pair, String> law) {
        ConcurrentLinkedQueue<Breach> breaches = new ConcurrentLinkedQueue<>();
        each(pair -> {
            // Twice: what the policy lets through, it lets through again; an answer that was cut short is another the
            // next time.
            String fault = law.apply(pair);
            if (!fault.isEmpty() && !law.apply(pair).isEmpty()) {
                breaches.add(new Breach(pair, fault));
            }
        });
        if (!breaches.isEmpty()) {
            Breach least = breaches.stream()
                    .min(Comparator.comparing(
                            breach -> breach.pair().one().facts().size()))
                    .orElseThrow();
            throw new AssertionError("%d of %d worlds break the law (%s). The smallest, %d: %s%nMade smaller:%n%s"
                    .formatted(
                            breaches.size(),
                            pairs.size(),
                            breaches.stream()
                                    .map(breach -> breach.pair().one().number())
                                    .limit(20)
                                    .toList(),
                            least.pair().one().number(),
                            least.fault(),
                            story(least.pair(), law)));
        }
    }

    private record Breach(Pair pair, String fault) {}

    private void each(Consumer<Pair> work) {
        try (ForkJoinPool some = new ForkJoinPool(AT_ONCE)) {
            some.submit(() -> pairs.parallelStream().forEach(work)).join();
        }
    }

    private String story(Pair pair, Function<Pair, String> law) {
        Function<World, Pair> load = world -> {
            Pair fresh = Pair.of(world, FRESH.addAndGet(2));
            LoadedWorlds.load(writes, List.of(fresh));
            return fresh;
        };
        World least = Shrink.smallest(pair.one(), world -> breaks(world, load, law), TRIES);
        Pair last = load.apply(least);
        String fault = law.apply(last);
        Pair told = fault.isEmpty() ? pair : last;
        return (fault.isEmpty() ? law.apply(pair) : fault) + "\n" + Story.of(told.one())
                + "\nThe other version differs in\n"
                + Story.facts(told.one(), Unseen.difference(told.one(), told.other()));
    }

    /** A world that became too small to be asked about breaks nothing. */
    private static boolean breaks(World world, Function<World, Pair> load, Function<Pair, String> law) {
        try {
            return !law.apply(load.apply(world)).isEmpty();
        } catch (IllegalArgumentException tooSmall) {
            return false;
        }
    }
}
