package org.kith.kinship.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.kinship.TieKind;
import org.kith.person.Sex;

/**
 * The ways in which two people are linked through anything at all: ties of every kind, placements, and homes that people shared. Where two
 * people are linked by several things, that is one step, whose words say all of them.
 *
 * <p>The work is bounded: no way is followed that cannot arrive in time, and after {@value #MOST_STEPS} steps no more are looked for.
 */
public final class WaysBetween {

    /** The most ways that are listed. */
    public static final int MOST_WAYS = 25;

    /** How many steps are tried in all. */
    static final int MOST_STEPS = 200_000;

    private static final Comparator<Bond> STRONGEST_FIRST = Comparator.comparing((Bond bond) -> !bond.current())
            .thenComparing(Bond::kind)
            .thenComparing(Bond::words);

    /** What one person is to the other by one thing that links them. */
    private record Bond(TieKind kind, StepDirection direction, String words, boolean current) {}

    private final Map<String, TreeMap<String, List<Bond>>> bonds = new HashMap<>();

    /**
     * @param asOf the day looked at: a tie that begins later is none
     * @param includeFormer whether what has ended counts
     */
    public WaysBetween(Family family, Collection<SharedHome> homes, LocalDate asOf, boolean includeFormer) {
        Map<String, @Nullable Sex> sexes = new HashMap<>();
        family.members().forEach(member -> sexes.put(member.id(), member.sex()));
        for (FamilyTie tie : family.ties()) {
            boolean current = tie.time().toMax().isAfter(asOf);
            boolean begun = !tie.time().fromMin().isAfter(asOf);
            if (tie.certainty() != null && begun && (includeFormer || current)) {
                Link link = Link.of(tie, tie.certainty(), 0, 1, asOf);
                bind(tie.from(), tie.to(), bond(new Hop(link, false), sexes.get(tie.to())));
                bind(tie.to(), tie.from(), bond(new Hop(link, true), sexes.get(tie.from())));
            }
        }
        for (SharedHome home : homes) {
            if (includeFormer || home.current()) {
                var bond = new Bond(TieKind.HOUSEHOLD, StepDirection.ACROSS, home.words(), home.current());
                bind(home.one(), home.other(), bond);
                bind(home.other(), home.one(), bond);
            }
        }
    }

    private static Bond bond(Hop hop, @Nullable Sex sex) {
        return new Bond(
                hop.link().tie().kind(),
                hop.direction(),
                TieWords.step(hop, sex),
                hop.link().strength().current());
    }

    private void bind(String from, String to, Bond bond) {
        if (!from.equals(to)) {
            bonds.computeIfAbsent(from, id -> new TreeMap<>())
                    .computeIfAbsent(to, id -> new ArrayList<>())
                    .add(bond);
        }
    }

    /**
     * The ways, shortest first, then by the ids on them, {@value #MOST_WAYS} at the most. None meets somebody twice.
     *
     * @param maxSteps the most steps of a way
     */
    public List<List<Step>> between(String from, String to, int maxSteps) {
        if (from.equals(to)) {
            return List.of();
        }
        var search = new Search(to, maxSteps);
        for (int length = 1; length <= maxSteps; length++) {
            search.from(from, length);
        }
        return search.ways.stream().map(this::steps).toList();
    }

    private List<Step> steps(List<String> way) {
        List<Step> steps = new ArrayList<>(way.size() - 1);
        for (int i = 1; i < way.size(); i++) {
            List<Bond> sorted = next(way.get(i - 1)).getOrDefault(way.get(i), List.of()).stream()
                    .sorted(STRONGEST_FIRST)
                    .toList();
            steps.add(new Step(
                    way.get(i - 1),
                    way.get(i),
                    sorted.getFirst().kind(),
                    sorted.getFirst().direction(),
                    sorted.stream().map(Bond::words).distinct().collect(Collectors.joining("; "))));
        }
        return steps;
    }

    private Map<String, List<Bond>> next(String person) {
        return bonds.getOrDefault(person, new TreeMap<>());
    }

    /** Tries the ways of one length after the other. */
    private final class Search {

        private final String target;
        private final Map<String, Integer> distances = new HashMap<>();
        private final List<List<String>> ways = new ArrayList<>();
        private int steps;

        Search(String target, int farthest) {
            this.target = target;
            distances.put(target, 0);
            List<String> layer = List.of(target);
            for (int distance = 1; distance <= farthest; distance++) {
                int here = distance;
                layer = layer.stream()
                        .flatMap(person -> next(person).keySet().stream())
                        .filter(person -> distances.putIfAbsent(person, here) == null)
                        .toList();
            }
        }

        void from(String start, int length) {
            follow(new ArrayList<>(List.of(start)), length);
        }

        /** Goes on with a way that has this many steps left, and comes back to where it was. */
        private void follow(List<String> way, int left) {
            for (String person : next(way.getLast()).keySet()) {
                if (ways.size() == MOST_WAYS || steps++ == MOST_STEPS) {
                    steps = MOST_STEPS;
                    return;
                }
                boolean arrives = person.equals(target);
                if (arrives && left == 1) {
                    ways.add(Stream.concat(way.stream(), Stream.of(person)).toList());
                } else if (!arrives
                        && distances.getOrDefault(person, Integer.MAX_VALUE) < left
                        && !way.contains(person)) {
                    way.add(person);
                    follow(way, left - 1);
                    way.removeLast();
                }
            }
        }
    }
}
