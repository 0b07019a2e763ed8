package org.kith.care.arrangement.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** Days are counted up to a day, and are 75 at most in 12 months (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 48(2)(c)). */
final class DaysUsedRule implements ArrangementRule {

    private static final int YEAR = 366;
    private static final int MOST = 75;

    @Override
    public Optional<Remark> evaluate(SaidArrangement said, Around around, List<Row> others) {
        Integer used = said.daysUsed();
        if (used == null) {
            return said.countedTo() == null
                    ? Optional.empty()
                    : Optional.of(Remark.cannotBe("daysUsed", "Say how many days were counted until then"));
        }
        if (used < 0 || used > YEAR) {
            return Optional.of(Remark.cannotBe("daysUsed", "The days of 12 months are 0 to 366"));
        }
        if (said.countedTo() == null || said.countedTo().isAfter(said.today())) {
            return Optional.of(
                    Remark.cannotBe("countedTo", "Say up to which day they were counted, today at the latest"));
        }
        return used > MOST
                ? Optional.of(Remark.lookAgain(
                        "daysUsed", "Over 75 days in 12 months the child is looked after as any other (reg 48(2)(c))"))
                : Optional.empty();
    }
}
