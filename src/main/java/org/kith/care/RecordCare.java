package org.kith.care;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.AdoptionGrants;
import org.kith.access.HomeGrants;
import org.kith.graph.NodeFact;
import org.kith.graph.Outbox;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.RecordNodes;
import org.kith.graph.RecordNodes.Link;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.springframework.stereotype.Component;

/** Records placements and episodes of care. */
@Component
public class RecordCare {
    private static final RecordNodes PLACEMENTS = RecordNodes.of(
            "Placement", Link.from("child", "Child", "HAS_PLACEMENT"), Link.to("setting", "PLACED_IN", "Setting"));
    private static final RecordNodes EPISODES = RecordNodes.of(
            "CareEpisode",
            Link.from("child", "Child", "HAS_EPISODE"),
            Link.to("placement", "IN_PLACEMENT", "Placement"));

    /**
     * A placement.
     *
     * @param settingId where; null with parents, or where it must not be named
     * @param type code of the return
     * @param further other values of the placement, such as {@code urn} and the postcodes of a return
     */
    public record PlacementRow(
            String id,
            String childId,
            @Nullable String settingId,
            @Nullable String type,
            @Nullable String provider,
            @Nullable String changeReason,
            Map<String, ? extends @Nullable Object> further,
            ValidTime time,
            @Nullable OffsetDateTime recordedAt) {}

    /**
     * An episode of care, with the codes of the return.
     *
     * @param further other values of the episode, such as codes of a return that no table knows
     */
    public record EpisodeRow(
            String id,
            String childId,
            @Nullable String placementId,
            @Nullable String reasonForNew,
            @Nullable String legalStatus,
            @Nullable String need,
            @Nullable String reasonCeased,
            Map<String, ? extends @Nullable Object> further,
            ValidTime time,
            @Nullable OffsetDateTime recordedAt) {

        /** An episode of which there is no more to say. */
        public EpisodeRow(
                String id,
                String childId,
                @Nullable String placementId,
                @Nullable String reasonForNew,
                @Nullable String legalStatus,
                @Nullable String need,
                @Nullable String reasonCeased,
                ValidTime time,
                @Nullable OffsetDateTime recordedAt) {
            this(id, childId, placementId, reasonForNew, legalStatus, need, reasonCeased, Map.of(), time, recordedAt);
        }
    }

    private final HomeGrants homes;
    private final AdoptionGrants adoptions;

    RecordCare(HomeGrants homes, AdoptionGrants adoptions) {
        this.homes = homes;
        this.adoptions = adoptions;
    }

    /** Records placements. Those who run the home or supervise its carers see the child from then on, while the child lives there. */
    public List<Outcome> placements(Tx tx, Provenance provenance, List<PlacementRow> rows) {
        List<Outcome> outcomes = PLACEMENTS.record(
                tx, provenance, rows.stream().map(RecordCare::placement).toList());
        List<String> touched = new ArrayList<>(Outbox.written(outcomes, rows, row -> List.of(row.childId())));
        homes.placed(tx, touched);
        touched.addAll(homes.carersOf(tx, Outbox.written(outcomes, rows, RecordCare::setting)));
        Outbox.tell(tx, Outbox.Kind.PLACEMENT, touched);
        return outcomes;
    }

    /** Records episodes; their placements are in the store already. */
    public List<Outcome> episodes(Tx tx, Provenance provenance, List<EpisodeRow> rows) {
        List<Outcome> outcomes = EPISODES.record(
                tx, provenance, rows.stream().map(RecordCare::episode).toList());
        List<String> touched = Outbox.written(outcomes, rows, row -> List.of(row.childId()));
        adoptions.planned(tx, touched);
        Outbox.tell(tx, Outbox.Kind.PLACEMENT, touched);
        return outcomes;
    }

    private static List<String> setting(PlacementRow row) {
        return row.settingId() == null ? List.of() : List.of(row.settingId());
    }

    private static NodeFact placement(PlacementRow row) {
        Map<String, @Nullable Object> values = new HashMap<>(row.further());
        values.put("type", row.type());
        values.put("provider", row.provider());
        values.put("changeReason", row.changeReason());
        return new NodeFact(
                row.id(), values, links(row.childId(), "setting", row.settingId()), row.time(), row.recordedAt());
    }

    private static NodeFact episode(EpisodeRow row) {
        Map<String, @Nullable Object> values = new HashMap<>(row.further());
        values.put("legalStatus", row.legalStatus());
        values.put("reasonForNew", row.reasonForNew());
        values.put("need", row.need());
        values.put("reasonCeased", row.reasonCeased());
        return new NodeFact(
                row.id(), values, links(row.childId(), "placement", row.placementId()), row.time(), row.recordedAt());
    }

    private static Map<String, String> links(String childId, String name, @Nullable String id) {
        return id == null ? Map.of("child", childId) : Map.of("child", childId, name, id);
    }
}
