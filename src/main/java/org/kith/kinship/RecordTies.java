package org.kith.kinship;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.graph.EdgeFact;
import org.kith.graph.Outbox;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.RecordEdges;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.springframework.stereotype.Component;

/** Records ties between people, each once and in one direction. A tie that has no direction is stored lower id first. */
@Component
public class RecordTies {

    /** What is recorded between two people. */
    public enum Type {
        /** From is a parent of to. */
        PARENT("PARENT_OF", "kind", false),
        /** The two are or were partners. */
        PARTNER("PARTNER_OF", "kind", true),
        /** The two are siblings, and their parents are not recorded. */
        SIBLING("SIBLING_OF", "kind", true),
        /** From is a relative of to, and the people between are not known. */
        KIN("KIN_OF", "relation", false),
        /** From matters to to, and is no relative. */
        KITH("KITH_OF", "kind", false),
        /** From cares for to. */
        CARE("CARES_FOR", "kind", false),
        /** From holds parental responsibility for to. */
        PARENTAL_RESPONSIBILITY("HAS_PARENTAL_RESPONSIBILITY_FOR", "basis", false);

        private final String stored;
        private final String kindProperty;
        private final boolean symmetric;

        Type(String stored, String kindProperty, boolean symmetric) {
            this.stored = stored;
            this.kindProperty = kindProperty;
            this.symmetric = symmetric;
        }

        /** The relationship type in the store. */
        String stored() {
            return stored;
        }

        /** Whether it is the same tie from either side. */
        public boolean symmetric() {
            return symmetric;
        }
    }

    private static final RecordEdges TIES = RecordEdges.between(
            "Person", Arrays.stream(Type.values()).map(type -> type.stored).toList(), "Person");

    /**
     * A tie.
     *
     * @param fact names the fact at its source, without the version
     * @param version of the fact, from 1
     * @param kind within the type: BIRTH, MARRIAGE; the relation for KIN; the basis for PARENTAL_RESPONSIBILITY
     * @param status ASSERTED, ALLEGED, ACCEPTED, PROVEN, CHALLENGED or DISPROVEN
     * @param detail what else is said of it
     * @param guard OPEN, SEALED, UNDISCLOSED or EXTRA_FAMILIAL; older versions get it too
     */
    public record TieRow(
            String fact,
            int version,
            Type type,
            String fromId,
            String toId,
            @Nullable String kind,
            String status,
            Detail detail,
            String guard,
            ValidTime time,
            @Nullable OffsetDateTime recordedAt) {}

    /**
     * What else is said of some ties.
     *
     * @param side MATERNAL or PATERNAL, of a relative
     * @param view PERSON, KITH, FAMILY or WORKER: who says that somebody matters
     * @param statusOn the day of the last step of a parentage, as it was said
     * @param statusBasis what that step rests on
     */
    public record Detail(
            @Nullable String side,
            @Nullable String view,
            @Nullable String statusOn,
            @Nullable String statusBasis) {
        /** Nothing else. */
        public static final Detail NONE = new Detail(null, null, null, null);
    }

    public List<Outcome> ties(Tx tx, Provenance provenance, List<TieRow> rows) {
        List<Outcome> outcomes =
                TIES.record(tx, provenance, rows.stream().map(RecordTies::fact).toList());
        Outbox.tell(tx, Outbox.Kind.NETWORK, outcomes, rows, row -> List.of(row.fromId(), row.toId()));
        return outcomes;
    }

    private static EdgeFact fact(TieRow row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put(row.type().kindProperty, row.kind());
        values.put("status", row.status());
        values.put("guard", row.guard());
        values.put("side", row.detail().side());
        values.put("view", row.detail().view());
        values.put("statusOn", row.detail().statusOn());
        values.put("statusBasis", row.detail().statusBasis());
        boolean turn = row.type().symmetric() && row.fromId().compareTo(row.toId()) > 0;
        return new EdgeFact(
                row.fact(),
                row.version(),
                row.type().stored,
                turn ? row.toId() : row.fromId(),
                turn ? row.fromId() : row.toId(),
                values,
                row.time(),
                row.recordedAt());
    }
}
