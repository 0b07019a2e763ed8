package org.kith.exchange.ssda903.rule.worker;

import static org.kith.exchange.ssda903.ReturnTable.SW_EPISODES;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule SW10aSTG2: A new social worker begins within seven days of the end of the one before. */
final class SocialWorkersFollowRule implements ReturnRule {

    @Override
    public String number() {
        return "SW10aSTG2";
    }

    @Override
    public String asks() {
        return "A new social worker begins within seven days of the end of the one before.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2023);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .flatMap(child -> child.neighbourSpells(SW_EPISODES))
                .filter(pair -> {
                    LocalDate end = pair.previous().to();
                    return end != null
                            && !pair.next().row().get("SW_REASON").equals("FCONTA")
                            && (Days.before(pair.next().from(), end.minusDays(7))
                                    || Days.after(pair.next().from(), end.plusDays(7)));
                })
                .map(pair -> Fault.of(
                        pair.next().row(),
                        "SW_DECOM",
                        "Line %d ended on %s"
                                .formatted(
                                        pair.previous().row().line(),
                                        pair.previous().to())));
    }
}
