package org.kith.care.placing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.access.PrivateFostering;
import org.kith.access.Sight;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.graph.Tx;
import org.kith.graph.Writes;
import org.springframework.stereotype.Component;

/**
 * Reads, inside the mutation that starts a placement and after it has locked the child and the home, what the rules need: of everyone, also of those
 * whom the caller does not see, because safety counts everyone. What it reads is handed to the rules and told to nobody; {@link PlacingFacts} says
 * what of it the caller sees. Everything is what is believed last, and holds on the day or later.
 */
@Component
class ReadPlacing implements Planned {

    /** How long before the day other placements matter: time in a secure home is counted over 28 days. */
    private static final int DAYS_BEFORE = 28;

    private static final String CHILD = """
            MATCH (child:Person {id: $placing.child})
            RETURN 'child' AS part, '' AS of, {bornFirst: child.birthMin, bornLast: child.birthMax, record: child:Child,
              authority: child.authorityId} AS value
            UNION ALL
            MATCH (:Person {id: $placing.child})-[:HAS_PLACEMENT]->(stay:Placement) WHERE %1$s AND stay.toMax > $placing.before
            OPTIONAL MATCH (stay)-[:PLACED_IN]->(home:Setting)
            RETURN 'stay' AS part, '' AS of, {id: stay.id, fromMin: stay.fromMin, toMax: stay.toMax,
              secure: coalesce(stay.type = 'K1', false) OR coalesce(home.kind = 'SECURE_HOME', false)} AS value
            UNION ALL
            MATCH (:Person {id: $placing.child})<-[subject:SUBJECT]-(order:Order {kind: 'C26'})
            WHERE %2$s AND %3$s AND order.fromMin <= $placing.on AND order.toMax > $placing.on
            RETURN 'secureOrder' AS part, '' AS of, {id: order.id} AS value
            UNION ALL
            MATCH (:Person {id: $placing.child})<-[tie:PARENT_OF|HAS_PARENTAL_RESPONSIBILITY_FOR]-(parent:Person)
            WHERE %4$s AND tie.status <> 'DISPROVEN' AND tie.toMax > $placing.on
            RETURN DISTINCT 'parent' AS part, '' AS of, {id: parent.id} AS value
            UNION ALL
            CALL () {
                MATCH (:Person {id: $placing.child})<-[tie:PARENT_OF]-(:Person)-[too:PARENT_OF]->(sibling:Child) WHERE %4$s AND %5$s
                RETURN sibling
              UNION
                MATCH (:Person {id: $placing.child})-[tie:SIBLING_OF]-(sibling:Child) WHERE %4$s
                RETURN sibling
            }
            MATCH (sibling)-[:HAS_PLACEMENT]->(stay:Placement) WHERE %1$s AND stay.fromMin <= $placing.on AND stay.toMax > $placing.on
            OPTIONAL MATCH (stay)-[:PLACED_IN]->(home:Setting)
            RETURN DISTINCT 'sibling' AS part, '' AS of, {id: sibling.id, home: home.id} AS value
            """.formatted(
            Moment.last("stay"), Moment.last("subject"), Moment.last("order"), Moment.last("tie"), Moment.last("too"));

    private static final String HOME = """
            MATCH (home:Setting {id: $placing.setting})
            RETURN 'home' AS part, '' AS of, {kind: home.kind, urn: home.urn, beds: home.beds, authority: home.authorityId,
              area: head(COLLECT { MATCH (home)-[:AT]->(:Address)-[:IN_LOCALITY]->(near:Locality) RETURN near.authorityId })} AS value
            UNION ALL
            MATCH (:Setting {id: $placing.setting})-[:HAS_APPROVAL]->(terms:Approval) WHERE %1$s
            RETURN 'approval' AS part, '' AS of, {category: terms.category, maxChildren: terms.maxChildren, minAge: terms.minAge,
              maxAge: terms.maxAge, kinds: terms.kinds, extended: terms.extended, untilReview: terms.untilReview, fromMin: terms.fromMin, toMax: terms.toMax,
              children: COLLECT { MATCH (terms)-[named:APPROVED_FOR]->(other:Person) WHERE %2$s RETURN other.id }} AS value
            UNION ALL
            MATCH (:Setting {id: $placing.setting})-[:HAS_REGISTRATION]->(terms:Registration) WHERE %1$s
            RETURN 'registration' AS part, '' AS of, {urn: terms.urn, beds: terms.beds, minAge: terms.minAge, maxAge: terms.maxAge,
              fromMin: terms.fromMin, toMax: terms.toMax} AS value
            UNION ALL
            MATCH (:Setting {id: $placing.setting})-[:HAS_EXEMPTION]->(terms:Exemption) WHERE %1$s
            RETURN 'exemption' AS part, '' AS of, {fromMin: terms.fromMin, toMax: terms.toMax,
              children: COLLECT { MATCH (terms)-[named:EXEMPTS]->(other:Person) WHERE %2$s RETURN other.id }} AS value
            UNION ALL
            MATCH (home:Setting {id: $placing.setting})<-[:PLACED_IN]-(stay:Placement)<-[:HAS_PLACEMENT]-(other:Child)
            WHERE %3$s AND stay.toMax > $placing.on AND other.id <> $placing.child
            RETURN 'resident' AS part, '' AS of, {id: other.id, type: stay.type, fromMin: stay.fromMin, toMax: stay.toMax,
              own: %4$s} AS value
            UNION ALL
            MATCH (home:Setting {id: $placing.setting})
            MATCH %6$s AND other.id <> $placing.child
            WITH home, other, %9$s AS fromMin, %10$s AS toMax WHERE toMax > $placing.on AND fromMin < toMax
            RETURN DISTINCT 'private' AS part, '' AS of, {id: other.id, fromMin: fromMin, toMax: toMax, own: %4$s} AS value
            UNION ALL
            MATCH (:Setting {id: $placing.setting})<-[cares:CARER_IN]-(carer:Person) WHERE %5$s AND cares.toMax > $placing.on
            OPTIONAL MATCH (carer)-[lives:LIVES_IN]->(:Household)<-[with:LIVES_IN]-(other:Person)
            WHERE %7$s AND %8$s AND lives.toMax > $placing.on AND with.toMax > $placing.on
            UNWIND [carer, other] AS there
            WITH DISTINCT there WHERE there IS NOT NULL
            RETURN 'there' AS part, '' AS of, {id: there.id} AS value
            """.formatted(
                    Moment.last("terms"),
                    Moment.last("named"),
                    Moment.last("stay"),
                    own(),
                    Moment.last("cares"),
                    PrivateFostering.match("home", "other", Moment::last),
                    Moment.last("lives"),
                    Moment.last("with"),
                    PrivateFostering.FROM,
                    PrivateFostering.TO);

    /** Those with whom parents live. */
    private static final String PARENTS_HOME = """
            UNWIND $placing.with AS id
            MATCH (:Person {id: id})-[lives:LIVES_IN]->(:Household)<-[with:LIVES_IN]-(other:Person)
            WHERE %s AND %s AND lives.toMax > $placing.on AND with.toMax > $placing.on
            RETURN DISTINCT 'there' AS part, '' AS of, {id: other.id} AS value
            """.formatted(Moment.last("lives"), Moment.last("with"));

    /** Orders and restrictions between the child and some people. */
    private static final String BARS = """
            UNWIND $placing.people AS id
            MATCH (:Person {id: $placing.child})<-[one:PROTECTS|AGAINST]-(paper:Restriction)-[other:PROTECTS|AGAINST]->(:Person {id: id})
            WHERE type(one) <> type(other) AND %1$s AND paper.toMax > $placing.on
              AND one.supersededAt IS NULL AND other.supersededAt IS NULL
            RETURN 'bar' AS part, '' AS of, {person: id, kind: paper.kind, protects: type(one) = 'PROTECTS'} AS value
            UNION ALL
            UNWIND $placing.people AS id
            MATCH (:Person {id: $placing.child})<-[one:SUBJECT]-(paper:Order)-[other:NAMES]->(:Person {id: id})
            WHERE paper.kind IN ['C34A', 'C34B'] AND %1$s AND paper.toMax > $placing.on AND %2$s AND %3$s
            RETURN 'bar' AS part, '' AS of, {person: id, kind: paper.kind, protects: true} AS value
            """.formatted(Moment.last("paper"), Moment.last("one"), Moment.last("other"));

    /** Ties from which it is derived who of some children are brothers and sisters. */
    private static final String FAMILY = """
            CALL () {
                UNWIND $placing.people AS id
                MATCH (:Person {id: id})<-[tie:PARENT_OF]-(:Person) WHERE %1$s
                RETURN tie
              UNION
                UNWIND $placing.people AS id
                MATCH (:Person {id: id})<-[up:PARENT_OF]-(:Person)-[tie:PARTNER_OF]-(:Person) WHERE %2$s AND %1$s
                RETURN tie
              UNION
                UNWIND $placing.people AS id
                MATCH (:Person {id: id})-[tie:SIBLING_OF]-(:Person) WHERE %1$s
                RETURN tie
            }
            RETURN 'tie' AS part, '' AS of, {key: tie.key, type: type(tie), kind: tie.kind, from: startNode(tie).id,
              to: endNode(tie).id, status: tie.status, guard: tie.guard, fromMin: tie.fromMin, toMax: tie.toMax} AS value
            """.formatted(Moment.last("tie"), Moment.last("up"));

    private final Writes writes;

    ReadPlacing(Writes writes) {
        this.writes = writes;
    }

    /** A child of the carers themselves, by birth, adoption or special guardianship. */
    private static String own() {
        return PrivateFostering.own("home", "other", "$placing.on", Moment::last);
    }

    @Override
    public void planAhead(Scope nobody) {
        writes.rehearse(nobody, tx -> {
            read(tx, NO_ID, NO_ID, List.of(NO_ID), LocalDate.EPOCH);
            run(tx, BARS, Map.of("child", NO_ID, "people", List.of(NO_ID), "on", LocalDate.EPOCH));
            run(tx, FAMILY, Map.of("people", List.of(NO_ID)));
        });
    }

    /**
     * Everything about a child and a home on a day.
     *
     * @param setting null where the child is to live in no home that is recorded
     * @param with parents with whom the child is to live
     */
    static PlacingFacts read(Tx tx, String child, @Nullable String setting, List<String> with, LocalDate on) {
        Map<String, Object> placing = Map.of(
                "child", child,
                "setting", Objects.requireNonNullElse(setting, ""),
                "with", with,
                "on", on,
                "before", on.minusDays(DAYS_BEFORE));
        Parts about = run(tx, CHILD, placing);
        Parts home = setting == null ? new Parts(List.of()) : run(tx, HOME, placing);
        Set<String> there = ids(home, "there");
        if (setting == null) {
            there.addAll(with);
            there.addAll(ids(run(tx, PARENTS_HOME, placing), "there"));
        }
        Set<String> children = ids(home, "resident");
        children.addAll(ids(home, "private"));
        there.addAll(children);
        Set<String> barred = new TreeSet<>(there);
        if (setting == null && with.isEmpty()) {
            barred.addAll(ids(about, "parent"));
        }
        barred.remove(child);
        Parts bars = run(tx, BARS, Map.of("child", child, "people", List.copyOf(barred), "on", on));
        children.add(child);
        children.addAll(ids(about, "sibling"));
        Parts family = run(tx, FAMILY, Map.of("people", List.copyOf(children)));
        Set<String> everyone = new TreeSet<>(children);
        everyone.addAll(barred);
        family.of("tie", "").forEach(tie -> everyone.addAll(List.of(tie.text("from"), tie.text("to"))));
        return new PlacingFacts(child, setting, on, about, home, bars, family, Sight.of(tx, everyone));
    }

    private static Parts run(Tx tx, String statement, Map<String, Object> placing) {
        return new Parts(tx.run(statement, Map.of("placing", placing)));
    }

    private static Set<String> ids(Parts parts, String part) {
        Set<String> ids = new TreeSet<>();
        for (Row row : parts.of(part, "")) {
            ids.add(row.text("id"));
        }
        return ids;
    }
}
