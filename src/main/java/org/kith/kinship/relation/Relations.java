package org.kith.kinship.relation;

import java.util.List;

/**
 * All the ways in which two people are related, nearest first.
 *
 * @param label what {@code to} is to {@code from}, by the first of them; "no known relationship" where there is none
 * @param inverseLabel what {@code from} is to {@code to}
 * @param truncated there are more ways than are listed, or the family goes farther than was walked
 * @param loops ids of people who are recorded as their own ancestors: the ties between them are not followed
 */
public record Relations(
        String from,
        String to,
        String label,
        String inverseLabel,
        List<Relation> relations,
        boolean truncated,
        List<String> loops) {}
