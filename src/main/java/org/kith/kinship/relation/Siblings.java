package org.kith.kinship.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kith.kinship.Certainty;
import org.kith.kinship.relation.Way.Nature;

/**
 * What two children of a parent are to each other. Unknown is not absent: they are half-siblings only where for each of them another parent
 * is known by birth, and surely enough.
 */
final class Siblings {

    /**
     * What they are.
     *
     * @param strength of the ties that it rests on
     */
    record Found(Nature nature, Strength strength) {}

    private final Pedigree family;

    Siblings(Pedigree family) {
        this.family = family;
    }

    /** Of two children of {@code parent}, over parents of the lineage and of those before it. */
    Found of(int one, int other, int parent, Lineage lineage) {
        Predicate<Link> counts = link -> link.lineage().compareTo(lineage) <= 0;
        Strength shared = shared(one, other, parent, counts);
        if (lineage == Lineage.SOCIAL) {
            return new Found(Nature.PLAIN, shared);
        }
        if (lineage == Lineage.LEGAL && (adopted(one, parent) || adopted(other, parent))) {
            return new Found(Nature.ADOPTIVE, shared);
        }
        Strength second = second(one, other, parent, counts);
        if (second != null) {
            return new Found(Nature.PLAIN, shared.and(second));
        }
        Link differs = another(one, parent, lineage);
        Link differsToo = another(other, parent, lineage);
        return differs != null && differsToo != null
                ? new Found(Nature.HALF, shared.and(differs.strength()).and(differsToo.strength()))
                : new Found(Nature.AT_LEAST_HALF, shared);
    }

    /** How sure the best of the other parents is whom they share; null where they share none. */
    private @Nullable Strength second(int one, int other, int parent, Predicate<Link> counts) {
        Strength second = null;
        for (Link link : family.parents(one)) {
            if (link.from() != parent && counts.test(link)) {
                Strength theirs = strongest(other, link.from(), counts);
                Strength both = theirs == null ? null : shared(one, other, link.from(), counts);
                second = both == null || second != null && second.compareTo(both) >= 0 ? second : both;
            }
        }
        return second;
    }

    /** Another parent of the child who is sure enough to tell the two apart. */
    private @Nullable Link another(int child, int parent, Lineage lineage) {
        List<String> kinds = lineage == Lineage.BIRTH ? List.of("BIRTH") : List.of("BIRTH", "LEGAL");
        return family.parents(child).stream()
                .filter(link -> link.from() != parent
                        && kinds.contains(link.tie().detail())
                        && link.strength().certainty().compareTo(Certainty.ALLEGED) > 0)
                .max(Comparator.comparing(Link::strength))
                .orElse(null);
    }

    private boolean adopted(int child, int parent) {
        return family.parents(child).stream().anyMatch(link -> link.from() == parent && link.is("ADOPTIVE"));
    }

    private Strength shared(int one, int other, int parent, Predicate<Link> counts) {
        Strength ones = Objects.requireNonNull(strongest(one, parent, counts));
        return ones.and(Objects.requireNonNull(strongest(other, parent, counts)));
    }

    /** The strongest tie of a child to a parent; null where there is none. */
    private @Nullable Strength strongest(int child, int parent, Predicate<Link> counts) {
        Strength strongest = null;
        for (Link link : family.parents(child)) {
            boolean better = strongest == null || link.strength().compareTo(strongest) > 0;
            if (link.from() == parent && counts.test(link) && better) {
                strongest = link.strength();
            }
        }
        return strongest;
    }
}
