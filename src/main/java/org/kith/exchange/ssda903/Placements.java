package org.kith.exchange.ssda903;

import java.util.ArrayList;
import java.util.List;
import org.kith.care.CodeTable;

/**
 * Derives a child's placements from the episodes. S, P, T, B and U begin a placement; L goes on with the one before, unless place, provider
 * or URN changed, or the child was out of care between.
 */
final class Placements {
    private final Findings findings;

    Placements(Findings findings) {
        this.findings = findings;
    }

    List<PlacementSpell> of(List<Episode> episodes) {
        List<List<Episode>> spells = new ArrayList<>();
        Episode before = null;
        for (Episode episode : episodes) {
            if (before != null && goesOn(before, episode)) {
                spells.getLast().add(episode);
            } else {
                spells.add(new ArrayList<>(List.of(episode)));
            }
            before = episode;
        }
        boolean startKnown = episodes.isEmpty() || !onlyLegalStatus(episodes.getFirst());
        if (!startKnown) {
            findings.value(
                    FindingCode.PLACEMENT_BEGAN_EARLIER, episodes.getFirst().row(), "RNE");
        }
        List<PlacementSpell> placements = new ArrayList<>();
        for (List<Episode> spell : spells) {
            placements.add(new PlacementSpell(spell, startKnown || !placements.isEmpty()));
        }
        return placements;
    }

    private boolean goesOn(Episode before, Episode episode) {
        if (!onlyLegalStatus(episode) || episode.from() == null || before.gapBefore(episode)) {
            return false;
        }
        if (!episode.samePlacement(before)) {
            findings.value(
                    FindingCode.PLACEMENT_CHANGED_WITHOUT_MOVE,
                    episode.row(),
                    "RNE",
                    "Line %d has %s, %s and URN %s"
                            .formatted(
                                    before.row().line(),
                                    before.get("PLACE"),
                                    before.get("PLACE_PROVIDER"),
                                    before.get("URN")));
            return false;
        }
        return true;
    }

    private static boolean onlyLegalStatus(Episode episode) {
        return CodeTable.REASON_FOR_NEW_EPISODE
                .find(episode.get("RNE"))
                .map(code -> !code.is("new_placement"))
                .orElse(false);
    }
}
