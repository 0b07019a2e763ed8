package org.kith.kinship;

import java.util.stream.Collectors;

/** Parts of statements about ties. */
final class KinshipCypher {

    private KinshipCypher() {}

    /**
     * A subquery that finds versions of the tie {@code fact}, a fact's name with a colon behind it, with both ends: {@code one}, {@code
     * tie} and {@code other}. Starts from the unique index on the ties' keys.
     *
     * @param test of the policy for {@code tie}
     */
    static String versions(String test) {
        return TieKind.recorded().stream()
                .map(kind -> """
                      MATCH (one:Person)-[tie:%s]->(other:Person)
                      WHERE tie.key STARTS WITH fact AND tie.key = fact + toString(tie.version) AND %s
                      RETURN one, tie, other
                    """.formatted(kind.stored(), test))
                .collect(Collectors.joining("UNION ALL\n", "CALL (grantees, fact) {\n", "}\n"));
    }
}
