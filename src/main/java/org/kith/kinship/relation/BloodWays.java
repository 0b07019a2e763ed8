package org.kith.kinship.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final Lineage[] LINEAGES = Lineage.values();

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
        List<Way> every = every(one, other);
        return every.size() < 2
                ? every
                : every.stream()
                        .filter(way -> every.stream().noneMatch(known -> says(known, way)))
                        .toList();
    }

    /** Of all lineages, the same way perhaps in more than one. */
    List<Way> every(int one, int other) {
        if (!ancestry.meet(one, other)) {
            return List.of();
        }
        List<Way> ways = new ArrayList<>(2);
        for (Lineage lineage : LINEAGES) {
            if (family.has(lineage) && marks(one, other, lineage) && ancestry.meet(one, other, lineage)) {
                ways.addAll(new Meeting(one, other, lineage).ways());
            }
        }
        return ways;
    }

    /** Whether a way of the lineage itself leads from one of them to an ancestor of the other. */
    private boolean marks(int one, int other, Lineage lineage) {
        return lineage == Lineage.BIRTH
                || ancestry.of(one, lineage).marksOneOf(ancestry.of(other, lineage))
                || ancestry.of(other, lineage).marksOneOf(ancestry.of(one, lineage));
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
        private final List<Arrival> ones;
        private final List<Arrival> others;
        private final Map<Between, Couple> couples = new LinkedHashMap<>();

        Meeting(int one, int other, Lineage lineage) {
            this.lineage = lineage;
            this.ones = meeting(one, other);
            this.others = meeting(other, one);
        }

        /** The ways up from one to ancestors of the other, that meet no such ancestor before. */
        private List<Arrival> meeting(int one, int other) {
            Climb all = ancestry.of(one, lineage);
            Climb climb = all.isSingle()
                    ? all
                    : new Climb(family, one, lineage, each -> !ancestry.counts(other, lineage, each));
            Climb of = ancestry.of(other, lineage);
            List<Arrival> meeting = new ArrayList<>(4);
            for (Arrival arrival : climb.all()) {
                if (of.reaches(arrival.vertex())
                        && !(arrival.length() > 1 && ancestry.counts(other, lineage, arrival.child()))) {
                    meeting.add(arrival);
                }
            }
            return meeting;
        }

        List<Way> ways() {
            for (Arrival rise : ones) {
                for (Arrival fall : others) {
                    if (rise.vertex() == fall.vertex()) {
                        couples.computeIfAbsent(key(rise, fall), each -> new Couple())
                                .add(rise, fall);
                    }
                }
            }
            return couples.values().stream()
                    .filter(Couple::isMarked)
                    .map(this::way)
                    .filter(Way::simple)
                    .toList();
        }

        /** Ancestors with the same child on either way count once. */
        private static Between key(Arrival rise, Arrival fall) {
            boolean straight = rise.length() == 0 || fall.length() == 0;
            return new Between(rise.length(), fall.length(), rise.child(), fall.child(), straight ? rise.vertex() : -1);
        }

        private Way way(Couple couple) {
            Arrival rise = couple.rise();
            Arrival fall = couple.fall();
            List<Hop> hops = rise.rising();
            hops.addAll(fall.falling());
            Found found = found(rise, fall, rise.strength().and(fall.strength()));
            return new Way(
                    hops,
                    rise.length(),
                    fall.length(),
                    Partner.NONE,
                    found.nature(),
                    couple.sides,
                    couple.sidesBack,
                    couple.apexes(),
                    found.strength());
        }

        private Found found(Arrival rise, Arrival fall, Strength walked) {
            if (rise.length() == 0 || fall.length() == 0) {
                boolean adopted = rise.length() + fall.length() == 1
                        && Stream.of(rise, fall)
                                .map(Arrival::link)
                                .anyMatch(link -> link != null && link.is("ADOPTIVE"));
                return new Found(adopted ? Nature.ADOPTIVE : Nature.PLAIN, walked);
            }
            Found under = siblings.of(rise.child(), fall.child(), rise.vertex(), lineage);
            if (rise.length() + fall.length() == 2) {
                return new Found(under.nature(), assure(walked, under));
            }
            return under.nature() == Nature.HALF
                    ? new Found(Nature.HALF, assure(walked, under))
                    : new Found(Nature.PLAIN, walked);
        }
    }

    /** Whether it is in force is for the way alone to say; how sure it is, for the ties to the other parents too. */
    private static Strength assure(Strength walked, Found under) {
        return new Strength(walked.current(), walked.and(under.strength()).certainty());
    }

    /** Two distances, and the two children of a couple; or an ancestor who is an end of the way. */
    private record Between(int up, int down, int child, int otherChild, int end) {}

    /** Ancestors who count once, and the strongest way through one of them that uses the lineage. */
    private static final class Couple {
        private final List<Integer> apexes = new ArrayList<>(2);
        private int sides = Sides.NONE;
        private int sidesBack = Sides.NONE;
        private @Nullable Arrival rise;
        private @Nullable Arrival fall;

        void add(Arrival rising, Arrival falling) {
            if (!apexes.contains(rising.vertex())) {
                apexes.add(rising.vertex());
            }
            sides |= rising.sides();
            sidesBack |= falling.sides();
            if ((rising.marked() || falling.marked()) && isBetter(rising, falling)) {
                rise = rising;
                fall = falling;
            }
        }

        private boolean isBetter(Arrival rising, Arrival falling) {
            if (rise == null || fall == null) {
                return true;
            }
            int stronger = rising.strength()
                    .and(falling.strength())
                    .compareTo(rise.strength().and(fall.strength()));
            return stronger > 0 || stronger == 0 && rising.vertex() < rise.vertex();
        }

        boolean isMarked() {
            return rise != null;
        }

        List<Integer> apexes() {
            apexes.sort(null);
            return apexes;
        }

        Arrival rise() {
            return Objects.requireNonNull(rise);
        }

        Arrival fall() {
            return Objects.requireNonNull(fall);
        }
    }
}
