package org.kith.care.fact;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.workforce.WorkforceCypher;

/**
 * Cypher about facts of children, told as the flat rows of {@link org.kith.graph.Parts}: a part for each kind, named as its label, by the
 * child's id. A value has {@code id}, {@code current}, and under {@code told} all properties as they were believed, to be read as {@link
 * org.kith.graph.Row#sparse}.
 */
public final class FactCypher {

    /** No worker is named by facts of these kinds. */
    public static final String NOBODY = "";

    private FactCypher() {}

    /** The edges from a child to facts of some kinds, as a pattern names them. */
    public static String edges(List<? extends ChildFact> kinds) {
        return any(kinds, ChildFact::edge);
    }

    public static String labels(List<? extends ChildFact> kinds) {
        return any(kinds, ChildFact::label);
    }

    private static String any(List<? extends ChildFact> kinds, Function<ChildFact, String> name) {
        return kinds.stream().map(name).collect(Collectors.joining("|"));
    }

    /** The beginning of a statement: the children of {@code $ids} who are seen at FULL, as the list {@code whole}. */
    public static String whole() {
        return Policy.GRANTEES + """
            CALL (grantees) {
              UNWIND $ids AS id
              MATCH (child:Child:Person {id: id}) WHERE %s
              RETURN collect(child) AS whole
            }
            """.formatted(Policy.full("child"));
    }

    /**
     * A branch of a statement with the facts of the kinds that are in {@code $wants.kinds}, newest first.
     *
     * @param whole list of children seen at FULL
     * @param worker the id of a worker to be told under {@code worker}, said with {@code told}; or {@link #NOBODY}
     */
    public static String facts(String whole, List<? extends ChildFact> kinds, Moment moment, String worker) {
        return """
            UNWIND %s AS child
            MATCH (child)-[:%s]->(fact:%s) WHERE head(labels(fact)) IN $wants.kinds
            %s""".formatted(whole, edges(kinds), labels(kinds), told(moment, worker));
    }

    /** A statement with one fact, {@code $id}, of a child seen at FULL. Starts from the fact's unique id; one row or none. */
    public static String fact(List<? extends ChildFact> kinds, String worker) {
        return Policy.GRANTEES
                + """
            MATCH (fact:%s {id: $id})<-[:%s]-(child:Child) WHERE %s
            %s""".formatted(labels(kinds), edges(kinds), Policy.full("child"), told(Moment.NOW, worker));
    }

    private static String told(Moment moment, String worker) {
        boolean nobody = worker.equals(NOBODY);
        return """
            WITH child, fact, %s AS told WHERE %s AND %s
            %sRETURN head(labels(fact)) AS part, child.id AS of, {id: fact.id, current: %s, told: told {.*}%s} AS value
            """.formatted(
                        moment.believed("fact"),
                        moment.known("told"),
                        moment.begun("told"),
                        nobody ? "WITH child, fact, told ORDER BY told.fromMin DESC, fact.id\n" : """
                                OPTIONAL MATCH (worker:Professional {id: %s})
                                WITH child, fact, told, worker ORDER BY told.fromMin DESC, fact.id
                                """.formatted(worker),
                        moment.open("told"),
                        nobody
                                ? ""
                                : ", worker: CASE WHEN worker IS NOT NULL THEN %s END"
                                        .formatted(WorkforceCypher.professional("worker")));
    }

    /** The child, seen at FULL, of the fact {@code $record.id}. Starts from the unique id; one row or none. */
    static String child(ChildFact kind) {
        return Policy.GRANTEES + """
            MATCH (fact:%s {id: $record.id})<-[:%s]-(child:Child) WHERE %s
            RETURN child.id AS child
            """.formatted(kind.label(), kind.edge(), Policy.full("child"));
    }

    static String there(String label) {
        return "MATCH (named:%s {id: $record.id}) RETURN named.id AS id".formatted(label);
    }

    /** What is recorded of a child around a fact. Starts from the unique id; one row, or none where the person has no child record. */
    static String around(List<? extends ChildFact> kinds) {
        return """
            MATCH (child:Child {id: $record.child})
            RETURN child.birthMin AS bornFrom, child.birthMax AS bornTo,
              COLLECT { MATCH (child)-[:HAS_EPISODE]->(care:CareEpisode) WHERE %s
                        RETURN {code: care.legalStatus, fromMin: care.fromMin, toMax: care.toMax} } AS care,
              COLLECT { MATCH (child)-[:HAS_PLACEMENT]->(stay:Placement) WHERE %s
                        RETURN {code: stay.type, fromMin: stay.fromMin, toMax: stay.toMax} } AS stays,
              COLLECT { MATCH (child)-[:%s]->(fact:%s) WHERE fact.id <> $record.id AND %s
                        RETURN fact {.*, label: head(labels(fact))} } AS facts
            """.formatted(
                        Moment.last("care"), Moment.last("stay"), edges(kinds), labels(kinds), Moment.last("fact"));
    }
}
