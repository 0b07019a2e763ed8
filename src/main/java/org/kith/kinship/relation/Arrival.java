package org.kith.kinship.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The best way up from somebody to an ancestor in a number of generations.
 *
 * @param marked uses a tie of the lineage that is looked at, and not only of nearer ones
 * @param sides through which parents any such way leads: of {@link Sides}
 * @param below the arrival one generation nearer; null where the way begins
 */
record Arrival(
        int vertex,
        int length,
        boolean marked,
        Strength strength,
        int sides,
        @Nullable Arrival below,
        @Nullable Link link) {

    /** The child of the ancestor on the way; the ancestor where the way begins. */
    int child() {
        return below == null ? vertex : below.vertex;
    }

    /** The steps from the beginning up. */
    List<Hop> rising() {
        List<Hop> hops = new ArrayList<>(falling());
        Collections.reverse(hops);
        hops.replaceAll(Hop::back);
        return hops;
    }

    /** The same steps from the ancestor down. */
    List<Hop> falling() {
        List<Hop> hops = new ArrayList<>(length);
        for (Arrival at = this; at.below != null && at.link != null; at = at.below) {
            hops.add(new Hop(at.link, false));
        }
        return hops;
    }
}
