package org.kith.care.arrangement.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** The lighter rules are for breaks in one place, or with one provider (the same Regulations, regulation 48(2)). */
final class OneProviderRule implements ArrangementRule {

    @Override
    public Optional<Remark> evaluate(SaidArrangement said, Around around, List<Row> others) {
        LocalDate end = said.to() == null ? LocalDate.MAX : said.to();
        return others.stream()
                        .anyMatch(other -> other.date("fromMin").isBefore(end)
                                && other.date("toMax").isAfter(said.from())
                                && !(Objects.equals(other.textOrNull("settingId"), said.home())
                                        && Objects.equals(other.textOrNull("provider"), said.provider())))
                ? Optional.of(
                        Remark.lookAgain(
                                said.home() == null ? "provider" : "settingId",
                                "Another agreement with somebody else goes on: the lighter rules are for one provider (reg 48(2))"))
                : Optional.empty();
    }
}
