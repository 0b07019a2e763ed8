package org.kith.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kith.graph.Moment;
import org.kith.graph.Tx;
import org.springframework.stereotype.Component;

/**
 * The grants that follow from where children live and who cares for them there. They are made anew from what is believed, in the transaction
 * that changes it, so that no correction, withdrawal or merge leaves one behind.
 */
@Component
public class HomeGrants {

    /** Whoever runs the home, or supervises its carers, sees the children who live there. Starts from their unique ids; a few rows each. */
    private static final String CHILDREN = """
            UNWIND $people AS id
            MATCH (child:Child {id: id})
            CALL (child) { MATCH (child)<-[old:MAY_SEE {because: 'PLACEMENT'}]-() DELETE old }
            MATCH (child)-[:HAS_PLACEMENT]->(stay:Placement)-[:PLACED_IN]->(home:Setting) WHERE %s
            MERGE (home)-[grant:MAY_SEE {key: 'placement:' + stay.id}]->(child)
            SET grant.level = 'FULL', grant.because = 'PLACEMENT', grant.grantee = 'home:' + home.id, grant.childId = child.id,
                grant.fromMin = stay.fromMin, grant.toMax = stay.toMax
            """.formatted(Moment.last("stay"));

    /** Whoever finds and keeps homes for an authority sees who cares in them. Starts from their unique ids; a row or two each. */
    private static final String CARERS = """
            UNWIND $people AS id
            MATCH (carer:Person {id: id})
            CALL (carer) { MATCH (carer)<-[old:MAY_SEE {because: 'CARER'}]-() DELETE old }
            MATCH (carer)-[cares:CARER_IN]->(home:Setting) WHERE %s
            MATCH (authority:Authority {id: home.authorityId})
            MERGE (authority)-[grant:MAY_SEE {key: 'carer:' + cares.key}]->(carer)
            SET grant.level = 'RECORDED', grant.because = 'CARER', grant.grantee = 'homes:' + authority.id, grant.childId = carer.id,
                grant.fromMin = cares.fromMin, grant.toMax = cares.toMax
            """.formatted(Moment.last("cares"));

    /** Those who care in homes, or did. Starts from the unique ids; a carer or two each. */
    private static final String CARERS_OF = """
            UNWIND $homes AS id
            MATCH (:Setting {id: id})<-[:CARER_IN]-(carer:Person)
            RETURN DISTINCT carer.id AS carer
            """;

    /** Children whose placements were recorded, corrected or withdrawn. */
    public void placed(Tx tx, Collection<String> children) {
        grant(tx, CHILDREN, children);
    }

    /** People who were recorded as carers, or whose record became one with another. */
    public void carers(Tx tx, Collection<String> carers) {
        grant(tx, CARERS, carers);
    }

    /** Homes whose authority may have changed. */
    public void homes(Tx tx, Collection<String> homes) {
        carers(tx, carersOf(tx, homes));
    }

    /** Ids of those who care in homes, or did. */
    public List<String> carersOf(Tx tx, Collection<String> homes) {
        return homes.isEmpty()
                ? List.of()
                : tx.run(CARERS_OF, Map.of("homes", List.copyOf(homes))).stream()
                        .map(row -> row.text("carer"))
                        .toList();
    }

    private static void grant(Tx tx, String statement, Collection<String> people) {
        if (!people.isEmpty()) {
            tx.run(
                    statement,
                    Map.of("people", people.stream().distinct().sorted().toList()));
        }
    }
}
