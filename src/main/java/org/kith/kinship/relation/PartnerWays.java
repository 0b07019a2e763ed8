package org.kith.kinship.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kith.kinship.TieKind;
import org.kith.kinship.relation.Way.Nature;
import org.kith.kinship.relation.Way.Partner;

/**
 * The ways between two people with one step from partner to partner, or from a child to a step-parent, somewhere on the way up and down. A
 * partner who is a parent of the same child is no step.
 */
final class PartnerWays {

    private final Pedigree family;
    private final Ancestry ancestry;
    private final BloodWays blood;
    private final ToldWays told;
    private final Map<Integer, List<Link>> steps = new HashMap<>();
    private final Map<Integer, List<Sidestep>> sidesteps = new HashMap<>();

    PartnerWays(Pedigree family, Ancestry ancestry, BloodWays blood, ToldWays told) {
        this.family = family;
        this.ancestry = ancestry;
        this.blood = blood;
        this.told = told;
    }

    List<Way> between(int one, int other) {
        List<Way> ways = new ArrayList<>();
        if (family.has(TieKind.PARTNER) || family.hasSteps()) {
            climbing(one, other, false, way -> add(ways, way));
            climbing(other, one, true, way -> add(ways, way.reversed()));
        }
        return ways;
    }

    private static void add(List<Way> ways, Way way) {
        if (way.simple() && ways.stream().noneMatch(known -> sameStep(known, way) && saysAsMuch(known, way))) {
            ways.add(way);
        }
    }

    private static boolean sameStep(Way known, Way way) {
        return known.hops().stream()
                .anyMatch(hop -> isStep(hop.link()) && way.hops().contains(hop));
    }

    private static boolean saysAsMuch(Way known, Way way) {
        return known.up() == way.up()
                && known.down() == way.down()
                && known.nature() == way.nature()
                && known.apexes().equals(way.apexes())
                && known.strength().compareTo(way.strength()) >= 0;
    }

    private static boolean isStep(Link link) {
        return link.is(TieKind.PARTNER) || link.is(TieKind.PARENT) && link.is("STEP");
    }

    /** A way up, and the partner or step-parent whom it leads to from there. */
    private record Sidestep(Arrival rise, Link link, int partner) {}

    /**
     * Ways that climb from one, take their step, and go on to the other by blood.
     *
     * @param back whether they are told from the other end: then the step from partner to partner does not stand at the top, where the ways
     *     of the first end have it already
     */
    private void climbing(int one, int other, boolean back, Consumer<Way> found) {
        for (Sidestep step : sidesteps.computeIfAbsent(one, this::sidesteps)) {
            for (Way way : onward(step.partner(), other)) {
                boolean told = back && way.up() == 0 && step.link().is(TieKind.PARTNER);
                if (!told && !sharesChild(step.rise(), step.link(), way)) {
                    found.accept(join(step.rise(), step.link(), way));
                }
            }
        }
    }

    private List<Sidestep> sidesteps(int one) {
        List<Sidestep> sidesteps = new ArrayList<>();
        for (Arrival rise : ancestry.everyWayUp(one)) {
            for (Link link : steps.computeIfAbsent(rise.vertex(), this::steps)) {
                int partner = link.other(rise.vertex());
                if (!isCoParent(rise, link, partner)) {
                    sidesteps.add(new Sidestep(rise, link, partner));
                }
            }
        }
        return sidesteps;
    }

    /** The strongest tie to each partner, and to each step-parent. */
    private List<Link> steps(int person) {
        List<Link> found = new ArrayList<>(2);
        for (Link link : family.links(person)) {
            boolean toPartner = link.is(TieKind.PARTNER);
            boolean toStepParent = link.is(TieKind.PARENT) && link.is("STEP") && link.to() == person;
            if ((toPartner || toStepParent)
                    && found.stream()
                            .noneMatch(known -> known.tie().kind() == link.tie().kind()
                                    && known.other(person) == link.other(person))) {
                found.add(link);
            }
        }
        return found;
    }

    private boolean isCoParent(Arrival rise, Link link, int partner) {
        return link.is(TieKind.PARTNER)
                ? rise.length() > 0 && family.isTrueParent(partner, rise.child())
                : family.isTrueParent(partner, rise.vertex());
    }

    /** The ways by blood from the partner on, or the one that ends there. */
    private List<Way> onward(int partner, int other) {
        if (partner == other) {
            return List.of(Way.NOWHERE);
        }
        List<Way> kin = blood.every(partner, other);
        List<Way> siblings = told.between(partner, other, TieKind.SIBLING);
        if (siblings.isEmpty()) {
            return kin;
        }
        return Stream.concat(kin.stream(), siblings.stream()).toList();
    }

    /** Down from the partner to a child of both, or to one who has another parent in common with the child on the way up. */
    private boolean sharesChild(Arrival rise, Link link, Way onward) {
        if (onward.up() > 0 || onward.down() == 0) {
            return false;
        }
        int child = onward.first().end();
        boolean step = link.is(TieKind.PARENT);
        boolean ofBoth = !step && family.isTrueParent(rise.vertex(), child);
        boolean below = step || rise.length() > 0;
        int sibling = step ? rise.vertex() : rise.child();
        return ofBoth || below && (sibling == child || family.shareTrueParent(sibling, child));
    }

    private static Way join(Arrival rise, Link link, Way onward) {
        List<Hop> hops = new ArrayList<>(rise.rising());
        hops.add(Hop.from(rise.vertex(), link));
        hops.addAll(onward.hops());
        boolean step = link.is(TieKind.PARENT);
        int up = rise.length() + (step ? 1 : 0) + onward.up();
        return new Way(
                hops,
                up,
                onward.down(),
                position(step, rise.length(), onward),
                onward.nature() == Nature.HALF ? Nature.HALF : Nature.PLAIN,
                step && rise.length() == 0 ? Sides.NONE : rise.sides(),
                onward.sidesBack(),
                onward.apexes(),
                rise.strength().and(link.strength()).and(onward.strength()));
    }

    private static Partner position(boolean step, int risen, Way onward) {
        if (step || risen > 0 || onward.up() == 0 && onward.down() > 0) {
            return Partner.STEP;
        }
        return onward.hops().isEmpty() ? Partner.ONLY : Partner.FIRST;
    }
}
