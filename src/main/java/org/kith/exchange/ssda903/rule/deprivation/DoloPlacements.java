package org.kith.exchange.ssda903.rule.deprivation;

import static org.kith.exchange.ssda903.ReturnTable.DOLO;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kith.exchange.ssda903.Episode;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.Spell;

/**
 * What the rules on placements during a deprivation of liberty share. The Department's rules as the open validator has them read a
 * column PLACEMENT, which the file does not have; PLACE is meant.
 */
final class DoloPlacements {
    private DoloPlacements() {}

    /** A fault for each deprivation of liberty during which the child lived in one of these placements. */
    static Stream<Fault> faults(CheckedReturn returned, Predicate<String> wrong) {
        return returned.spells(DOLO)
                .filter(spell -> spell.from() != null)
                .flatMap(spell -> returned.child(spell.row()).episodes().stream()
                        .filter(episode -> meet(spell, episode) && wrong.test(episode.get("PLACE")))
                        .limit(1)
                        .map(episode -> Fault.of(
                                spell.row(),
                                "DOLO_START",
                                "The child lived in %s then (episodes, line %d)"
                                        .formatted(
                                                episode.get("PLACE"),
                                                episode.row().line()))));
    }

    /** Whether they share a day. One that has no end goes on. */
    private static boolean meet(Spell spell, Episode episode) {
        return (episode.to() == null || Days.after(episode.to(), spell.from()))
                && (spell.to() == null || Days.before(episode.from(), spell.to()));
    }
}
