package org.kith.person;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.api.RefusedException;
import org.kith.api.UserErrorCode;
import org.kith.graph.Ids;
import org.kith.graph.Moment;
import org.springframework.stereotype.Component;

/** Asks duty to compare whoever has a number. What there is to compare the one who asks is not told, and so is asked for in any case. */
@Component
class AskToCompare {

    /**
     * Whose duty is asked: that of the authority that holds the record, else of the one who asks. Starts from the unique ids; one row.
     */
    private static final String AUTHORITY = """
            OPTIONAL MATCH (child:Child {id: $ask.personId})
            OPTIONAL MATCH (:Professional {id: $scope.professional})-[member:MEMBER_OF|MANAGES]->(:Team)-[:PART_OF]->(authority:Authority)
            WHERE %s
            WITH child, min(authority.id) AS ofTeam
            RETURN coalesce(child.authorityId, $scope.authority, ofTeam) AS authority
            """.formatted(Moment.NOW.inForce("member"));

    /**
     * Keeps who else has the number now, whoever sees them. A record that is sealed from the person's is not compared with it: that there
     * is a link is not told. Starts from the index on system and value and from that on local ids.
     */
    private static final String ASK = """
            CYPHER 25
            MATCH (person:Person {id: $ask.personId})
            WITH person, COLLECT {
              CALL () {
                  MATCH (number:Identifier {system: $ask.system, value: $ask.value})<-[:HAS_IDENTIFIER]-(holder:Person)
                  WHERE %1$s AND coalesce(number.authorityId, '') = coalesce($ask.numberOf, '')
                  RETURN holder
                UNION
                  MATCH (holder:Child {localId: $ask.value}) WHERE $ask.system = 'LOCAL_ID' AND holder.authorityId = $ask.numberOf
                  RETURN holder
              }
              WITH person, holder WHERE holder <> person
                AND NOT EXISTS { MATCH (holder)-[same:SAME_AS]-(person) WHERE same.guard <> 'OPEN' AND %2$s }
              RETURN DISTINCT holder.id ORDER BY holder.id } AS holders
            CREATE (task:Comparison)
            SET task = $ask, task.holders = holders
            """.formatted(Moment.last("number"), Moment.last("same"));

    private final Clock clock;

    AskToCompare(Clock clock) {
        this.clock = clock;
    }

    /** @return id of the comparison */
    String write(Change change, AskToCompareInput input) {
        Map<String, @Nullable Object> ask = new HashMap<>();
        ask.put("personId", input.person());
        String authority = change.tx()
                .run(AUTHORITY, Map.of("ask", Map.of("personId", input.person())))
                .getFirst()
                .textOrNull("authority");
        if (authority == null) {
            throw RefusedException.of(
                    UserErrorCode.INVALID, "personId", "You belong to no authority whose duty could be asked");
        }
        String id = Ids.next();
        ask.put("id", id);
        ask.put("at", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC));
        ask.put("authorityId", authority);
        ask.put("professionalId", change.scope().professional());
        ask.put("system", input.system());
        ask.put("value", input.number());
        ask.put("numberOf", input.authority());
        ask.put("note", input.note().strip());
        change.tx().run(ASK, Map.of("ask", ask));
        return id;
    }
}
