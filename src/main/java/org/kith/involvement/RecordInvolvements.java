package org.kith.involvement;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.graph.NodeFact;
import org.kith.graph.Outbox;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.RecordNodes;
import org.kith.graph.RecordNodes.Link;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.springframework.stereotype.Component;

/**
 * Records involvements. A row says the whole of one anew: what was said before and is not said any more, such as a member of the core group,
 * is withdrawn and kept as history.
 */
@Component
public class RecordInvolvements {
    private static final RecordNodes INVOLVEMENTS = RecordNodes.of(
            "Involvement", Link.to("authority", "HELD_BY", "Authority"), Link.to("follows", "FOLLOWS", "Involvement"));

    /**
     * An involvement.
     *
     * @param followsId what it came from; null where it is the first. It is in the store already
     * @param step how it stands to what it follows; null where it follows nothing
     * @param reason why, in words
     * @param category of a child protection plan, else null
     * @param outcome how it ended, in words; {@code outcomeCode} is the authority's code of that
     * @param seenPeople the people in it whom the source saw, of whom those not said are withdrawn; null where it sees everyone
     * @param recordedAt when this was first believed; null for now
     */
    public record InvolvementRow(
            String id,
            InvolvementKind kind,
            String authorityId,
            @Nullable String followsId,
            @Nullable Step step,
            @Nullable String reason,
            @Nullable AbuseCategory category,
            List<AssessmentFactor> factors,
            @Nullable String outcomeCode,
            @Nullable String outcome,
            PreProceedings preProceedings,
            List<MemberRow> members,
            @Nullable Set<String> seenPeople,
            List<Conference> conferences,
            List<FamilyOutcome> familyOutcomes,
            ValidTime time,
            @Nullable OffsetDateTime recordedAt) {}

    /**
     * Somebody in an involvement.
     *
     * @param id of the person or the worker, as {@code as} says
     * @param role of a person whom it concerns, or in the core group; null where there is none to tell
     * @param time {@link ValidTime#ALWAYS} for as long as the involvement lasts
     */
    public record MemberRow(Part as, String id, @Nullable String role, ValidTime time) {}

    /** As what somebody is in an involvement. */
    public enum Part {
        /** A person whom it is about. */
        CONCERNS("Person"),
        /** The worker who leads it. */
        LED_BY("Professional"),
        /** A worker in the core group. */
        CORE_GROUP_WORKER("Professional"),
        /** A member of the family, or of its network, in the core group. */
        CORE_GROUP_MEMBER("Person");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private final RecordInvolvementParts parts;

    RecordInvolvements(RecordInvolvementParts parts) {
        this.parts = parts;
    }

    /**
     * Records involvements, each at most once in a batch.
     *
     * @return what became of each, in their order; one is unchanged where nothing of it is new, its people and conferences included
     */
    public List<Outcome> involvements(Tx tx, Provenance provenance, List<InvolvementRow> rows) {
        List<Outcome> outcomes = INVOLVEMENTS.record(
                tx, provenance, rows.stream().map(RecordInvolvements::fact).toList());
        List<InvolvementRow> written = IntStream.range(0, rows.size())
                .filter(i -> outcomes.get(i).written())
                .mapToObj(rows::get)
                .toList();
        parts.record(tx, provenance, written);
        Outbox.tell(
                tx,
                Outbox.Kind.NETWORK,
                written.stream()
                        .flatMap(row -> row.members().stream())
                        .filter(member -> member.as().label().equals("Person"))
                        .map(MemberRow::id)
                        .toList());
        return outcomes;
    }

    private static NodeFact fact(InvolvementRow row) {
        Map<String, @Nullable Object> values =
                new HashMap<>(row.preProceedings().values());
        values.put("kind", row.kind().name());
        values.put("step", name(row.step()));
        values.put("reason", row.reason());
        values.put("category", name(row.category()));
        values.put("factors", row.factors().stream().map(Enum::name).toList());
        values.put("outcomeCode", row.outcomeCode());
        values.put("outcome", row.outcome());
        values.put("parts", digest(row));
        Map<String, String> links = new HashMap<>(Map.of("authority", row.authorityId()));
        if (row.followsId() != null) {
            links.put("follows", row.followsId());
        }
        return new NodeFact(row.id(), values, links, row.time(), row.recordedAt());
    }

    /** A change of people, conferences or outcomes is a change of the involvement. */
    private static String digest(InvolvementRow row) {
        String said = row.members() + "\n" + row.conferences() + "\n" + row.familyOutcomes();
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
