package org.kith.care.arrangement.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** The legal status beside it is that of short breaks (V3 or V4 of the return). */
final class ShortBreakStatusRule implements ArrangementRule {

    @Override
    public Optional<Remark> evaluate(SaidArrangement said, Around around, List<Row> others) {
        return around.care().stream()
                        .anyMatch(care ->
                                care.holds(said.from()) && ("V3".equals(care.code()) || "V4".equals(care.code())))
                ? Optional.empty()
                : Optional.of(Remark.lookAgain(
                        "validFrom",
                        "No episode with the legal status of short breaks (V3, V4) is recorded for that day"));
    }
}
