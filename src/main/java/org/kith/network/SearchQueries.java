package org.kith.network;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Policy;
import org.kith.api.Connection;
import org.kith.api.Page;
import org.kith.graph.Cursor;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Reads;
import org.kith.graph.Scope;
import org.kith.person.Person;
import org.springframework.stereotype.Component;

/** The search for people. */
@Component
class SearchQueries {

    private static final String LIST = "people";

    /**
     * People whose name, birth and address fit. Starts from the full-text index on names, else from that on postcodes, else from that on
     * dates of birth; these only find candidates: the scope comes before any cut, and the order comes from the person's own values.
     *
     * <p>What a viewer is not told, they cannot search by: of people seen at NETWORK only the year of birth counts, and an address only
     * where someone seen at FULL lives or lived there.
     */
    private static final String PEOPLE = Policy.GRANTEES
            + """
            CALL (grantees) {
              CALL (grantees) {
                UNWIND CASE WHEN $search.candidates IS NULL THEN [] ELSE [$search.candidates] END AS query
                CALL db.index.fulltext.queryNodes('person_names', query) YIELD node AS name
                MATCH (name)<-[:HAS_NAME]-(person:Person)
                RETURN person
              UNION
                MATCH (address:Address {postcodeFolded: $search.postcode})<-[:AT]-(:Household)<-[:LIVES_IN]-(person:Person)
                WHERE %7$s AND $search.candidates IS NULL
                RETURN person
              UNION
                MATCH (person:Person)
                WHERE person.birthMin >= date({year: $search.bornFrom.year}) AND person.birthMin <= date({year: $search.bornTo.year, month: 12, day: 31})
                  AND $search.candidates IS NULL AND $search.postcode IS NULL
                RETURN person
              }
              WITH person WHERE %1$s
              WITH person, %2$s AS full
              WHERE (NOT $search.bornSaid OR CASE WHEN full THEN person.birthMin <= $search.bornTo AND person.birthMax >= $search.bornFrom
                     ELSE person.birthMin.year <= $search.bornTo.year AND person.birthMax.year >= $search.bornFrom.year END)
                AND ($search.postcode IS NULL OR EXISTS {
                  MATCH (person)-[lives:LIVES_IN]->(household:Household)-[:AT]->(address:Address {postcodeFolded: $search.postcode})
                  WHERE %7$s AND %3$s
                    AND EXISTS { MATCH (household)<-[stays:LIVES_IN]-(child:Child) WHERE %4$s AND %5$s } })
              WITH person, coalesce(person.sortName, '') AS sortName,
                CASE WHEN $search.candidates IS NULL THEN 0 ELSE COLLECT { MATCH (person)-[:HAS_NAME]->(name:PersonName) WHERE %6$s
                  WITH split(name.folded, ' ') AS told, name
                  RETURN CASE WHEN name.folded = $search.whole THEN 0
                              WHEN all(word IN $search.words WHERE any(part IN told WHERE part STARTS WITH word)) THEN 1 ELSE 2 END AS class
                  ORDER BY class LIMIT 1 }[0] END AS class
              WHERE class IS NOT NULL
              ORDER BY class, sortName, person.id
              WITH collect({person: person, keys: [toString(class), sortName, person.id]}) AS matches
              RETURN [match IN matches WHERE $search.after IS NULL OR match.keys > $search.after | match][..$limit] AS found,
                CASE WHEN $wants.totalCount THEN size(matches) END AS total
            }
            """.formatted(
                            Policy.visible("person", Moment.NOW),
                            Policy.full("person"),
                            Moment.NOW.known("lives"),
                            Moment.NOW.known("stays"),
                            Policy.full("child"),
                            Moment.NOW.known("name"),
                            Policy.located("address"))
            + PeopleCypher.answer();

    private final Reads reads;

    SearchQueries(Reads reads) {
        this.reads = reads;
    }

    Connection<Person> people(Scope scope, PersonSearch search, Page page, Map<String, Object> wants) {
        Cursor start = page.start(LIST, 3);
        Map<String, @Nullable Object> said = new HashMap<>(search.parameters());
        said.put("after", start == null ? null : start.keys());
        Map<String, Object> parameters = Map.of("search", said, "limit", page.limit(), "wants", wants);
        Parts parts = new Parts(reads.list(scope, PEOPLE, parameters));
        return PeoplePage.of(LIST, page, parts);
    }
}
