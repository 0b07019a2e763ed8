package org.kith.care.placing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.api.PartialDate;
import org.kith.api.RefusedException;
import org.kith.api.UserErrorCode;
import org.kith.care.PlacementAuthorisation;
import org.kith.care.PlacementClock;
import org.kith.care.RecordCare;
import org.kith.care.RecordCare.PlacementRow;
import org.kith.care.placing.Episodes.Before;
import org.kith.graph.Ids;
import org.kith.graph.Provenance;
import org.kith.provision.RecordSettings;
import org.kith.provision.RecordSettings.ApprovalRow;
import org.kith.provision.rule.Clock;
import org.springframework.stereotype.Component;

/** Records a placement that the rules let start: it, the end of the one before, the change of episodes, and the temporary approval that it needs. */
@Component
class PlaceChild {

    private final RecordCare care;
    private final RecordSettings settings;

    PlaceChild(RecordCare care, RecordSettings settings) {
        this.care = care;
        this.settings = settings;
    }

    /**
     * A placement that the rules let start.
     *
     * @param legalStatus from the day on
     * @param before the episode that it follows; null where the child was not looked after
     * @param moving the placement that ends as it begins; null where the child moves from none
     */
    record Allowed(
            String legalStatus,
            @Nullable Before before,
            @Nullable StoredPlacement moving,
            List<PlacementCheck> checks,
            List<PlacementAuthorisation> authorised,
            Set<Clock> clocks) {}

    /** Records it, and answers the id of the new placement. */
    String place(Change change, StartPlacementInput input, Allowed allowed) {
        Provenance provenance = change.provenance(input.source());
        List<PlacementRow> rows = new ArrayList<>();
        if (allowed.moving() != null) {
            rows.add(allowed.moving()
                    .ended(
                            input.from(),
                            Objects.requireNonNull(input.changeReason()).name()));
        }
        PlacementRow started = placement(input, allowed);
        rows.add(started);
        care.placements(change.tx(), provenance, rows);
        episodes(change, provenance, input, allowed, started.id());
        for (Clock clock : allowed.clocks()) {
            if (clock.kind() == Clock.Kind.TEMPORARY_APPROVAL) {
                settings.approvals(change.tx(), provenance, List.of(temporary(input, clock)));
            }
        }
        return started.id();
    }

    private static PlacementRow placement(StartPlacementInput input, Allowed allowed) {
        Map<String, @Nullable Object> further = new HashMap<>();
        further.put("emergency", input.inEmergency() ? true : null);
        further.put(
                "authorisations",
                some(allowed.authorised().stream()
                        .map(PlacementAuthorisation::stored)
                        .toList()));
        further.put(
                "clocks",
                some(allowed.clocks().stream().map(PlacementClock::stored).toList()));
        further.put(
                "checks", allowed.checks().stream().map(PlacementCheck::stored).toList());
        return new PlacementRow(
                Ids.next(),
                input.child(),
                input.setting(),
                input.type().name(),
                input.provider() == null ? null : input.provider().name(),
                null,
                further,
                PartialDate.between(PartialDate.of(input.from()), null),
                null);
    }

    private static @Nullable List<String> some(List<String> texts) {
        return texts.isEmpty() ? null : texts;
    }

    private void episodes(
            Change change, Provenance provenance, StartPlacementInput input, Allowed allowed, String placementId) {
        Episodes episodes = Episodes.of(change.tx(), input.child());
        Before before = allowed.before();
        String status = allowed.legalStatus();
        if (before == null) {
            if (input.need() == null) {
                throw invalid(
                        "need", "The child is not looked after on that day: say the main need with which care starts");
            }
            care.episodes(
                    change.tx(),
                    provenance,
                    List.of(episodes.started(
                            placementId, input.from(), status, input.need().name())));
            return;
        }
        if (input.need() != null && !input.need().name().equals(before.row().textOrNull("need"))) {
            throw invalid("need", "The main need stays the same through one period of care");
        }
        boolean sameCarer = input.setting() != null && input.setting().equals(before.home());
        if (before.open() && before.row().date("fromMin").equals(input.from())) {
            care.episodes(change.tx(), provenance, List.of(episodes.joined(before, placementId, status, sameCarer)));
            return;
        }
        if (before.open()) {
            care.episodes(change.tx(), provenance, List.of(episodes.ended(before.row(), input.from(), "X1")));
        }
        care.episodes(
                change.tx(),
                provenance,
                List.of(episodes.following(before, placementId, input.from(), status, sameCarer)));
    }

    /** The temporary approval of a connected person for this child, which the nominated officer has given. */
    private static ApprovalRow temporary(StartPlacementInput input, Clock clock) {
        return new ApprovalRow(
                Ids.next(),
                Objects.requireNonNull(input.setting()),
                "TEMPORARY_REG_24",
                null,
                null,
                null,
                null,
                List.of(),
                List.of(input.child()),
                null,
                null,
                null,
                PartialDate.between(
                        PartialDate.of(clock.from()), PartialDate.of(Objects.requireNonNull(clock.until()))));
    }

    private static RefusedException invalid(String field, String message) {
        return RefusedException.of(UserErrorCode.INVALID, field, message);
    }
}
