package org.kith.care.arrangement.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** Staying Put begins at 18 (Children Act 1989, schedule 2, paragraph 19BA, by the Children and Families Act 2014, section 98); before, it is a placement. */
final class From18Rule implements ArrangementRule {

    private static final int GROWN_UP = 18;

    @Override
    public Optional<Remark> evaluate(SaidArrangement said, Around around, List<Row> others) {
        return said.from().isBefore(around.bornFrom().plusYears(GROWN_UP))
                ? Optional.of(
                        Remark.lookAgain(
                                "validFrom",
                                "Under 18 then: until 18 it is a foster placement (Children and Families Act 2014, section 98)"))
                : Optional.empty();
    }
}
