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

    /**
     * Records a tie, in the next version of a fact, as one that some people are not to be told of; all its versions are hidden with it.
     *
     * @param from ids of those people
     * @param because why, in words
     */
    Outcome hidden(Tx tx, Provenance provenance, TieRow row, List<String> from, String because) {
        Map<String, Object> hiding = Map.of("hiddenFrom", from, "hiddenBecause", because);
        Outcome outcome =
                TIES.record(tx, provenance, List.of(fact(row, hiding))).getFirst();
        tell(tx, row);
        return outcome;
    }

    /** Records a tie, in the next version of a fact, as one that is hidden from nobody; none of its versions is afterwards. */
    Outcome disclosed(Tx tx, Provenance provenance, TieRow row, String because) {
        TIES.disclose(tx, List.of(row.fact()));
        Outcome outcome = TIES.record(tx, provenance, List.of(fact(row, Map.of("hiddenBecause", because))))
                .getFirst();
        tell(tx, row);
        return outcome;
    }

    private static void tell(Tx tx, TieRow row) {
        Outbox.tell(tx, Outbox.Kind.NETWORK, List.of(row.fromId(), row.toId()));
        Outbox.tell(tx, Outbox.Kind.ACCESS, List.of(row.fromId(), row.toId()));
    }

    private static EdgeFact fact(TieRow row) {
        return fact(row, Map.of());
    }

    private static EdgeFact fact(TieRow row, Map<String, Object> more) {
        Map<String, @Nullable Object> values = new HashMap<>(more);
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
