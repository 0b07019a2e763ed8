package org.kith.kinship.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.kinship.TieKind;
import org.kith.kinship.relation.Way.Nature;
import org.kith.kinship.relation.Way.Partner;

/**
 * The ways between two people over care, placements and what matters without being kinship. They lead nowhere else, but that children who
 * live with one foster carer at one time are foster siblings, and so are they and the carer's own children.
 */
final class CareWays {

    static final String PLACEMENT = "PLACEMENT";
    static final String LIVED_AS_SIBLINGS = "LIVED_AS_SIBLINGS";
    private static final Set<String> FOSTERING = Set.of("FOSTER_HOUSEHOLD", "KINSHIP_HOUSEHOLD");

    private final Pedigree family;

    CareWays(Pedigree family) {
        this.family = family;
    }

    /** @param related whether the two are kin, who are not foster siblings besides */
    List<Way> between(int one, int other, boolean related) {
        List<Way> ways = new ArrayList<>();
        if (family.has(TieKind.KITH) || family.has(TieKind.CARE)) {
            family.between(one, other)
                    .filter(link -> link.is(TieKind.KITH) || link.is(TieKind.CARE))
                    .filter(link -> ways.stream()
                            .noneMatch(way -> saysTheSame(way.first().link(), link)))
                    .forEach(link -> ways.add(way(List.of(Hop.from(one, link)))));
            if (!related) {
                fostered(one, other).forEach(ways::add);
            }
        }
        return ways;
    }

    static boolean isFostering(Link link) {
        return link.is(TieKind.CARE)
                && link.is(PLACEMENT)
                && link.tie().home() != null
                && FOSTERING.contains(link.tie().home());
    }

    /** Several stays with one carer, or several times as friends, are one relationship. */
    private static boolean saysTheSame(Link known, Link link) {
        return known.tie().kind() == link.tie().kind()
                && known.from() == link.from()
                && String.valueOf(known.tie().detail()).equals(link.tie().detail())
                && isFostering(known) == isFostering(link);
    }

    /** The best of the ways over a foster carer: a current one, then the longest, then that over the lowest id. */
    private Stream<Way> fostered(int one, int other) {
        return Stream.concat(
                Stream.concat(together(one, other), withOwnChild(one, other)),
                withOwnChild(other, one).map(Way::reversed))
                .min(Comparator.comparing((Way way) -> !way.strength().current())
                        .thenComparing(way -> -days(way))
                        .thenComparing(way -> way.first().end()))
                .stream();
    }

    private Stream<Way> together(int one, int other) {
        return stays(one)
                .flatMap(stay -> stays(other)
                        .filter(each -> each.from() == stay.from() && overlap(stay, each))
                        .map(each -> way(List.of(new Hop(stay, true), new Hop(each, false)))));
    }

    private Stream<Way> withOwnChild(int fostered, int own) {
        return stays(fostered)
                .flatMap(stay -> family.trueParents(own)
                        .filter(parent -> parent.from() == stay.from() && overlap(stay, parent))
                        .limit(1)
                        .map(parent -> way(List.of(new Hop(stay, true), new Hop(parent, false)))));
    }

    /** A child's stays with foster carers. */
    private Stream<Link> stays(int child) {
        return family.links(child, link -> link.to() == child && isFostering(link));
    }

    private static boolean overlap(Link one, Link other) {
        return one.tie().time().fromMin().isBefore(other.tie().time().toMax())
                && other.tie().time().fromMin().isBefore(one.tie().time().toMax());
    }

    private static long days(Way way) {
        LocalDate from = way.hops().stream()
                .map(hop -> hop.link().tie().time().fromMin())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate to = way.hops().stream()
                .map(hop -> hop.link().tie().time().toMax())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return to.toEpochDay() - from.toEpochDay();
    }

    private static Way way(List<Hop> hops) {
        Strength strength = hops.stream().map(hop -> hop.link().strength()).reduce(Strength.FULL, Strength::and);
        return new Way(hops, 0, 0, Partner.NONE, Nature.PLAIN, Sides.NONE, Sides.NONE, List.of(), strength);
    }
}
