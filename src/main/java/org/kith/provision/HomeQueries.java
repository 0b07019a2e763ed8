package org.kith.provision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.access.Policy;
import org.kith.access.PrivateFostering;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
import org.kith.graph.Reads;
import org.kith.graph.Scope;
import org.kith.person.PersonCypher;
import org.kith.workforce.WorkforceCypher;
import org.springframework.stereotype.Component;

/** Reads of what is told of a home besides what it is: who lives there, who looks after it, what it offers, and how full it is. */
@Component
class HomeQueries implements Planned {

    /**
     * For how many children a home is on the day: the beds of its registration, or its beds, or the most that an approval allows. Of the
     * variable {@code setting}.
     */
    static String places(String day) {
        return """
            coalesce(%s, setting.beds, %s)""".formatted(
                        most("HAS_REGISTRATION", "Registration", "beds", day),
                        most("HAS_APPROVAL", "Approval", "maxChildren", day));
    }

    private static String most(String link, String label, String number, String day) {
        return """
            head(COLLECT { MATCH (setting)-[:%1$s]->(terms:%4$s)
              WHERE terms.%2$s IS NOT NULL AND terms.supersededAt > $scope.now AND terms.fromMin <= %3$s AND terms.toMax > %3$s
              RETURN terms.%2$s ORDER BY terms.%2$s DESC LIMIT 1 })""".formatted(link, number, day, label);
    }

    /** How many children live there on the day, whoever they are. Of the variable {@code setting}. */
    static String children(String day) {
        return """
            COUNT { MATCH (setting)<-[:PLACED_IN]-(stay:Placement)
              WHERE stay.supersededAt > $scope.now AND stay.fromMin <= %1$s AND stay.toMax > %1$s }""".formatted(day);
    }

    /**
     * Who lives in homes today and whom exemptions and approvals name, of those seen at FULL, who looks after homes, how they are registered, and what they offer. Asked of homes that an answer has told. Starts from the
     * unique ids; a few rows for each.
     */
    private static final String DETAILS = Policy.GRANTEES
            + """
            CALL (grantees) {
              CALL () {
                UNWIND CASE WHEN $wants.residents THEN $ids ELSE [] END AS id
                MATCH (:Setting {id: id})<-[:PLACED_IN]-(stay:Placement)<-[:HAS_PLACEMENT]-(child:Child) WHERE %1$s
                RETURN 'resident' AS as, id AS of, child
                UNION
                UNWIND CASE WHEN $wants.exemptions THEN $ids ELSE [] END AS id
                MATCH (:Setting {id: id})-[:HAS_EXEMPTION]->(terms:Exemption)-[names:EXEMPTS]->(child:Child) WHERE %8$s AND %11$s
                RETURN 'exempted' AS as, terms.id AS of, child
                UNION
                UNWIND CASE WHEN $wants.namedChildren THEN $ids ELSE [] END AS id
                MATCH (:Setting {id: id})-[:HAS_APPROVAL]->(terms:Approval)-[names:APPROVED_FOR]->(child:Child) WHERE %8$s AND %11$s
                RETURN 'approved' AS as, terms.id AS of, child
              }
              WITH as, of, child WHERE %2$s
              WITH as, of, child ORDER BY of, child.id
              RETURN collect({as: as, of: of, child: child}) AS children
            }
            WITH grantees, children, [each IN children | each.child] AS whole
            CALL (grantees, children, whole) {
              %3$sUNION ALL
              UNWIND children AS told
              RETURN told.as AS part, told.of AS of, {id: told.child.id} AS value
              UNION ALL
              UNWIND CASE WHEN $wants.workers THEN $ids ELSE [] END AS id
              MATCH (:Setting {id: id})<-[looks:RUNS|SUPERVISES]-(worker:Professional) WHERE %4$s AND %5$s
              WITH id, looks, worker ORDER BY looks.toMax DESC, looks.fromMin DESC, worker.id
              RETURN 'worker' AS part, id AS of, {version: looks.version, edge: type(looks), professional: %6$s, current: %7$s, validFrom: looks.validFrom,
                validTo: looks.validTo} AS value
              UNION ALL
              UNWIND CASE WHEN $wants.registrations THEN $ids ELSE [] END AS id
              MATCH (:Setting {id: id})-[:HAS_REGISTRATION]->(terms:Registration) WHERE %8$s AND %9$s
              WITH id, terms ORDER BY terms.fromMin DESC, terms.id
              RETURN 'registration' AS part, id AS of, {id: terms.id, recordedAt: terms.recordedAt, urn: terms.urn, beds: terms.beds, minAge: terms.minAge, maxAge: terms.maxAge,
                conditions: terms.conditions, current: %10$s, validFrom: terms.validFrom, validTo: terms.validTo} AS value
              UNION ALL
              UNWIND CASE WHEN $wants.exemptions THEN $ids ELSE [] END AS id
              MATCH (:Setting {id: id})-[:HAS_EXEMPTION]->(terms:Exemption) WHERE %8$s AND %9$s
              WITH id, terms ORDER BY terms.fromMin DESC, terms.id
              RETURN 'exemption' AS part, id AS of, {id: terms.id, recordedAt: terms.recordedAt,
                current: %10$s, validFrom: terms.validFrom, validTo: terms.validTo} AS value
              UNION ALL
              UNWIND CASE WHEN $wants.profile THEN $ids ELSE [] END AS id
              MATCH (:Setting {id: id})-[:HAS_PROFILE]->(terms:HomeProfile) WHERE %8$s
              RETURN 'profile' AS part, id AS of, {recordedAt: terms.recordedAt, skills: terms.skills, trained: terms.trained, languages: terms.languages,
                faiths: terms.faiths, pets: terms.pets, accessibility: terms.accessibility, smoking: terms.smoking, ownBedrooms: terms.ownBedrooms,
                sharing: terms.sharing} AS value
            }
            RETURN part, of, value
            """.formatted(
                            Moment.NOW.inForce("stay"),
                            Policy.full("child"),
                            PersonCypher.summaries("whole", Moment.NOW),
                            Moment.NOW.known("looks"),
                            Moment.NOW.begun("looks"),
                            WorkforceCypher.professional("worker"),
                            Moment.NOW.open("looks"),
                            Moment.NOW.known("terms"),
                            Moment.NOW.begun("terms"),
                            Moment.NOW.open("terms"),
                            Moment.NOW.known("names"));

    /** How full homes are, each on its day; of homes that an answer has told. Starts from the unique ids; a row for each. */
    private static final String OCCUPANCY =
            """
            CYPHER 25
            UNWIND $asked AS ask
            MATCH (setting:Setting {id: ask.id})
            WITH setting, ask.on AS day
            RETURN setting.id AS id, day AS on, %s AS places, %s AS children, %s AS privatelyFostered
            """.formatted(places("day"), children("day"), PrivateFostering.takes("setting", "day"));

    /** A home on a day. */
    record HomeOnDay(String id, LocalDate on) {}

    private final Reads reads;

    HomeQueries(Reads reads) {
        this.reads = reads;
    }

    @Override
    public void planAhead(Scope nobody) {
        details(nobody, List.of(NO_ID), Map.of());
    }

    Parts details(Scope scope, Collection<String> ids, Map<String, Object> wants) {
        return new Parts(reads.list(scope, DETAILS, Map.of("ids", List.copyOf(ids), "wants", wants)));
    }

    Map<HomeOnDay, Occupancy> occupancy(Scope scope, Set<HomeOnDay> asked) {
        List<Map<String, Object>> rows = asked.stream()
                .map(each -> Map.<String, Object>of("id", each.id(), "on", each.on()))
                .toList();
        return reads.list(scope, OCCUPANCY, Map.of("asked", rows)).stream()
                .collect(Collectors.toMap(row -> new HomeOnDay(row.text("id"), row.date("on")), Occupancy::of));
    }
}
