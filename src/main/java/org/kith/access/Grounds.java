package org.kith.access;

import java.util.function.UnaryOperator;
import org.kith.graph.Moment;

/**
 * On whose behalf a worker looks, as Cypher that answers a list: the texts that grants name as their grantees. A role or permission counts
 * only where token and store agree on it.
 */
final class Grounds {

    /** @see Policy#GRANTEES */
    static final String NOW = """
            CYPHER 25
            OPTIONAL MATCH (viewer:Professional {id: $scope.professional})
            WITH viewer, [role IN $scope.roles WHERE role IN viewer.roles] AS roles
            WITH %1$s
               + CASE WHEN 'duty' IN roles THEN
                     COLLECT { %2$s RETURN DISTINCT 'duty:' + served.id } ELSE [] END
               + CASE WHEN 'fostering' IN roles OR 'permanence' IN roles THEN
                     COLLECT { %2$s UNWIND CASE WHEN 'permanence' IN roles THEN ['homes:', 'adoption:'] ELSE ['homes:'] END AS finds
                               RETURN DISTINCT finds + served.id } ELSE [] END
               + [permission IN $scope.permissions WHERE permission IN viewer.permissions | 'permission:' + permission] AS grantees
            """.formatted(
                    besidesDuty("viewer", Moment.NOW::inForce, "$scope.today", "glass.until > $scope.now"),
                    served(Moment.NOW.inForce("member")));

    private Grounds() {}

    /** The authorities that a team of theirs is part of; that of the token alone where it names one. */
    private static String served(String inForce) {
        return """
            MATCH (viewer)-[member:MEMBER_OF|MANAGES]->(:Team)-[:PART_OF]->(served:Authority)
                               WHERE %s AND ($scope.authority IS NULL OR served.id = $scope.authority)
            """.formatted(inForce);
    }

    /**
     * What a worker held at some time besides duty, from the variables of the worker and {@code roles}.
     *
     * @param inForce the condition of an edge that it held at that time
     * @param glassOpen the condition of {@code glass} that it was open then
     */
    static String besidesDuty(String worker, UnaryOperator<String> inForce, String day, String glassOpen) {
        return """
            CASE WHEN 'practitioner' IN roles OR 'team-manager' IN roles THEN [%1$s.id]
                   + COLLECT { MATCH (%1$s)-[member:MEMBER_OF]->(team:Team) WHERE %2$s RETURN team.id } ELSE [] END
               + CASE WHEN 'team-manager' IN roles THEN
                     COLLECT { MATCH (%1$s)-[manager:MANAGES]->(team:Team) WHERE %3$s RETURN team.id }
                   + COLLECT { MATCH (%1$s)-[manager:MANAGES]->(:Team)<-[member:MEMBER_OF]-(other:Professional)
                               WHERE %3$s AND %2$s RETURN other.id } ELSE [] END
               + CASE WHEN 'reviewing-officer' IN roles THEN ['review:' + %1$s.id] ELSE [] END
               + CASE WHEN 'home-manager' IN roles THEN
                     COLLECT { MATCH (%1$s)-[runs:RUNS]->(home:Setting) WHERE %6$s RETURN 'home:' + home.id } ELSE [] END
               + CASE WHEN 'fostering' IN roles THEN
                     COLLECT { MATCH (%1$s)-[supervises:SUPERVISES]->(home:Setting) WHERE %7$s RETURN 'home:' + home.id } ELSE [] END
               + CASE WHEN 'adoption-records' IN roles THEN
                     COLLECT { MATCH (matter:DisclosureCase {professionalId: %1$s.id})
                               WHERE matter.fromMin <= %4$s AND matter.toMax > %4$s RETURN matter.id } ELSE [] END
               + CASE WHEN any(role IN roles WHERE NOT role IN ['analyst', 'privacy-officer', 'importer']) THEN
                     COLLECT { MATCH (%1$s)-[:BROKE]->(glass:BreakGlass) WHERE %5$s RETURN glass.id } ELSE [] END""".formatted(
                        worker,
                        inForce.apply("member"),
                        inForce.apply("manager"),
                        day,
                        glassOpen,
                        inForce.apply("runs"),
                        inForce.apply("supervises"));
    }
}
