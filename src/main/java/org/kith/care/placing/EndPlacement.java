package org.kith.care.placing;

import java.time.LocalDate;
import java.util.List;
import org.kith.access.Change;
import org.kith.access.Recorded;
import org.kith.access.Recorder;
import org.kith.access.Subject;
import org.kith.api.RefusedException;
import org.kith.api.UserErrorCode;
import org.kith.api.WarningCode;
import org.kith.care.CodeTable;
import org.kith.care.RecordCare;
import org.kith.graph.Provenance;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.springframework.stereotype.Component;

/** Ends a placement, and with it the episode: the child moves, or is looked after no more. */
@Component
class EndPlacement {

    private final Recorder recorder;
    private final RecordCare care;

    EndPlacement(Recorder recorder, RecordCare care) {
        this.recorder = recorder;
        this.care = care;
    }

    Recorded end(Scope scope, EndPlacementInput input) {
        return recorder.record(
                scope,
                "endPlacement",
                input,
                tx -> List.of(new Subject(
                        StoredPlacement.of(tx, input.checked().placement(), "placementId")
                                .child(),
                        "placementId")),
                change -> write(change, input));
    }

    private String write(Change change, EndPlacementInput input) {
        change.before("Placement", input.placement(), "placementId", input.revision());
        StoredPlacement placement = StoredPlacement.of(change.tx(), input.placement(), "placementId");
        LocalDate on = input.on();
        if (!placement.isOpen()) {
            throw RefusedException.of(UserErrorCode.ALREADY_RECORDED, "placementId", "The placement has an end");
        }
        if (on.isBefore(placement.from())) {
            throw RefusedException.of(UserErrorCode.INVALID, "on", "It cannot end before it begins");
        }
        if (input.reasonCeased() != null) {
            CodesOfPlacing.refuseUnlessValid(
                    CodeTable.REASON_EPISODE_CEASED, input.reasonCeased().name(), on, "reasonCeased");
        }
        Provenance provenance = change.provenance(input.source());
        String why = input.changeReason() == null ? null : input.changeReason().name();
        care.placements(change.tx(), provenance, List.of(placement.ended(on, why)));
        Episodes episodes = Episodes.of(change.tx(), placement.child());
        Row episode = episodes.openIn(input.placement());
        if (episode != null) {
            if (on.isBefore(episode.date("fromMin"))) {
                throw RefusedException.of(
                        UserErrorCode.INVALID,
                        "on",
                        "The legal status changed after that day: the placement went on then");
            }
            String ceased =
                    input.reasonCeased() == null ? "X1" : input.reasonCeased().name();
            care.episodes(change.tx(), provenance, List.of(episodes.ended(episode, on, ceased)));
            if (input.reasonCeased() == null) {
                change.warn(
                        WarningCode.UNUSUAL,
                        "on",
                        "The child is looked after still: start the next placement, which begins on the same day");
            }
        }
        return input.placement();
    }
}
