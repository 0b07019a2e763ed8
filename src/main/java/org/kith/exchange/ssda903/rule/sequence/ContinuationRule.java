package org.kith.exchange.ssda903.rule.sequence;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.exchange.ssda903.Episode;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 388: X1 stands where the next episode begins on the same day, and only there. */
final class ContinuationRule implements ReturnRule {

    @Override
    public String number() {
        return "388";
    }

    @Override
    public String asks() {
        return "X1 stands where the next episode begins on the same day, and only there.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(child -> IntStream.range(0, child.episodes().size())
                        .mapToObj(i -> fault(child.episodes(), i))
                        .flatMap(Optional::stream));
    }

    private static Optional<Fault> fault(List<Episode> episodes, int at) {
        Episode episode = episodes.get(at);
        Episode next = at + 1 < episodes.size() ? episodes.get(at + 1) : null;
        if (episode.lacksContinuation(next)) {
            return Optional.of(Fault.of(
                    episode,
                    "REC",
                    next == null ? "No episode of the child comes after it" : "The next begins on " + next.from()));
        }
        return next != null && episode.endsCareButGoesOn(next)
                ? Optional.of(Fault.of(episode, "REC", "Line " + next.row().line() + " begins on the same day"))
                : Optional.empty();
    }
}
