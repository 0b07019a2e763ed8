package org.kith.provision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.HomeGrants;
import org.kith.graph.EdgeFact;
import org.kith.graph.NodeFact;
import org.kith.graph.Outbox;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.RecordEdges;
import org.kith.graph.RecordNodes;
import org.kith.graph.RecordNodes.Link;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.springframework.stereotype.Component;

/** Records everywhere a child can live: homes of all kinds, who cares there, and what they are approved for. */
@Component
public class RecordSettings {
    private static final RecordNodes SETTINGS = RecordNodes.of("Setting", Link.to("address", "AT", "Address"));
    private static final RecordNodes APPROVALS =
            RecordNodes.of("Approval", Link.from("setting", "Setting", "HAS_APPROVAL"));
    private static final RecordEdges APPROVED_FOR = RecordEdges.between("Approval", List.of("APPROVED_FOR"), "Person");
    private static final RecordEdges CARER_IN = RecordEdges.between("Person", List.of("CARER_IN"), "Setting");

    /** Gives settings the label of their kind. Starts from the unique id. */
    private static final String LABEL = """
            UNWIND $ids AS id
            MATCH (setting:Setting {id: id})
            REMOVE setting:FosterHousehold:KinshipHousehold:AdopterHousehold:SupportedLodgings:SupportedAccommodation:ChildrensHome:SecureHome
            SET setting:%s
            """;

    /** What kind of home. */
    public enum Kind {
        FOSTER_HOUSEHOLD("FosterHousehold"),
        KINSHIP_HOUSEHOLD("KinshipHousehold"),
        ADOPTER_HOUSEHOLD("AdopterHousehold"),
        SUPPORTED_LODGINGS("SupportedLodgings"),
        SUPPORTED_ACCOMMODATION("SupportedAccommodation"),
        CHILDRENS_HOME("ChildrensHome"),
        SECURE_HOME("SecureHome");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    /**
     * A setting.
     *
     * @param kind null where a return names the place and does not say what it is
     * @param provider PR1 to PR5
     * @param beds registered beds; null for a household
     * @param authorityId authority that approves or runs it
     */
    public record SettingRow(
            String id,
            @Nullable Kind kind,
            @Nullable String name,
            @Nullable String urn,
            @Nullable String provider,
            @Nullable Integer beds,
            @Nullable String addressId,
            @Nullable String authorityId) {}

    /**
     * Somebody's time as a carer in a setting.
     *
     * @param fact names the fact at its source
     */
    public record CarerRow(
            String fact,
            String settingId,
            String personId,
            @Nullable String role,
            ValidTime time) {}

    /**
     * For how many children of which ages a household is approved.
     *
     * @param siblings how many brothers and sisters it may take at once; null where nobody said
     * @param kinds of placement: {@code SHORT_TERM}, {@code LONG_TERM}, {@code EARLY_PERMANENCE}; none where it is for all
     * @param childIds children whom it names, as that of a connected person does; a correction may name more, and keeps those it named
     * @param extension the one that a temporary approval has had; null for none
     * @param agency the adoption agency that approved adopters, by name; null for others, and where nobody said
     */
    public record ApprovalRow(
            String id,
            String settingId,
            @Nullable String category,
            @Nullable Integer maxChildren,
            @Nullable Integer minAge,
            @Nullable Integer maxAge,
            @Nullable Integer siblings,
            List<String> kinds,
            List<String> childIds,
            @Nullable ApprovalExtension extension,
            @Nullable String terms,
            @Nullable String agency,
            ValidTime time) {

        /** An approval for any kind of placement that names nobody. */
        public ApprovalRow(
                String id,
                String settingId,
                @Nullable String category,
                @Nullable Integer maxChildren,
                @Nullable Integer minAge,
                @Nullable Integer maxAge,
                @Nullable String terms,
                ValidTime time) {
            this(
                    id,
                    settingId,
                    category,
                    maxChildren,
                    minAge,
                    maxAge,
                    null,
                    List.of(),
                    List.of(),
                    null,
                    terms,
                    null,
                    time);
        }
    }

    private final HomeGrants homes;

    RecordSettings(HomeGrants homes) {
        this.homes = homes;
    }

    public List<Outcome> settings(Tx tx, Provenance provenance, List<SettingRow> rows) {
        List<Outcome> outcomes = SETTINGS.record(
                tx, provenance, rows.stream().map(RecordSettings::setting).toList());
        Map<Kind, List<String>> written = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Kind kind = rows.get(i).kind();
            if (kind != null && outcomes.get(i).written()) {
                written.computeIfAbsent(kind, each -> new ArrayList<>())
                        .add(rows.get(i).id());
            }
        }
        written.forEach((kind, ids) -> tx.run(LABEL.formatted(kind.label), Map.of("ids", ids)));
        homes.homes(tx, Outbox.written(outcomes, rows, row -> List.of(row.id())));
        return outcomes;
    }

    public List<Outcome> carers(Tx tx, Provenance provenance, List<CarerRow> rows) {
        List<Outcome> outcomes = CARER_IN.record(
                tx, provenance, rows.stream().map(RecordSettings::carer).toList());
        homes.carers(tx, Outbox.written(outcomes, rows, row -> List.of(row.personId())));
        Outbox.tell(tx, Outbox.Kind.NETWORK, outcomes, rows, row -> List.of(row.personId()));
        return outcomes;
    }

    public List<Outcome> approvals(Tx tx, Provenance provenance, List<ApprovalRow> rows) {
        List<Outcome> outcomes = APPROVALS.record(
                tx, provenance, rows.stream().map(RecordSettings::approval).toList());
        APPROVED_FOR.record(
                tx,
                provenance,
                rows.stream()
                        .flatMap(row -> row.childIds().stream()
                                .map(child -> NamedChildren.fact("approved_for", "APPROVED_FOR", row.id(), child)))
                        .toList());
        return outcomes;
    }

    private static NodeFact setting(SettingRow row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("kind", row.kind() == null ? null : row.kind().name());
        values.put("name", row.name());
        values.put("urn", row.urn());
        values.put("provider", row.provider());
        values.put("beds", row.beds());
        values.put("authorityId", row.authorityId());
        return new NodeFact(
                row.id(), values, row.addressId() == null ? Map.of() : Map.of("address", row.addressId()), null, null);
    }

    private static EdgeFact carer(CarerRow row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("role", row.role());
        return new EdgeFact(row.fact(), null, "CARER_IN", row.personId(), row.settingId(), values, row.time(), null);
    }

    private static NodeFact approval(ApprovalRow row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("category", row.category());
        values.put("maxChildren", row.maxChildren());
        values.put("minAge", row.minAge());
        values.put("maxAge", row.maxAge());
        values.put("siblings", row.siblings());
        values.put("agency", row.agency());
        values.put("kinds", row.kinds().isEmpty() ? null : row.kinds());
        ApprovalExtension extension = row.extension();
        values.put("extended", extension == null ? null : true);
        values.put("untilReview", extension != null && extension.untilReview() ? true : null);
        values.put("extendedBy", extension == null ? null : extension.by());
        values.put("extendedOn", extension == null ? null : extension.on());
        values.put("terms", row.terms());
        return new NodeFact(row.id(), values, Map.of("setting", row.settingId()), row.time(), null);
    }
}
