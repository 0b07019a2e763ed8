package org.kith.exchange.ssda903.rule.legal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kith.exchange.ssda903.Episode;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.ChildInReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;

/**
 * What the rules on the length of a legal status share: episodes of one status that follow each other are one stay, and one that is open
 * lasts until the year ends.
 */
final class LegalStatusLimit {
    private LegalStatusLimit() {}

    /** A fault on the first episode of each stay that lasts longer than so many days. */
    static Stream<Fault> faults(CheckedReturn returned, String code, int days) {
        return returned.children().stream()
                .flatMap(child -> stays(child, code).stream())
                .filter(stay -> Days.longer(stay.getFirst().from(), end(stay.getLast(), returned), days))
                .map(stay -> Fault.of(
                        stay.getFirst(),
                        "LS",
                        "It lasted until %s, longer than %d days".formatted(end(stay.getLast(), returned), days)));
    }

    private static LocalDate end(Episode episode, CheckedReturn returned) {
        LocalDate to = episode.to();
        return to == null ? returned.year().last() : to;
    }

    private static List<List<Episode>> stays(ChildInReturn child, String code) {
        List<List<Episode>> stays = new ArrayList<>();
        Episode before = null;
        for (Episode episode : child.episodes()) {
            if (episode.get("LS").equals(code)) {
                if (before == null || !before.get("LS").equals(code) || !Days.same(before.to(), episode.from())) {
                    stays.add(new ArrayList<>());
                }
                stays.getLast().add(episode);
            }
            before = episode;
        }
        return stays;
    }
}
