package org.kith.network;

import java.util.HashMap;
import java.util.Map;
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
              CALL () {
                UNWIND CASE WHEN $candidates IS NULL THEN [] ELSE [$candidates] END AS query
                CALL db.index.fulltext.queryNodes('person_names', query) YIELD node AS name
                MATCH (name)<-[:HAS_NAME]-(person:Person)
                RETURN person
              UNION
                MATCH (address:Address {postcodeFolded: $postcode})<-[:AT]-(:Household)<-[:LIVES_IN]-(person:Person)
                WHERE $candidates IS NULL AND address.confidential = false
                RETURN person
              UNION
                MATCH (person:Person)
                WHERE person.birthMin >= date({year: $bornFrom.year}) AND person.birthMin <= date({year: $bornTo.year, month: 12, day: 31})
                  AND $candidates IS NULL AND $postcode IS NULL
                RETURN person
              }
              WITH person WHERE %1$s
              WITH person, %2$s AS full
              WHERE (NOT $bornSaid OR CASE WHEN full THEN person.birthMin <= $bornTo AND person.birthMax >= $bornFrom
                     ELSE person.birthMin.year <= $bornTo.year AND person.birthMax.year >= $bornFrom.year END)
                AND ($postcode IS NULL OR EXISTS {
                  MATCH (person)-[lives:LIVES_IN]->(household:Household)-[:AT]->(address:Address {postcodeFolded: $postcode})
                  WHERE address.confidential = false AND %3$s
                    AND EXISTS { MATCH (household)<-[stays:LIVES_IN]-(child:Child) WHERE %4$s AND %5$s } })
              WITH person, coalesce(person.sortName, '') AS sortName,
                CASE WHEN $candidates IS NULL THEN 0 ELSE COLLECT { MATCH (person)-[:HAS_NAME]->(name:PersonName) WHERE %6$s
                  WITH split(name.folded, ' ') AS told, name
                  RETURN CASE WHEN name.folded = $whole THEN 0
                              WHEN all(word IN $words WHERE any(part IN told WHERE part STARTS WITH word)) THEN 1 ELSE 2 END AS class
                  ORDER BY class LIMIT 1 }[0] END AS class
              WHERE class IS NOT NULL
              ORDER BY class, sortName, person.id
              WITH collect({person: person, keys: [toString(class), sortName, person.id]}) AS matches
              RETURN [match IN matches WHERE $after IS NULL OR match.keys > $after | match][..$limit] AS found,
                CASE WHEN $wants.totalCount THEN size(matches) END AS total
            }
            """.formatted(
                            Policy.visible("person", Moment.NOW),
                            Policy.full("person"),
                            Moment.NOW.known("lives"),
                            Moment.NOW.known("stays"),
                            Policy.full("child"),
                            Moment.NOW.known("name"))
            + PeopleCypher.answer();

    private final Reads reads;

    SearchQueries(Reads reads) {
        this.reads = reads;
    }

    Connection<Person> people(Scope scope, PersonSearch search, Page page, Map<String, Object> wants) {
        Cursor start = page.start(LIST, 3);
        Map<String, Object> parameters = new HashMap<>(search.parameters());
        parameters.put("after", start == null ? null : start.keys());
        parameters.put("limit", page.limit());
        parameters.put("wants", wants);
        Parts parts = new Parts(reads.list(scope, PEOPLE, parameters));
        return PeoplePage.of(LIST, page, parts);
    }
}
