package org.kith.provision.household;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.access.Policy;
import org.kith.access.PrivateFostering;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
import org.kith.graph.Reads;
import org.kith.graph.Scope;
import org.kith.person.PersonCypher;
import org.springframework.stereotype.Component;

/** Reads who lives in homes beside the children placed there. */
@Component
class HouseholdQueries implements Planned {

    /**
     * Who lives in homes, each on its day, of the people seen: carers, whoever lives in the household of one of them, and whom one of them fosters
     * privately. Told to those who find, keep, run or supervise the home, and to those who see the whole record of a child placed there that day.
     * Starts from the unique ids; a few rows for each.
     */
    private static final String HOUSEHOLDS = Policy.GRANTEES
            + """
            CALL (grantees) {
              UNWIND $asked AS ask
              MATCH (home:Setting {id: ask.id})
              WHERE %1$s OR EXISTS { MATCH (home)<-[:PLACED_IN]-(stay:Placement)<-[:HAS_PLACEMENT]-(child:Child)
                WHERE %2$s AND %3$s AND %4$s }
              RETURN collect(ask) AS homes
            }
            CALL (grantees, homes) {
              UNWIND homes AS ask
              MATCH (:Setting {id: ask.id})<-[cares:CARER_IN]-(carer:Person) WHERE %5$s AND %6$s
              RETURN collect(DISTINCT carer) AS carers
            }
            CALL (grantees, carers) {
              UNWIND carers AS carer
              CALL (carer) {
                MATCH (carer)-[:LIVES_IN]->(:Household)<-[:LIVES_IN]-(person:Person) RETURN person
              UNION
                MATCH (carer)-[fosters:CARES_FOR {kind: 'PRIVATE_FOSTER'}]->(person:Person) WHERE %7$s RETURN person
              }
              WITH DISTINCT person WHERE %8$s
              RETURN collect(person) AS others
            }
            CALL (grantees, homes, carers, others) {
              %9$sUNION ALL
              UNWIND homes AS ask
              MATCH (:Setting {id: ask.id})<-[cares:CARER_IN]-(carer:Person) WHERE carer IN carers AND %5$s AND %10$s
              WITH ask, cares, carer ORDER BY cares.fromMin, carer.id
              RETURN 'carer' AS part, ask.key AS of, {id: carer.id, role: cares.role, validFrom: cares.validFrom, validTo: cares.validTo} AS value
              UNION ALL
              UNWIND homes AS ask
              MATCH (home:Setting {id: ask.id})<-[cares:CARER_IN]-(carer:Person) WHERE carer IN carers AND %5$s AND %10$s
              MATCH (carer)-[lives:LIVES_IN]->(:Household)<-[stays:LIVES_IN]-(person:Person)
              WHERE person IN others AND %11$s AND %12$s AND %13$s AND %14$s AND %15$s
              WITH ask, carer, stays, person ORDER BY stays.fromMin, person.id
              RETURN 'lives' AS part, ask.key AS of, {id: person.id, role: stays.role, own: %16$s,
                validFrom: stays.validFrom, validTo: stays.validTo} AS value
              UNION ALL
              UNWIND homes AS ask
              MATCH (home:Setting {id: ask.id})<-[cares:CARER_IN]-(carer:Person) WHERE carer IN carers AND %5$s AND %10$s
              MATCH (carer)-[fosters:CARES_FOR {kind: 'PRIVATE_FOSTER'}]->(person:Person)
              WHERE person IN others AND %7$s AND %17$s AND %15$s
              WITH ask, carer, fosters, person ORDER BY fosters.fromMin, person.id
              RETURN 'private' AS part, ask.key AS of, {id: person.id, role: null, own: %16$s,
                validFrom: fosters.validFrom, validTo: fosters.validTo} AS value
            }
            RETURN part, of, value
            """.formatted(
                            Policy.home("home"),
                            Moment.NOW.known("stay"),
                            holds("stay"),
                            Policy.full("child"),
                            Moment.NOW.known("cares"),
                            Policy.visible("carer", Moment.NOW),
                            Policy.tie("fosters", Moment.NOW),
                            Policy.visible("person", Moment.NOW),
                            PersonCypher.summaries("carers + others", Moment.NOW),
                            holds("cares"),
                            Moment.NOW.known("lives"),
                            holds("lives"),
                            Moment.NOW.known("stays"),
                            holds("stays"),
                            elsewhere(),
                            own(),
                            holds("fosters"));

    private final Reads reads;

    HouseholdQueries(Reads reads) {
        this.reads = reads;
    }

    private static String holds(String fact) {
        return "%1$s.fromMin <= ask.on AND %1$s.toMax > ask.on".formatted(fact);
    }

    /** Is not placed in the home that day. */
    private static String elsewhere() {
        return """
            NOT EXISTS { MATCH (person)-[:HAS_PLACEMENT]->(stay:Placement)-[:PLACED_IN]->(home) WHERE %s AND %s }""".formatted(Moment.NOW.known("stay"), holds("stay"));
    }

    /** A child of the carer, by a tie that may be told. */
    private static String own() {
        return """
            EXISTS { MATCH (carer)-[tie:PARENT_OF|CARES_FOR]->(person) WHERE %s AND %s AND tie.kind IN %s }""".formatted(Policy.tie("tie", Moment.NOW), holds("tie"), PrivateFostering.OWN);
    }

    @Override
    public void planAhead(Scope nobody) {
        households(nobody, Set.of(new HomeOnDay(NO_ID, LocalDate.EPOCH)));
    }

    Map<HomeOnDay, List<HomeMember>> households(Scope scope, Set<HomeOnDay> asked) {
        List<Map<String, Object>> homes = asked.stream()
                .map(each -> Map.<String, Object>of("id", each.id(), "on", each.on(), "key", each.key()))
                .toList();
        Parts parts = new Parts(reads.list(scope, HOUSEHOLDS, Map.of("asked", homes)));
        Map<HomeOnDay, List<HomeMember>> households = new HashMap<>();
        asked.forEach(each -> households.put(each, HomeMember.of(each.key(), each.on(), parts)));
        return households;
    }
}
