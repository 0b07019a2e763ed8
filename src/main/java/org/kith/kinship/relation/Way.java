package org.kith.kinship.relation;

import java.util.ArrayList;
import java.util.List;
import org.kith.kinship.TieKind;

/**
 * One way from one person to another, before it has a name.
 *
 * @param up generations up, a step-parent's included
 * @param down generations down
 * @param partner where it takes its partner step
 * @param nature what is known of the brothers and sisters, or of the parent, on whom it turns
 * @param sides through which parents of the first person it leads
 * @param sidesBack through which parents of the second
 * @param apexes the ancestors in common
 * @param strength of the ties it rests on, which are more than those it walks
 */
record Way(
        List<Hop> hops,
        int up,
        int down,
        Partner partner,
        Nature nature,
        int sides,
        int sidesBack,
        List<Integer> apexes,
        Strength strength) {

    /** Where a way takes its partner step, as seen from the first person. */
    enum Partner {
        NONE,
        /** The way begins with it and leads on to parents: a relative of the partner. */
        FIRST,
        /** The way ends with it, after a step down: the partner of a relative. */
        LAST,
        /** Anywhere else: a step-relative. */
        STEP,
        /** It is the whole way. */
        ONLY;

        Partner turned() {
            return switch (this) {
                case FIRST -> LAST;
                case LAST -> FIRST;
                default -> this;
            };
        }
    }

    /** What is known of the two children of the ancestors in common, or of a parent. */
    enum Nature {
        PLAIN,
        HALF,
        AT_LEAST_HALF,
        ADOPTIVE
    }

    Way reversed() {
        List<Hop> back = new ArrayList<>(hops.size());
        hops.reversed().forEach(hop -> back.add(hop.back()));
        return new Way(back, down, up, partner.turned(), nature, sidesBack, sides, apexes, strength);
    }

    Lineage lineage() {
        return hops.stream().map(hop -> hop.link().lineage()).reduce(Lineage.BIRTH, Lineage::and);
    }

    /** The only or the first hop over a tie of a kind; null where there is none. */
    boolean has(TieKind kind) {
        return hops.stream().anyMatch(hop -> hop.link().is(kind));
    }

    boolean has(TieKind kind, String detail) {
        return hops.stream().anyMatch(hop -> hop.link().is(kind) && hop.link().is(detail));
    }

    Hop first() {
        return hops.getFirst();
    }

    /** Whether it never meets anybody twice. */
    boolean simple() {
        return hops.stream().mapToInt(Hop::end).distinct().count() == hops.size()
                && (hops.isEmpty() || hops.stream().noneMatch(hop -> hop.end() == first().start()));
    }
}
