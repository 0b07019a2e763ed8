package org.kith.kinship.relation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.kinship.Certainty;

/**
 * One way in which two people are related: what the second is to the first.
 *
 * @param half known to share one parent only, at any generation; not told where the other parents are not known
 * @param side through which parent of the first; null where there is none, or where it is not known
 * @param degree the civil degree: steps between parent and child, and between partners
 * @param cousin 1 for first cousins; null for all others
 * @param removed generations between cousins
 * @param greats how many greats
 * @param certainty that of the weakest tie it rests on
 * @param path the steps from the first to the second
 * @param commonAncestors ids of the lowest ancestors in common, a couple together; of an ancestor and a descendant, the ancestor; none where the
 *     way takes a partner step
 * @param validFrom since when all its ties have held, as far as it is known
 * @param validTo since when one of them has not held any more
 */
public record Relation(
        KinshipTerm term,
        String label,
        Lineage lineage,
        boolean current,
        boolean half,
        @Nullable Side side,
        int degree,
        @Nullable Integer cousin,
        int removed,
        int greats,
        Certainty certainty,
        List<Step> path,
        List<String> commonAncestors,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo) {}
