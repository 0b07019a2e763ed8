package org.kith.care.leaving.pathway.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** What was done was done by today. */
final class NotAheadRule implements PathwayRule {

    @Override
    public Optional<Remark> evaluate(SaidPlan said, Around around, List<Row> others) {
        if (said.assessed() != null && said.assessed().isAfter(said.today())) {
            return Optional.of(ahead("needsAssessedOn"));
        }
        if (said.made() != null && said.made().isAfter(said.today())) {
            return Optional.of(ahead("madeOn"));
        }
        return said.reviews().stream().anyMatch(day -> day.isAfter(said.today()))
                ? Optional.of(ahead("reviewedOn"))
                : Optional.empty();
    }

    private static Remark ahead(String field) {
        return Remark.cannotBe(field, "That day has not come yet; what is planned is derived, and not recorded");
    }
}
