package org.kith.care.arrangement.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** The duty to support Staying Put ends at 21 (Children Act 1989, schedule 2, paragraph 19BA); an authority may go on. */
final class Until21Rule implements ArrangementRule {

    private static final int OLDEST = 21;

    @Override
    public Optional<Remark> evaluate(SaidArrangement said, Around around, List<Row> others) {
        LocalDate day = said.to() == null ? said.from() : said.to();
        return day.isAfter(around.bornTo().plusYears(OLDEST))
                ? Optional.of(Remark.lookAgain(
                        said.to() == null ? "validFrom" : "validTo",
                        "Over 21 then: the duty ends at 21 (Children and Families Act 2014, section 98)"))
                : Optional.empty();
    }
}
