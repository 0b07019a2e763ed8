package org.kith.person;

import org.kith.access.Policy;
import org.kith.graph.Moment;

/** Parts of the statement that looks for possible duplicates. */
final class DuplicateCypher {

    /** Shorter words are one slip away from almost any other, as in {@link FoldedName}. */
    private static final int SHORTEST_WITH_SLIPS = 3;

    private static final int LONGEST = 20;

    private DuplicateCypher() {}

    /**
     * A query to the index of names, made of the list {@code ends} of folded words, in which there are only letters and digits. The slips
     * are spelled out: the index's own fuzzy query keeps only the most frequent terms near a word, so that names which the viewer may not
     * see could push out one that they may.
     */
    static String query() {
        return """
            reduce(query = '', word IN ends | query + '+folded:/' + CASE WHEN size(word) < %d THEN word WHEN size(word) > %d THEN left(word, %d) + '.*'
              ELSE reduce(slips = word, i IN range(0, size(word)) | slips + '|' + left(word, i) + '.' + substring(word, i)
                + CASE WHEN i < size(word) THEN '|' + left(word, i) + '.?' + substring(word, i + 1) ELSE '' END
                + CASE WHEN i + 1 < size(word) THEN '|' + left(word, i) + substring(word, i + 1, 1) + substring(word, i, 1) + substring(word, i + 2)
                       ELSE '' END) END + '/ ')""".formatted(SHORTEST_WITH_SLIPS, LONGEST, LONGEST);
    }

    /** Postcodes of people who are seen at FULL: part {@code postcode}, by the person's id. */
    static String postcodes(String whole) {
        return """
            UNWIND %s AS person
            MATCH (person)-[lives:LIVES_IN]->(:Household)-[:AT]->(address:Address) WHERE %s AND %s
              AND address.postcodeFolded IS NOT NULL
            RETURN DISTINCT 'postcode' AS part, person.id AS of, {postcode: address.postcodeFolded} AS value
            """.formatted(whole, Moment.NOW.known("lives"), Policy.located("address"));
    }

    /** Parents of people who are seen at FULL: part {@code parent}, by the person's id. */
    static String parents(String whole) {
        return """
            UNWIND %s AS person
            MATCH (person)<-[born:PARENT_OF]-(parent:Person) WHERE %s AND %s
            RETURN DISTINCT 'parent' AS part, person.id AS of,
              {id: parent.id, mother: born.kind = 'BIRTH' AND coalesce(parent.sex, '') <> 'M'} AS value
            """.formatted(whole, Policy.tie("born", Moment.NOW), Policy.open("parent"));
    }
}
