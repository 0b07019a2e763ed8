package org.kith.involvement;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.graph.EdgeFact;
import org.kith.graph.FactKey;
import org.kith.graph.Moment;
import org.kith.graph.NodeFact;
import org.kith.graph.Provenance;
import org.kith.graph.RecordEdges;
import org.kith.graph.RecordNodes;
import org.kith.graph.RecordNodes.Link;
import org.kith.graph.Row;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.kith.involvement.RecordInvolvements.InvolvementRow;
import org.kith.involvement.RecordInvolvements.MemberRow;
import org.kith.involvement.RecordInvolvements.Part;
import org.springframework.stereotype.Component;

/**
 * Records who is in involvements, their conferences, and what was aimed at with the families. What is not said any more gets a last version
 * that says {@code withdrawn}.
 */
@Component
class RecordInvolvementParts {
    private static final RecordNodes CONFERENCES =
            RecordNodes.of("Conference", Link.to("involvement", "OF", "Involvement"));
    private static final RecordNodes FAMILY_OUTCOMES =
            RecordNodes.of("FamilyOutcome", Link.to("involvement", "OF", "Involvement"));

    /** Who is said to be in the involvements. Starts from their unique ids; a few rows for each. */
    private static final String MEMBERS = """
            UNWIND $ids AS id
            MATCH (involvement:Involvement {id: id})-[said:CONCERNS|LED_BY|CORE_GROUP_WORKER|CORE_GROUP_MEMBER]->(member)
            WHERE %s AND NOT said.withdrawn
            RETURN id, type(said) AS as, member.id AS member, said.key AS key
            """.formatted(Moment.last("said"));

    /** What is said of the involvements in nodes of its own. Starts from their unique ids; a few rows for each. */
    private static final String NODES = """
            UNWIND $ids AS id
            MATCH (involvement:Involvement {id: id})<-[:OF]-(said:Conference|FamilyOutcome)
            WHERE NOT said.withdrawn
            RETURN id, said.id AS said, said:Conference AS conference
            """;

    /** Records the parts of the involvements, which are in the store. */
    void record(Tx tx, Provenance provenance, List<InvolvementRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> ids = rows.stream().map(InvolvementRow::id).toList();
        members(tx, provenance, rows, tx.run(MEMBERS, Map.of("ids", ids)));
        nodes(tx, provenance, rows, tx.run(NODES, Map.of("ids", ids)));
    }

    private static void members(Tx tx, Provenance provenance, List<InvolvementRow> rows, List<Row> before) {
        Map<Part, List<EdgeFact>> facts = new HashMap<>();
        Set<String> said = new HashSet<>();
        for (InvolvementRow row : rows) {
            for (MemberRow member : row.members()) {
                String fact = unused(member.as() + ":" + row.id() + "/" + member.id(), said);
                Map<String, @Nullable Object> properties = new HashMap<>(Map.of("withdrawn", false));
                properties.put("role", member.role());
                facts.computeIfAbsent(member.as(), part -> new ArrayList<>())
                        .add(edge(
                                fact, member.as(), row.id(), member.id(), properties, member.time(), row.recordedAt()));
            }
        }
        for (Row row : before) {
            String fact = FactKey.in(row).fact();
            Part part = Part.valueOf(row.text("as"));
            if (!said.contains(fact) && isSeen(part, row, rows)) {
                facts.computeIfAbsent(part, each -> new ArrayList<>())
                        .add(edge(
                                fact,
                                part,
                                row.text("id"),
                                row.text("member"),
                                Map.of("withdrawn", true),
                                ValidTime.ALWAYS,
                                null));
            }
        }
        facts.forEach((part, those) -> RecordEdges.between("Involvement", List.of(part.name()), part.label())
                .record(tx, provenance, those));
    }

    /** Whom the source did not see it cannot withdraw. */
    private static boolean isSeen(Part part, Row member, List<InvolvementRow> rows) {
        return !part.label().equals("Person")
                || rows.stream()
                        .filter(row -> row.id().equals(member.text("id")))
                        .allMatch(row ->
                                row.seenPeople() == null || row.seenPeople().contains(member.text("member")));
    }

    private static EdgeFact edge(
            String fact,
            Part part,
            String from,
            String to,
            Map<String, ? extends @Nullable Object> properties,
            ValidTime time,
            @Nullable OffsetDateTime recordedAt) {
        return new EdgeFact(fact, null, part.name(), from, to, properties, time, recordedAt);
    }

    private static void nodes(Tx tx, Provenance provenance, List<InvolvementRow> rows, List<Row> before) {
        List<NodeFact> conferences = new ArrayList<>();
        List<NodeFact> outcomes = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (InvolvementRow row : rows) {
            row.conferences().forEach(each -> conferences.add(conference(row, each, said)));
            row.familyOutcomes().forEach(each -> outcomes.add(outcome(row, each, said)));
        }
        for (Row row : before) {
            if (!said.contains(row.text("said"))) {
                (row.flag("conference") ? conferences : outcomes)
                        .add(node(row.text("said"), row.text("id"), new HashMap<>(Map.of("withdrawn", true)), null));
            }
        }
        CONFERENCES.record(tx, provenance, conferences);
        FAMILY_OUTCOMES.record(tx, provenance, outcomes);
    }

    /** A conference is known by its kind and day: another decision corrects it. */
    private static NodeFact conference(InvolvementRow row, Conference conference, Set<String> said) {
        Map<String, @Nullable Object> values = new HashMap<>(Map.of("withdrawn", false));
        values.put("kind", conference.kind().name());
        values.put("date", conference.date());
        values.put("decision", conference.decision());
        String name = row.id() + "/conference/" + conference.kind() + "/" + conference.date();
        return node(id(name, said), row.id(), values, row.recordedAt());
    }

    /** What was aimed at is known by its words and the day. */
    private static NodeFact outcome(InvolvementRow row, FamilyOutcome outcome, Set<String> said) {
        Map<String, @Nullable Object> values = new HashMap<>(Map.of("withdrawn", false));
        values.put("aim", outcome.aim());
        values.put("date", outcome.date());
        values.put("progress", outcome.progress());
        values.put("sustained", outcome.sustained());
        String name = row.id() + "/outcome/" + outcome.date() + "/" + outcome.aim();
        return node(id(name, said), row.id(), values, row.recordedAt());
    }

    private static NodeFact node(
            String id,
            String involvementId,
            Map<String, @Nullable Object> values,
            @Nullable OffsetDateTime recordedAt) {
        return new NodeFact(id, values, Map.of("involvement", involvementId), null, recordedAt);
    }

    private static String id(String name, Set<String> said) {
        String id =
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        return unused(id, said);
    }

    /** The same said twice, such as two times in which somebody led, is told apart by its number. */
    private static String unused(String name, Set<String> said) {
        String free = name;
        for (int i = 2; !said.add(free); i++) {
            free = name + "/" + i;
        }
        return free;
    }
}
