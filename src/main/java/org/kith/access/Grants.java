package org.kith.access;

import java.util.List;
import java.util.Map;
import org.kith.graph.Tx;
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
                WITH row WHERE row.kind = 'TEAM'
                MATCH (grantee:Team {id: row.grantee}) RETURN grantee
              UNION
                WITH row WHERE row.kind = 'PROFESSIONAL'
                MATCH (grantee:Professional {id: row.grantee}) RETURN grantee
            }
            MERGE (grantee)-[grant:MAY_SEE {key: row.key}]->(child)
            SET grant.level = 'FULL', grant.because = row.because, grant.grantee = row.grantee, grant.childId = row.childId,
                grant.fromMin = row.from, grant.toMax = row.to
            """;

    /** Takes grants away by the key of the fact that gave them. */
    private static final String REVOKE = """
            UNWIND $keys AS key
            MATCH ()-[grant:MAY_SEE {key: key}]->()
            DELETE grant
            """;

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
                "kind", grant.grantee().kind().name(),
                "grantee", grant.grantee().id(),
                "childId", grant.childId(),
                "because", grant.because().name(),
                "from", grant.from(),
                "to", grant.to());
    }
}
