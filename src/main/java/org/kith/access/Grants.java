package org.kith.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kith.access.Grant.Because;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.springframework.stereotype.Component;

/**
 * The port through which the module that changes a reason (an allocation, a team's case) changes who may see the child, in the same
 * transaction. Saying a grant again with another end moves its end: what {@code MAY_SEE} holds is who may look now, and the history of why
 * stays with the fact that it follows from.
 */
@Component
public class Grants {

    /**
     * Writes grants. Starts from the ids of grantee and child; one row for each grant whose two ends exist.
     */
    private static final String GRANT = """
            UNWIND $rows AS row
            MATCH (child:Child:Person {id: row.childId})
            CALL (row) {
                WITH row WHERE row.label = 'Team'
                MATCH (grantee:Team {id: row.from}) RETURN grantee
              UNION
                WITH row WHERE row.label = 'Professional'
                MATCH (grantee:Professional {id: row.from}) RETURN grantee
              UNION
                WITH row WHERE row.label = 'Authority'
                MATCH (grantee:Authority {id: row.from}) RETURN grantee
              UNION
                WITH row WHERE row.label = 'BreakGlass'
                MATCH (grantee:BreakGlass {id: row.from}) RETURN grantee
            }
            MERGE (grantee)-[grant:MAY_SEE {key: row.key}]->(child)
            SET grant.level = 'FULL', grant.because = row.because, grant.grantee = row.grantee, grant.childId = row.childId,
                grant.fromMin = row.begins, grant.toMax = row.ends
            """;

    /** Takes grants away by the key of the fact that gave them. */
    private static final String REVOKE = """
            UNWIND $keys AS key
            MATCH ()-[grant:MAY_SEE {key: key}]->()
            DELETE grant
            """;

    /**
     * Lets a worker and each team that is theirs today see somebody whom the worker has recorded. Starts from the unique ids of both; one
     * row for each grant.
     */
    private static final String GRANT_NEW = """
            MATCH (recorder:Professional {id: $new.recorder})
            MATCH (person:Person {id: $new.person})
            CALL (recorder) {
                RETURN recorder AS grantee
              UNION
                MATCH (recorder)-[member:MEMBER_OF|MANAGES]->(grantee:Team)
                WHERE member.supersededAt > datetime.transaction() AND member.fromMin <= $new.from AND member.toMax > $new.from
                RETURN grantee
            }
            MERGE (grantee)-[grant:MAY_SEE {key: 'new:' + $new.because + ':' + person.id + ':' + grantee.id}]->(person)
            SET grant.level = $new.level, grant.because = $new.because, grant.grantee = grantee.id, grant.childId = person.id,
                grant.fromMin = $new.from, grant.toMax = $new.to
            """;

    /** Takes away what a new child's recorder was granted, once a worker is allocated. Starts from the children's ids. */
    private static final String REVOKE_NEW = """
            UNWIND $ids AS id
            MATCH (child:Child {id: id})<-[new:MAY_SEE {because: 'NEW_CHILD'}]-()
            WHERE EXISTS { MATCH (child)<-[held:MAY_SEE {because: 'ALLOCATION'}]-() WHERE held.fromMin <= $today AND held.toMax > $today }
            DELETE new
            """;

    /** Takes away what lets the recorder see a person without a tie. Starts from the person's id. */
    private static final String REVOKE_PERSON = """
            MATCH (:Person {id: $id})<-[new:MAY_SEE {because: 'NEW_PERSON'}]-()
            DELETE new
            """;

    /** Lets whoever reads through a disclosure case see whole records. Starts from the unique ids; one row for each record. */
    private static final String GRANT_CASE = """
            MATCH (matter:DisclosureCase {id: $matter.id})
            UNWIND $matter.people AS id
            MATCH (person:Person {id: id})
            MERGE (matter)-[grant:MAY_SEE {key: 'disclosure:' + matter.id + ':' + id}]->(person)
            SET grant.level = 'FULL', grant.because = 'DISCLOSURE', grant.grantee = matter.id, grant.childId = id,
                grant.fromMin = $matter.from, grant.toMax = $matter.to
            """;

    /** Takes away what a disclosure case grants. Starts from its unique id; one row for each record. */
    private static final String REVOKE_CASE = """
            MATCH (:DisclosureCase {id: $matter})-[grant:MAY_SEE]->(person:Person)
            WITH grant, person.id AS id
            DELETE grant
            RETURN id
            """;

    /** For how long somebody without a tie is seen by whoever recorded them, in days. */
    private static final int DAYS_OF_A_NEW_PERSON = 30;

    /** Until somebody is allocated, a new child is seen whole by the worker who opened the record and by the worker's teams. */
    public void grantNewChild(Tx tx, String recorder, String childId, LocalDate today) {
        grantNew(tx, recorder, childId, "FULL", Because.NEW_CHILD, today, ValidTime.OPEN_END);
    }

    /** For a while somebody who has no tie is seen, at NETWORK and alone, by the worker who recorded them and by the worker's teams. */
    public void grantNewPerson(Tx tx, String recorder, String personId, LocalDate today) {
        grantNew(tx, recorder, personId, "RECORDED", Because.NEW_PERSON, today, today.plusDays(DAYS_OF_A_NEW_PERSON));
    }

    /** Ends what {@link #grantNewChild} granted, for those of the children who have a worker allocated today. */
    public void revokeNew(Tx tx, List<String> childIds, LocalDate today) {
        if (!childIds.isEmpty()) {
            tx.run(REVOKE_NEW, Map.of("ids", childIds, "today", today));
        }
    }

    /** Ends what {@link #grantNewPerson} granted. */
    public void revokeNewPerson(Tx tx, String personId) {
        tx.run(REVOKE_PERSON, Map.of("id", personId));
    }

    /** While the case is open its reader sees these people's whole records, but not a record that is restricted to others. */
    public void grantCase(Tx tx, String matter, List<String> people, ValidTime time) {
        tx.run(
                GRANT_CASE,
                Map.of("matter", Map.of("id", matter, "people", people, "from", time.fromMin(), "to", time.toMax())));
    }

    /**
     * Ends what {@link #grantCase} granted.
     *
     * @return ids of those people
     */
    public List<String> revokeCase(Tx tx, String matter) {
        return tx.run(REVOKE_CASE, Map.of("matter", matter)).stream()
                .map(row -> row.text("id"))
                .toList();
    }

    private static void grantNew(
            Tx tx, String recorder, String personId, String level, Because because, LocalDate from, LocalDate to) {
        tx.run(
                GRANT_NEW,
                Map.of(
                        "new",
                        Map.of(
                                "recorder", recorder,
                                "person", personId,
                                "level", level,
                                "because", because.name(),
                                "from", from,
                                "to", to)));
    }

    public void grant(Tx tx, List<Grant> grants) {
        if (!grants.isEmpty()) {
            tx.run(GRANT, Map.of("rows", grants.stream().map(Grants::row).toList()));
        }
    }

    public void revoke(Tx tx, List<String> keys) {
        if (!keys.isEmpty()) {
            tx.run(REVOKE, Map.of("keys", keys));
        }
    }

    private static Map<String, Object> row(Grant grant) {
        return Map.of(
                "key", grant.key(),
                "label", grant.grantee().kind().label(),
                "from", grant.grantee().id(),
                "grantee", grant.grantee().text(),
                "childId", grant.childId(),
                "because", grant.because().name(),
                "begins", grant.from(),
                "ends", grant.to());
    }
}
