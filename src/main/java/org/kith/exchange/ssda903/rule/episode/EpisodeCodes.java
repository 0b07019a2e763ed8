package org.kith.exchange.ssda903.rule.episode;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.CodedColumn;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;

/**
 * What the rules on codes of an episode share: a code is there where it has to be, the table has it, and it was valid for the days of
 * the episode.
 */
final class EpisodeCodes {
    private EpisodeCodes() {}

    static Stream<Fault> faults(CheckedReturn returned, CodedColumn coded) {
        return Stream.concat(
                unknown(returned, coded),
                returned.episodes()
                        .flatMap(
                                episode -> coded
                                        .notValidThen(episode)
                                        .map(reason -> Fault.of(episode, coded.column(), reason))
                                        .stream()));
    }

    /** Without asking whether it was valid for the days. */
    static Stream<Fault> unknown(CheckedReturn returned, CodedColumn coded) {
        return returned.episodes()
                .filter(episode -> coded.isMissing(episode) || coded.isUnknown(episode))
                .map(episode -> Fault.of(
                        episode,
                        coded.column(),
                        episode.has(coded.column()) ? "The list has never had this code" : "No code"));
    }

    /** Of one code, whether it was valid for the days. */
    static Stream<Fault> notValid(CheckedReturn returned, CodedColumn coded, String code) {
        return returned.episodes()
                .filter(episode -> episode.get(coded.column()).equals(code))
                .flatMap(episode ->
                        coded.notValidThen(episode).map(reason -> Fault.of(episode, coded.column(), reason)).stream());
    }
}
