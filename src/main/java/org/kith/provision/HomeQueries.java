package org.kith.provision;

import java.time.Clock;
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

    private static final String DETAILS = details(Moment.NOW);
    private static final String DETAILS_THEN = details(Moment.THEN);

    /** The approvals of homes on {@code $asOf}, as believed at {@code $knownAt}; those of now are read with the home. Starts from the unique ids; a few rows for each. */
    private static final String APPROVALS_THEN = "CYPHER 25\n"
            + ProvisionCypher.approvals("UNWIND $ids AS id MATCH (setting:Setting {id: id})\n", Moment.THEN);

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
    private final Clock clock;

    HomeQueries(Reads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    /**
     * Who lives in homes today, whom exemptions and approvals name, of those seen at FULL, who looks after homes, how they are registered, and
     * what they offer. Asked of homes that an answer has told. Starts from the unique ids; a few rows for each.
     */
    private static String details(Moment moment) {
        return Policy.GRANTEES
                + """
            CALL (grantees) {
              CALL () {
                %1$s
                UNWIND CASE WHEN $wants.exemptions THEN $ids ELSE [] END AS id
                MATCH (:Setting {id: id})-[:HAS_EXEMPTION]->(terms:Exemption)-[names:EXEMPTS]->(child:Child)
                WITH terms, names, child, %11$s AS told WHERE %7$s AND %10$s
                RETURN 'exempted' AS as, terms.id AS of, child
                UNION
                UNWIND CASE WHEN $wants.namedChildren THEN $ids ELSE [] END AS id
                MATCH (:Setting {id: id})-[:HAS_APPROVAL]->(terms:Approval)-[names:APPROVED_FOR]->(child:Child)
                WITH terms, names, child, %11$s AS told WHERE %7$s AND %10$s
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
              RETURN 'worker' AS part, id AS of, {version: looks.version, edge: type(looks), professional: %6$s, current: %12$s, validFrom: looks.validFrom,
                validTo: looks.validTo} AS value
              UNION ALL
              UNWIND CASE WHEN $wants.registrations THEN $ids ELSE [] END AS id
              MATCH (:Setting {id: id})-[:HAS_REGISTRATION]->(terms:Registration)
              WITH id, terms, %11$s AS told WHERE %7$s AND %8$s
              WITH id, terms, told ORDER BY told.fromMin DESC, terms.id
              RETURN 'registration' AS part, id AS of, {id: terms.id, recordedAt: told.recordedAt, urn: told.urn, beds: told.beds, minAge: told.minAge, maxAge: told.maxAge,
                conditions: told.conditions, current: %9$s, validFrom: told.validFrom, validTo: told.validTo} AS value
              UNION ALL
              UNWIND CASE WHEN $wants.exemptions THEN $ids ELSE [] END AS id
              MATCH (:Setting {id: id})-[:HAS_EXEMPTION]->(terms:Exemption)
              WITH id, terms, %11$s AS told WHERE %7$s AND %8$s
              WITH id, terms, told ORDER BY told.fromMin DESC, terms.id
              RETURN 'exemption' AS part, id AS of, {id: terms.id, recordedAt: told.recordedAt,
                current: %9$s, validFrom: told.validFrom, validTo: told.validTo} AS value
              UNION ALL
              UNWIND CASE WHEN $wants.profile THEN $ids ELSE [] END AS id
              MATCH (:Setting {id: id})-[:HAS_PROFILE]->(terms:HomeProfile)
              WITH id, %11$s AS told WHERE %7$s
              RETURN 'profile' AS part, id AS of, {recordedAt: told.recordedAt, skills: told.skills, trained: told.trained, languages: told.languages,
                faiths: told.faiths, pets: told.pets, accessibility: told.accessibility, smoking: told.smoking, ownBedrooms: told.ownBedrooms,
                sharing: told.sharing} AS value
            }
            RETURN part, of, value
            """.formatted(
                                residents(moment),
                                Policy.full("child"),
                                PersonCypher.summaries("whole", moment),
                                moment.known("looks"),
                                moment.begun("looks"),
                                WorkforceCypher.professional("worker"),
                                moment.known("told"),
                                moment.begun("told"),
                                moment.open("told"),
                                moment.known("names"),
                                moment.believed("terms"),
                                moment.open("looks"));
    }

    /** A branch of a UNION before others; residents are told of today only. */
    private static String residents(Moment moment) {
        return moment != Moment.NOW ? "" : """
                UNWIND CASE WHEN $wants.residents THEN $ids ELSE [] END AS id
                MATCH (:Setting {id: id})<-[:PLACED_IN]-(stay:Placement)<-[:HAS_PLACEMENT]-(child:Child) WHERE %s
                RETURN 'resident' AS as, id AS of, child
                UNION""".formatted(moment.inForce("stay"));
    }

    @Override
    public void planAhead(Scope nobody) {
        details(nobody, HomeAt.now(NO_ID), List.of(NO_ID), Map.of());
    }

    /** What is told of homes at one moment. */
    Parts details(Scope scope, HomeAt at, Collection<String> ids, Map<String, Object> wants) {
        return new Parts(reads.list(
                scope,
                at.isNow() ? DETAILS : DETAILS_THEN,
                at.parameters(clock, Map.of("ids", List.copyOf(ids), "wants", wants))));
    }

    /** The approvals of homes at a moment other than now. */
    Parts approvals(Scope scope, HomeAt at, Collection<String> ids) {
        return new Parts(reads.list(scope, APPROVALS_THEN, at.parameters(clock, Map.of("ids", List.copyOf(ids)))));
    }

    Map<HomeOnDay, Occupancy> occupancy(Scope scope, Set<HomeOnDay> asked) {
        List<Map<String, Object>> rows = asked.stream()
                .map(each -> Map.<String, Object>of("id", each.id(), "on", each.on()))
                .toList();
        return reads.list(scope, OCCUPANCY, Map.of("asked", rows)).stream()
                .collect(Collectors.toMap(row -> new HomeOnDay(row.text("id"), row.date("on")), Occupancy::of));
    }
}
