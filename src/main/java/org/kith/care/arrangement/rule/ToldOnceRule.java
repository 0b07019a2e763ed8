package org.kith.care.arrangement.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** The same first day, home and provider: it is the same one told again. */
final class ToldOnceRule implements ArrangementRule {

    @Override
    public Optional<Remark> evaluate(SaidArrangement said, Around around, List<Row> others) {
        return others.stream()
                        .anyMatch(other -> other.date("fromMin").equals(said.from())
                                && Objects.equals(other.textOrNull("settingId"), said.home())
                                && Objects.equals(other.textOrNull("provider"), said.provider()))
                ? Optional.of(Remark.toldAlready("validFrom", "It is recorded for that day already; correct it"))
                : Optional.empty();
    }
}
