package org.kith.exchange.ssda903.rule.provider;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.exchange.ssda903.FindingCode;
import org.kith.exchange.ssda903.ProviderFit;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;

/** What the rules on a provider and the placements that it cannot provide share. */
final class ProviderWith {
    private ProviderWith() {}

    static Stream<Fault> faults(CheckedReturn returned, String provider, String... places) {
        Set<String> cannot = Set.of(places);
        return returned.episodes()
                .filter(episode ->
                        episode.get("PLACE_PROVIDER").equals(provider) && cannot.contains(episode.get("PLACE")))
                .map(episode -> Fault.of(episode, "PLACE_PROVIDER", "The placement is " + episode.get("PLACE")));
    }

    /** A misfit that the import finds, too. */
    static Stream<Fault> misfits(CheckedReturn returned, FindingCode code) {
        return returned.episodes()
                .flatMap(episode ->
                        Optional.ofNullable(ProviderFit.misfits(episode).get(code))
                                .map(reason -> Fault.of(episode, "PLACE_PROVIDER", reason))
                                .stream());
    }
}
