package org.kith.care.leaving.pathway.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** A pathway plan rests on the assessment of needs (Children Act 1989, schedule 2, paragraph 19B(4) and (5), and section 23B(3), not verified). */
final class AssessedBeforeMadeRule implements PathwayRule {

    @Override
    public Optional<Remark> evaluate(SaidPlan said, Around around, List<Row> others) {
        return said.made() != null
                        && (said.assessed() == null || said.assessed().isAfter(said.made()))
                ? Optional.of(
                        Remark.lookAgain(
                                "needsAssessedOn",
                                "A pathway plan rests on an assessment of needs before it (Children Act 1989, schedule 2, paragraph 19B)"))
                : Optional.empty();
    }
}
