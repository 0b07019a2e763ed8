package org.kith.care.leaving.pathway.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** The same assessment and the same plan by their days: it is the same one told again. */
final class ToldOnceRule implements PathwayRule {

    @Override
    public Optional<Remark> evaluate(SaidPlan said, Around around, List<Row> others) {
        return others.stream()
                        .anyMatch(other -> Objects.equals(other.dateOrNull("needsAssessedOn"), said.assessed())
                                && Objects.equals(other.dateOrNull("madeOn"), said.made()))
                ? Optional.of(Remark.toldAlready("madeOn", "A plan of that day is recorded already; correct it"))
                : Optional.empty();
    }
}
