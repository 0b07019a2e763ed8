package org.kith.provision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.graph.NodeFact;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.RecordEdges;
import org.kith.graph.RecordNodes;
import org.kith.graph.RecordNodes.Link;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.springframework.stereotype.Component;

/** Records how homes are registered with the inspectorate, and which foster carers are exempt from the usual fostering limit for whom. */
@Component
public class RecordRegistrations {
    private static final RecordNodes REGISTRATIONS =
            RecordNodes.of("Registration", Link.from("setting", "Setting", "HAS_REGISTRATION"));
    private static final RecordNodes EXEMPTIONS =
            RecordNodes.of("Exemption", Link.from("setting", "Setting", "HAS_EXEMPTION"));
    private static final RecordEdges EXEMPTS = RecordEdges.between("Exemption", List.of("EXEMPTS"), "Person");

    /**
     * A registration (Care Standards Act 2000, section 11; Supported Accommodation (England) Regulations 2023).
     *
     * @param urn its number
     * @param beds children at most
     * @param conditions other conditions, in words
     */
    public record RegistrationRow(
            String id,
            String settingId,
            @Nullable String urn,
            @Nullable Integer beds,
            @Nullable Integer minAge,
            @Nullable Integer maxAge,
            @Nullable String conditions,
            ValidTime time) {}

    /**
     * An exemption from the usual fostering limit (Children Act 1989, Schedule 7), by the authority of the area where the carers live.
     *
     * @param authorityId who has given it; null where nobody said
     * @param childIds the children who may be fostered, by name; a correction may name more
     */
    public record ExemptionRow(
            String id, String settingId, @Nullable String authorityId, List<String> childIds, ValidTime time) {}

    public List<Outcome> registrations(Tx tx, Provenance provenance, List<RegistrationRow> rows) {
        return REGISTRATIONS.record(
                tx,
                provenance,
                rows.stream().map(RecordRegistrations::registration).toList());
    }

    public List<Outcome> exemptions(Tx tx, Provenance provenance, List<ExemptionRow> rows) {
        List<Outcome> outcomes = EXEMPTIONS.record(
                tx,
                provenance,
                rows.stream().map(RecordRegistrations::exemption).toList());
        EXEMPTS.record(
                tx,
                provenance,
                rows.stream()
                        .flatMap(row -> row.childIds().stream()
                                .map(child -> NamedChildren.fact("exempts", "EXEMPTS", row.id(), child)))
                        .toList());
        return outcomes;
    }

    private static NodeFact registration(RegistrationRow row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("urn", row.urn());
        values.put("beds", row.beds());
        values.put("minAge", row.minAge());
        values.put("maxAge", row.maxAge());
        values.put("conditions", row.conditions());
        return new NodeFact(row.id(), values, Map.of("setting", row.settingId()), row.time(), null);
    }

    private static NodeFact exemption(ExemptionRow row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("authorityId", row.authorityId());
        return new NodeFact(row.id(), values, Map.of("setting", row.settingId()), row.time(), null);
    }
}
