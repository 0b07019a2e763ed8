package org.kith.exchange.ssda903.rule.placement;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.exchange.ssda903.Episode;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/**
 * After a temporary placement the child goes back to the one before. Rule 383: P, with the place and postcode of the episode before the
 * temporary one.
 */
final class ReturnsFromTemporaryRule implements ReturnRule {

    @Override
    public String number() {
        return "383";
    }

    @Override
    public String asks() {
        return "After a temporary placement the child goes back to the one before.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(child -> IntStream.range(2, child.episodes().size())
                        .mapToObj(i -> fault(child.episodes().subList(i - 2, i + 1)))
                        .flatMap(Optional::stream));
    }

    private static Optional<Fault> fault(List<Episode> three) {
        Episode usual = three.getFirst();
        Episode back = three.getLast();
        if (!three.get(1).get("PLACE").matches("T[0-4]")
                || back.get("RNE").equals("P") && same(usual, back, "PLACE") && same(usual, back, "PL_POST")) {
            return Optional.empty();
        }
        String column = !back.get("RNE").equals("P") ? "RNE" : same(usual, back, "PLACE") ? "PL_POST" : "PLACE";
        return Optional.of(Fault.of(
                back,
                column,
                "Line %d was temporary; P, %s and %s are due, as in line %d"
                        .formatted(
                                three.get(1).row().line(),
                                usual.get("PLACE"),
                                usual.get("PL_POST"),
                                usual.row().line())));
    }

    private static boolean same(Episode one, Episode other, String column) {
        return one.get(column).equals(other.get(column));
    }
}
