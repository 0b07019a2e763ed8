package org.kith.care.outcome.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.care.outcome.CollectedYear;
import org.kith.graph.Row;

/** Who is still looked after on the 17th or 18th birthday in the year has not left care then (rule 1007 of the return). */
final class StillInCareRule implements OutcomeRule<SaidCareLeaver> {

    @Override
    public Optional<Remark> evaluate(SaidCareLeaver said, Around around, List<Row> others) {
        if (!around.bornFrom().equals(around.bornTo())) {
            return Optional.empty();
        }
        LocalDate birthday = CollectedYear.birthday(around.bornFrom(), said.year());
        int age = birthday.getYear() - around.bornFrom().getYear();
        return (age == 17 || age == 18)
                        && around.care().stream()
                                .anyMatch(care -> !care.from().isAfter(birthday)
                                        && care.to().isAfter(birthday))
                ? Optional.of(Remark.lookAgain("year", "Looked after on the birthday in that year (rule 1007)"))
                : Optional.empty();
    }
}
