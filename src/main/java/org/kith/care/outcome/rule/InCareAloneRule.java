package org.kith.care.outcome.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** A child who seeks asylum alone is looked after (Children Act 1989, section 20); care may not be recorded yet. */
final class InCareAloneRule implements OutcomeRule<SaidUnaccompanied> {

    @Override
    public Optional<Remark> evaluate(SaidUnaccompanied said, Around around, List<Row> others) {
        LocalDate day = said.from() == null ? said.today() : said.from();
        return said.from() == null && said.ceased() != null
                        || around.care().stream().anyMatch(care -> care.holds(day))
                ? Optional.empty()
                : Optional.of(Remark.lookAgain("childId", "The child is not recorded as looked after on " + day));
    }
}
