package org.kith.provision.terms;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.api.RefusedException;
import org.kith.graph.Moment;
import org.kith.graph.Row;
import org.kith.graph.ValidTime;

/**
 * The decisions of one kind about a home, as they are believed last.
 *
 * @param rows with the children whom each names
 */
record StoredDecisions(List<Row> rows) {

    /** Starts from the unique id of the home; a few rows. */
    private static final String OF_HOME = """
            MATCH (:Setting {id: $home})-[:%1$s]->(decision:%2$s) WHERE %3$s
            RETURN decision.id AS id, decision.category AS category, decision.fromMin AS fromMin, decision.toMax AS toMax,
              decision.validFrom AS validFrom, decision.maxChildren AS maxChildren, decision.minAge AS minAge, decision.maxAge AS maxAge,
              decision.siblings AS siblings, decision.agency AS agency, decision.kinds AS kinds, decision.terms AS terms, decision.extended AS extended, decision.untilReview AS untilReview, decision.extendedBy AS extendedBy,
              decision.extendedOn AS extendedOn,
              COLLECT { MATCH (decision)-[named:%4$s]->(child:Person) WHERE %5$s RETURN child.id } AS children
            """;

    /** Starts from the unique id; one row at most. */
    private static final String HOME_OF = """
            MATCH (home:Setting)-[:HAS_APPROVAL]->(:Approval {id: $approval}) RETURN home.id AS id
            """;

    static StoredDecisions of(Change change, Decision decision, String home) {
        String statement = OF_HOME.formatted(
                decision.edge(), decision.label(), Moment.last("decision"), decision.names(), Moment.last("named"));
        return new StoredDecisions(change.tx().run(statement, Map.of("home", home)));
    }

    /** The home that an approval is of. */
    static String homeOf(Change change, String approval) {
        return change.tx().run(HOME_OF, Map.of("approval", approval)).stream()
                .map(row -> row.text("id"))
                .findFirst()
                .orElseThrow(() -> RefusedException.notFound("approvalId"));
    }

    /** The one with the id, which has to be of this home. */
    Row decision(String id, String field) {
        return rows.stream()
                .filter(row -> row.text("id").equals(id))
                .findFirst()
                .orElseThrow(() -> RefusedException.notFound(field));
    }

    /** The children whom it is about: those it names now, and those whom it named before. */
    Set<String> named(@Nullable String id, List<String> children) {
        Set<String> named = new HashSet<>(children);
        rows.stream().filter(row -> row.text("id").equals(id)).forEach(row -> named.addAll(row.texts("children")));
        return named;
    }

    /** Others that hold on a day on which this one would hold, of the same category. */
    List<Row> beside(@Nullable String id, @Nullable String category, ValidTime time) {
        return rows.stream()
                .filter(row -> !row.text("id").equals(id))
                .filter(row -> category == null || category.equals(row.textOrNull("category")))
                .filter(row -> row.date("fromMin").isBefore(time.toMax())
                        && time.fromMin().isBefore(row.date("toMax")))
                .toList();
    }
}
