package org.kith.exchange.bundle;

import static org.kith.exchange.bundle.RefType.AUTHORITY;
import static org.kith.exchange.bundle.RefType.CHILD;
import static org.kith.exchange.bundle.RefType.EPISODE;
import static org.kith.exchange.bundle.RefType.LOCALITY;
import static org.kith.exchange.bundle.RefType.PLACEMENT;
import static org.kith.exchange.bundle.RefType.SETTING;
import static org.kith.exchange.bundle.RefType.TEAM;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.care.CategoryOfNeed;
import org.kith.care.LegalStatus;
import org.kith.care.PlacementProvider;
import org.kith.care.PlacementType;
import org.kith.care.ReasonEpisodeCeased;
import org.kith.care.ReasonForNewEpisode;
import org.kith.care.ReasonForPlacementChange;
import org.kith.care.RecordCare;
import org.kith.care.RecordCare.EpisodeRow;
import org.kith.care.RecordCare.PlacementRow;
import org.kith.care.RecordChildren;
import org.kith.care.RecordChildren.ChildRow;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.Tx;
import org.kith.workforce.RecordTeamCases;
import org.kith.workforce.RecordTeamCases.CaseRow;
import org.springframework.stereotype.Component;

/** The files about children's records and care. Codes are those of the return, also ones that are retired by now. */
@Component
class CareFiles {
    private static final Set<String> LEGAL_STATUS = names(LegalStatus.values());
    private static final Set<String> NEED = names(CategoryOfNeed.values());
    private static final Set<String> REASON_FOR_NEW = names(ReasonForNewEpisode.values());
    private static final Set<String> REASON_CEASED = names(ReasonEpisodeCeased.values());
    private static final Set<String> PLACEMENT_TYPE = names(PlacementType.values());
    private static final Set<String> PROVIDER = names(PlacementProvider.values());
    private static final Set<String> CHANGE_REASON = names(ReasonForPlacementChange.values());

    private final RecordChildren children;
    private final RecordTeamCases cases;
    private final RecordCare care;

    CareFiles(RecordChildren children, RecordTeamCases cases, RecordCare care) {
        this.children = children;
        this.cases = cases;
        this.care = care;
    }

    /** A child's record, and who holds the case if a team does. */
    record ChildAndCase(ChildRow child, @Nullable CaseRow held) {}

    BundleFile<ChildAndCase> children() {
        return new BundleFile<>(
                "children.csv",
                List.of("person", "authority"),
                List.of("local_id", "home_locality", "unaccompanied", "team", "team_from", "team_to"),
                CareFiles::child,
                this::record);
    }

    private static ChildAndCase child(Cells cells) {
        String team = cells.refOrNull("team", TEAM);
        String held = cells.fact("team_case", "person", "team");
        String personId = cells.own("person", CHILD);
        cells.ref("person", RefType.PERSON);
        ChildRow child = new ChildRow(
                personId,
                cells.ref("authority", AUTHORITY),
                cells.textOrNull("local_id"),
                cells.refOrNull("home_locality", LOCALITY),
                cells.flag("unaccompanied"));
        return new ChildAndCase(
                child, team == null ? null : new CaseRow(held, team, personId, cells.time("team_from", "team_to")));
    }

    private List<Outcome> record(Tx tx, Provenance provenance, List<ChildAndCase> rows) {
        List<Outcome> outcomes = new ArrayList<>(children.children(
                tx, provenance, rows.stream().map(ChildAndCase::child).toList()));
        List<CaseRow> held = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            CaseRow row = rows.get(i).held();
            if (row != null) {
                held.add(row);
                at.add(i);
            }
        }
        List<Outcome> ofCases = cases.cases(tx, provenance, held);
        for (int i = 0; i < held.size(); i++) {
            if (ofCases.get(i).written() && !outcomes.get(at.get(i)).written()) {
                outcomes.set(at.get(i), Outcome.CORRECTED);
            }
        }
        return outcomes;
    }

    BundleFile<PlacementRow> placements() {
        return new BundleFile<>(
                "placements.csv",
                List.of("ref", "child"),
                List.of("setting", "type", "provider", "from", "to", "change_reason", "recorded_at"),
                cells -> new PlacementRow(
                        cells.own("ref", PLACEMENT),
                        cells.ref("child", CHILD),
                        cells.refOrNull("setting", SETTING),
                        cells.codeOrNull("type", PLACEMENT_TYPE),
                        cells.codeOrNull("provider", PROVIDER),
                        cells.codeOrNull("change_reason", CHANGE_REASON),
                        Map.of(),
                        cells.time(),
                        cells.recordedAt()),
                care::placements);
    }

    BundleFile<EpisodeRow> episodes() {
        return new BundleFile<>(
                "episodes.csv",
                List.of("ref", "child"),
                List.of(
                        "placement",
                        "reason_for_new",
                        "legal_status",
                        "need",
                        "from",
                        "to",
                        "reason_ceased",
                        "recorded_at"),
                cells -> new EpisodeRow(
                        cells.own("ref", EPISODE),
                        cells.ref("child", CHILD),
                        cells.refOrNull("placement", PLACEMENT),
                        cells.codeOrNull("reason_for_new", REASON_FOR_NEW),
                        cells.codeOrNull("legal_status", LEGAL_STATUS),
                        cells.codeOrNull("need", NEED),
                        cells.codeOrNull("reason_ceased", REASON_CEASED),
                        cells.time(),
                        cells.recordedAt()),
                care::episodes);
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
