package org.kith.kinship.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kith.kinship.Certainty;
import org.kith.kinship.TieKind;
import org.kith.kinship.relation.Way.Nature;
import org.kith.kinship.relation.Way.Partner;

/**
 * The ways between two people over siblings and relatives who are recorded as such, because the people between are not known. Such a tie
 * leads on to those above and below it, and gives way to what the known parents say.
 */
final class ToldWays {

    private final Pedigree family;
    private final Ancestry ancestry;
    private final BloodWays blood;

    ToldWays(Pedigree family, Ancestry ancestry, BloodWays blood) {
        this.family = family;
        this.ancestry = ancestry;
        this.blood = blood;
    }

    /** The ways over ties of one kind, SIBLING or KIN, nearest lineage first. */
    List<Way> between(int one, int other, TieKind kind) {
        List<Way> ways = new ArrayList<>();
        if (!family.has(kind)) {
            return ways;
        }
        List<Arrival> falls = ancestry.everyWayUp(other);
        for (Arrival rise : ancestry.everyWayUp(one)) {
            family.links(rise.vertex(), link -> link.is(kind))
                    .forEach(link -> falls.stream()
                            .filter(fall -> fall.vertex() == link.other(rise.vertex()))
                            .flatMap(fall -> way(rise, link, fall))
                            .filter(way -> way.simple()
                                    && ways.stream()
                                            .noneMatch(known -> sameTie(known, way) && BloodWays.says(known, way)))
                            .forEach(ways::add));
        }
        return ways;
    }

    /** Whether it says of two siblings, and surely enough, how much they share. */
    static boolean saysSiblings(Way way) {
        return way.hops().size() == 1
                && way.nature() != Nature.AT_LEAST_HALF
                && way.strength().current()
                && way.strength().certainty().compareTo(Certainty.ALLEGED) > 0;
    }

    private static boolean sameTie(Way known, Way way) {
        return known.hops().stream()
                .anyMatch(hop -> way.hops().contains(hop) && hop.link().lineage() == Lineage.BIRTH);
    }

    private Stream<Way> way(Arrival rise, Link link, Arrival fall) {
        return link.is(TieKind.SIBLING) ? sibling(rise, link, fall) : relative(rise, link, fall);
    }

    private Stream<Way> sibling(Arrival rise, Link link, Arrival fall) {
        Nature told = link.is("FULL") ? Nature.PLAIN : link.is("HALF") ? Nature.HALF : Nature.AT_LEAST_HALF;
        boolean known = blood.between(rise.vertex(), fall.vertex()).stream()
                .filter(way -> way.up() == 1 && way.down() == 1 && way.lineage() == Lineage.BIRTH)
                .anyMatch(way -> way.nature() != Nature.AT_LEAST_HALF || told == Nature.AT_LEAST_HALF);
        if (known) {
            return Stream.empty();
        }
        boolean deeper = rise.length() + fall.length() > 0;
        Nature nature = deeper && told == Nature.AT_LEAST_HALF ? Nature.PLAIN : told;
        return Stream.of(over(rise, link, fall, 1, 1, nature, rise.sides(), fall.sides()));
    }

    private Stream<Way> relative(Arrival rise, Link link, Arrival fall) {
        ToldKin told = ToldKin.of(link.tie());
        boolean fromYounger = rise.vertex() == link.to();
        int up = fromYounger ? told.up() : told.down();
        int down = fromYounger ? told.down() : told.up();
        boolean deeper = rise.length() + fall.length() > 0;
        boolean known = up + down > 0
                && blood.between(rise.vertex(), fall.vertex()).stream()
                        .anyMatch(way -> way.up() == up && way.down() == down);
        if (known || deeper && !told.leadsOn()) {
            return Stream.empty();
        }
        int side = Sides.of(told.side());
        int sides = rise.length() > 0 ? rise.sides() : fromYounger ? side : Sides.NONE;
        int sidesBack = fall.length() > 0 ? fall.sides() : fromYounger ? Sides.NONE : side;
        return Stream.of(over(rise, link, fall, up, down, Nature.PLAIN, sides, sidesBack));
    }

    private static Way over(
            Arrival rise, Link link, Arrival fall, int up, int down, Nature nature, int sides, int sidesBack) {
        List<Hop> hops = new ArrayList<>(rise.rising());
        hops.add(Hop.from(rise.vertex(), link));
        hops.addAll(fall.falling());
        return new Way(
                hops,
                rise.length() + up,
                down + fall.length(),
                Partner.NONE,
                nature,
                sides,
                sidesBack,
                List.of(),
                rise.strength().and(link.strength()).and(fall.strength()));
    }
}
