package org.kith.exchange.ssda903;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.care.Code;

/**
 * Makes the settings of a return: one a URN, its kind from the placements that it stands with. A URN of a foster or adoptive placement is
 * that of the agency, as the Department's guide says, so such a setting stands for an agency's households and not for one.
 *
 * <p>No setting is made where the placement has none (parents, hospital, holiday ...), of a family centre (R3) or a residential school
 * (S1), for which there is no kind of setting yet, or of {@code XXXXXXX}. The URN is kept with the placement in any case.
 */
final class Settings {
    private final Findings findings;

    Settings(Findings findings) {
        this.findings = findings;
    }

    /** The setting of each URN that has one, in the order of the episodes. */
    Map<String, SettingOfUrn> of(List<Episode> episodes) {
        Map<String, Map<String, Integer>> kinds = new LinkedHashMap<>();
        Map<String, Boolean> agencies = new HashMap<>();
        for (Episode episode : episodes) {
            typeWithSetting(episode).ifPresent(type -> {
                kinds.computeIfAbsent(episode.get("URN"), urn -> new LinkedHashMap<>())
                        .merge(type.fact("setting"), 1, Integer::sum);
                agencies.merge(type.fact("setting"), type.is("urn_of_agency"), Boolean::logicalOr);
            });
        }
        Map<String, SettingOfUrn> settings = new LinkedHashMap<>();
        kinds.forEach((urn, times) -> {
            String kind = mostFrequent(times);
            settings.put(urn, new SettingOfUrn(urn, kind, agencies.getOrDefault(kind, false)));
        });
        episodes.forEach(episode -> tellOfOtherKind(episode, settings));
        return settings;
    }

    static Optional<Code> typeWithSetting(Episode episode) {
        String urn = episode.get("URN");
        if (urn.equals("XXXXXXX") || !EpisodeChecks.isUrn(urn)) {
            return Optional.empty();
        }
        return episode.placementType().filter(type -> !type.fact("setting").isEmpty());
    }

    private void tellOfOtherKind(Episode episode, Map<String, SettingOfUrn> settings) {
        SettingOfUrn setting = settings.get(episode.get("URN"));
        String kind = typeWithSetting(episode).map(type -> type.fact("setting")).orElse("");
        if (setting != null && !kind.isEmpty() && !kind.equals(setting.kind())) {
            findings.value(
                    FindingCode.URN_SEVERAL_KINDS,
                    episode.row(),
                    "URN",
                    "This row makes it a %s, and most make it a %s".formatted(kind, setting.kind()));
        }
    }

    /** The first that occurs most often. */
    private static String mostFrequent(Map<String, Integer> times) {
        return times.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
