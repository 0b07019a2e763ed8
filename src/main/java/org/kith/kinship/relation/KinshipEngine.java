package org.kith.kinship.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Derives what the people of one family are to each other on a day. */
public final class KinshipEngine {

    /**
     * @param asOf the day looked at: a tie that begins later is none, one that has ended is a former one
     * @param includeFormer whether former ties count
     */
    public KinshipEngine(Family family, LocalDate asOf, boolean includeFormer) {}

    /** All the ways in which two people are related. Somebody who is not in the family is related to nobody. */
    public Relations between(String from, String to) {
        return new Relations(from, to, "no known relationship", "no known relationship", List.of(), false, List.of());
    }

    /**
     * Everyone who is related to somebody, nearest first: by the first of their relationships, then by id.
     *
     * @param maxDegree relationships farther than this are left out
     * @param lineages relationships of other lineages are left out
     */
    public List<Relations> relativesOf(String id, int maxDegree, Set<Lineage> lineages) {
        return List.of();
    }
}
