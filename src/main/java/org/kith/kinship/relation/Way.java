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

    /** The way from somebody to themselves. */
    static final Way NOWHERE =
            new Way(List.of(), 0, 0, Partner.NONE, Nature.PLAIN, Sides.NONE, Sides.NONE, List.of(), Strength.FULL);

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
        Lineage farthest = Lineage.BIRTH;
        for (Hop hop : hops) {
            farthest = farthest.and(hop.link().lineage());
        }
        return farthest;
    }

    /** Whether it walks a tie of a kind. */
    boolean has(TieKind kind) {
        for (Hop hop : hops) {
            if (hop.link().is(kind)) {
                return true;
            }
        }
        return false;
    }

    boolean has(TieKind kind, String detail) {
        for (Hop hop : hops) {
            if (hop.link().is(kind) && hop.link().is(detail)) {
                return true;
            }
        }
        return false;
    }

    Hop first() {
        return hops.getFirst();
    }

    /** Whether it never meets anybody twice. */
    boolean simple() {
        for (int i = 0; i < hops.size(); i++) {
            int end = hops.get(i).end();
            for (int j = 0; j <= i; j++) {
                if (hops.get(j).start() == end) {
                    return false;
                }
            }
        }
        return true;
    }
}
