package org.kith.retention;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Moment;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.graph.Tx;
import org.springframework.stereotype.Component;

/**
 * Reads what the rules need to know of people, without a viewer: ids and dates, and no name. Records that were merged into another are part of
 * that one.
 */
@Component
class ReadLives {

    private static final Scope SCOPE = Scope.system("retention reads the dates by which records are kept");

    /** The values of a variable {@code person}. */
    private static final String LIFE = """
            WITH person
            CALL (person) {
                MATCH (person)-[:HAS_EPISODE]->() RETURN count(*) > 0 AS lookedAfter
            }
            RETURN person.id AS id, person:Child AS child, person.birthMin AS bornFrom, person.birthMax AS bornTo, person.deathDate AS died,
              lookedAfter,
              COLLECT { MATCH (person)-[seal:SAME_AS {guard: 'SEALED'}]-() RETURN CASE WHEN seal.fromMin.year > 1 THEN seal.fromMin ELSE date(seal.recordedAt) END AS day
                UNION MATCH (person)-[:HAS_EPISODE]->(episode) WHERE episode.reasonCeased IN $rules.adopted AND episode.toMax.year < 9999
                RETURN episode.toMax AS day
                UNION MATCH (person)<-[:SUBJECT]-(order:Order) WHERE order.kind IN $rules.adoptionOrders
                RETURN CASE WHEN order.fromMin.year > 1 THEN order.fromMin ELSE date(order.recordedAt) END AS day } AS adopted,
              COLLECT { MATCH (person)<-[in:CONCERNS]-(involvement:Involvement) WHERE %s
                RETURN CASE WHEN in.toMax < involvement.toMax THEN in.toMax ELSE involvement.toMax END AS day } AS involved,
              COLLECT { MATCH (person)-[fact]-() WHERE fact.recordedAt IS NOT NULL RETURN max(date(fact.recordedAt)) AS day
                UNION RETURN date(person.recordedAt) AS day } AS recorded,
              COLLECT { MATCH (person)-[:PARENT_OF|PARTNER_OF|SIBLING_OF|KIN_OF|KITH_OF|CARES_FOR|HAS_PARENTAL_RESPONSIBILITY_FOR]-(c:Child) RETURN c.id AS id
                UNION MATCH (person)-[:LIVES_IN]->()<-[:LIVES_IN]-(c:Child) RETURN c.id AS id
                UNION MATCH (person)-[:CARER_IN]->()<-[:PLACED_IN]-()<-[:HAS_PLACEMENT]-(c:Child) RETURN c.id AS id
                UNION MATCH (person)-[:SUBJECT|NAMES|PROTECTS|AGAINST|CONCERNS|CORE_GROUP_MEMBER|ASSESSES]-(paper)-[:SUBJECT|NAMES|PROTECTS|AGAINST|CONCERNS|CORE_GROUP_MEMBER|ASSESSES]-(c:Child)
                  RETURN c.id AS id } AS mentionedBy
            ORDER BY id
            """.formatted(Moment.last("in"));

    private static final String MERGED =
            "EXISTS { MATCH (person)-[same:SAME_AS {kind: 'MERGED', status: 'ASSERTED'}]->() WHERE "
                    + Moment.last("same") + " }";

    /** A page of people by id, but those merged into others. Starts from the unique id, in its order; 200 rows. */
    static final String PAGE = """
            CYPHER 25
            MATCH (person:Person) WHERE person.id > $rules.after
            WITH person ORDER BY person.id LIMIT 200
            WITH person WHERE NOT %s
            """.formatted(MERGED) + LIFE;

    /** The last id of a page. Starts from the unique id, in its order; one row. */
    static final String END_OF_PAGE = """
            CYPHER 25
            MATCH (person:Person) WHERE person.id > $rules.after
            WITH person ORDER BY person.id LIMIT 200
            RETURN max(person.id) AS last
            """;

    /** Some people. Starts from their unique ids; a row each. */
    static final String SOME = """
            CYPHER 25
            UNWIND $rules.ids AS id
            MATCH (person:Person {id: id})
            """ + LIFE;

    /** The court form of an adoption order. The schema's OrderKind does not have it yet. */
    private static final List<String> ADOPTION_ORDERS = List.of("A76");

    /** Codes of the SSDA903 return for an episode that ended because the child was adopted. */
    private static final List<String> ADOPTED = List.of("E11", "E12");

    private final Reads reads;

    ReadLives(Reads reads) {
        this.reads = reads;
    }

    /** Everybody, page by page, together with the children whose records mention them. */
    void each(Consumer<Map<Life, List<Life>>> take) {
        String after = "";
        while (true) {
            Map<String, Object> from = rules("after", after);
            List<Life> lives =
                    reads.list(SCOPE, PAGE, from).stream().map(ReadLives::life).toList();
            Row end = reads.list(SCOPE, END_OF_PAGE, from).getFirst();
            if (!end.has("last")) {
                return;
            }
            after = end.text("last");
            take.accept(withChildren(lives, some(ids(lives))));
        }
    }

    /** One person, and the children whose records mention them. */
    static Map<Life, List<Life>> of(Tx tx, String id) {
        List<Life> lives = tx.run(SOME, rules("ids", List.of(id))).stream()
                .map(ReadLives::life)
                .toList();
        List<Life> children = tx.run(SOME, rules("ids", ids(lives))).stream()
                .map(ReadLives::life)
                .toList();
        return withChildren(lives, children);
    }

    private List<Life> some(List<String> ids) {
        return reads.list(SCOPE, SOME, rules("ids", ids)).stream()
                .map(ReadLives::life)
                .toList();
    }

    private static List<String> ids(Collection<Life> lives) {
        return lives.stream()
                .flatMap(life -> life.mentionedBy().stream())
                .distinct()
                .toList();
    }

    private static Map<Life, List<Life>> withChildren(List<Life> lives, List<Life> children) {
        Map<String, Life> byId = new HashMap<>();
        children.forEach(child -> byId.put(child.id(), child));
        Map<Life, List<Life>> all = new HashMap<>();
        for (Life life : lives) {
            List<Life> mentioning = new ArrayList<>();
            life.mentionedBy().stream().filter(byId::containsKey).forEach(id -> mentioning.add(byId.get(id)));
            all.put(life, mentioning);
        }
        return all;
    }

    private static Map<String, Object> rules(String name, Object value) {
        return Map.of("rules", Map.of(name, value, "adoptionOrders", ADOPTION_ORDERS, "adopted", ADOPTED));
    }

    private static Life life(Row row) {
        return new Life(
                row.text("id"),
                row.flag("child"),
                row.dateOrNull("bornFrom"),
                row.dateOrNull("bornTo"),
                row.has("died") ? lastDay(row.text("died")) : null,
                row.flag("lookedAfter"),
                latest(row.dates("adopted")),
                latest(row.dates("involved")),
                latest(row.dates("recorded")),
                row.texts("mentionedBy"));
    }

    private static @Nullable LocalDate latest(List<LocalDate> days) {
        return days.stream().max(LocalDate::compareTo).orElse(null);
    }

    /** The last day that a partial date can mean. */
    static LocalDate lastDay(String partial) {
        return switch (partial.length()) {
            case 4 -> Year.parse(partial).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(partial).atEndOfMonth();
            default -> LocalDate.parse(partial);
        };
    }
}
