package org.kith.kinship.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.kinship.relation.Siblings.Found;
import org.kith.kinship.relation.Way.Nature;
import org.kith.kinship.relation.Way.Partner;

/**
 * The ways between two people that lead up to ancestors in common and down again. There is one for each couple of ancestors and each pair of
 * distances to them, unless somebody on the way is an ancestor of both: brothers and sisters whose parents are cousins are no cousins.
 */
final class BloodWays {

    private final Pedigree family;
    private final Ancestry ancestry;
    private final Siblings siblings;

    BloodWays(Pedigree family, Ancestry ancestry) {
        this.family = family;
        this.ancestry = ancestry;
        this.siblings = new Siblings(family);
    }

    /** Of the birth lineage first. A later lineage adds only what differs from those before it. */
    List<Way> between(int one, int other) {
        List<Way> ways = new ArrayList<>();
        for (Lineage lineage : Lineage.values()) {
            boolean any = lineage == Lineage.BIRTH || family.has(lineage);
            if (any && ancestry.meet(one, other, lineage)) {
                for (Way way : new Meeting(one, other, lineage).ways()) {
                    if (ways.stream().noneMatch(known -> says(known, way))) {
                        ways.add(way);
                    }
                }
            }
        }
        return ways;
    }

    /** Whether a way of a nearer lineage says the same as a farther one, and as surely. */
    static boolean says(Way known, Way way) {
        return known.lineage().compareTo(way.lineage()) < 0
                && known.up() == way.up()
                && known.down() == way.down()
                && known.nature() == way.nature()
                && known.strength().compareTo(way.strength()) >= 0
                && known.apexes().stream().anyMatch(way.apexes()::contains);
    }

    /** The ancestors in common of one lineage, and the ways through them. */
    private final class Meeting {
        private final Lineage lineage;
        private final Climb ones;
        private final Climb others;

        Meeting(int one, int other, Lineage lineage) {
            this.lineage = lineage;
            ones = new Climb(family, one, lineage, each -> !ancestry.has(other, lineage, each));
            others = new Climb(family, other, lineage, each -> !ancestry.has(one, lineage, each));
        }

        List<Way> ways() {
            List<Way> ways = new ArrayList<>();
            for (int up = 0; up <= ones.height(); up++) {
                TreeSet<Integer> reached = vertices(ones.at(up));
                for (int down = 0; down <= others.height(); down++) {
                    TreeSet<Integer> apexes = vertices(others.at(down));
                    apexes.retainAll(reached);
                    for (List<Integer> couple : couples(apexes, up, down)) {
                        Way way = through(couple, up, down);
                        if (way != null) {
                            ways.add(way);
                        }
                    }
                }
            }
            return ways;
        }

        private static TreeSet<Integer> vertices(Collection<Arrival> arrivals) {
            return arrivals.stream().map(Arrival::vertex).collect(Collectors.toCollection(TreeSet::new));
        }

        /** Ancestors with the same child on either way count once. */
        private Collection<List<Integer>> couples(TreeSet<Integer> apexes, int up, int down) {
            if (up == 0 || down == 0 || apexes.size() < 2) {
                return apexes.stream().map(List::of).toList();
            }
            TreeMap<Integer, List<Integer>> couples = new TreeMap<>();
            for (int apex : apexes) {
                int first = couples.keySet().stream()
                        .filter(each -> shareChild(ones, each, apex, up) && shareChild(others, each, apex, down))
                        .findFirst()
                        .orElse(apex);
                couples.computeIfAbsent(first, each -> new ArrayList<>()).add(apex);
            }
            return couples.values();
        }

        private boolean shareChild(Climb climb, int one, int other, int length) {
            return climb.at(length - 1).stream()
                    .mapToInt(Arrival::vertex)
                    .anyMatch(child ->
                            climb.leadsThrough(child, length - 1) && isParent(one, child) && isParent(other, child));
        }

        private boolean isParent(int parent, int child) {
            return family.parents(child).stream()
                    .anyMatch(link -> link.from() == parent && link.lineage().compareTo(lineage) <= 0);
        }

        /** The strongest way through one of the couple that uses the lineage; null where none does. */
        private @Nullable Way through(List<Integer> couple, int up, int down) {
            return couple.stream()
                    .flatMap(apex -> Stream.of(true, false)
                            .flatMap(rise -> Stream.of(true, false)
                                    .filter(fall -> rise || fall)
                                    .map(fall -> way(couple, ones.at(up, apex, rise), others.at(down, apex, fall)))))
                    .filter(way -> way != null)
                    .reduce((best, next) -> next.strength().compareTo(best.strength()) > 0 ? next : best)
                    .orElse(null);
        }

        private @Nullable Way way(List<Integer> couple, @Nullable Arrival rise, @Nullable Arrival fall) {
            if (rise == null || fall == null) {
                return null;
            }
            List<Hop> hops = new ArrayList<>(rise.rising());
            hops.addAll(fall.falling());
            Strength walked = rise.strength().and(fall.strength());
            Found found = found(rise, fall, walked);
            return new Way(
                    hops,
                    rise.length(),
                    fall.length(),
                    Partner.NONE,
                    found.nature(),
                    sides(ones, couple, rise.length()),
                    sides(others, couple, fall.length()),
                    couple,
                    found.strength());
        }

        private int sides(Climb climb, List<Integer> couple, int length) {
            return climb.at(length).stream()
                    .filter(arrival -> couple.contains(arrival.vertex()))
                    .mapToInt(Arrival::sides)
                    .reduce(Sides.NONE, (one, other) -> one | other);
        }

        private Found found(Arrival rise, Arrival fall, Strength walked) {
            if (rise.length() == 0 || fall.length() == 0) {
                boolean adopted = rise.length() + fall.length() == 1
                        && Stream.of(rise, fall)
                                .anyMatch(each ->
                                        each.link() != null && each.link().is("ADOPTIVE"));
                return new Found(adopted ? Nature.ADOPTIVE : Nature.PLAIN, walked);
            }
            Found under = siblings.of(rise.child(), fall.child(), rise.vertex(), lineage);
            if (rise.length() + fall.length() == 2) {
                return new Found(under.nature(), walked.and(under.strength()));
            }
            return under.nature() == Nature.HALF
                    ? new Found(Nature.HALF, walked.and(under.strength()))
                    : new Found(Nature.PLAIN, walked);
        }
    }
}
