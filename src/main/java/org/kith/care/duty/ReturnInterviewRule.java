package org.kith.care.duty;

import java.time.LocalDate;
import java.util.List;
import org.kith.care.duty.CareFacts.Missing;

/**
 * A child who was missing or absent is offered an independent interview, held within 72 hours of the return (statutory guidance on children
 * who run away or go missing from home or care, 2014; read in a report of a charity on its delivery, not in the guidance itself). The time of
 * day is not recorded: three days are taken. Returns of more than a year ago are left alone, which is Kith's own limit.
 */
final class ReturnInterviewRule implements DutyRule {

    private static final String GUIDANCE =
            "Statutory guidance on children who run away or go missing from home or care (2014)";
    private static final int DAYS = 3;

    @Override
    public List<Due> evaluate(CareFacts facts, LocalDate day) {
        return facts.missing().stream()
                .filter(each -> each.returned() != null
                        && !each.returned().isAfter(day)
                        && each.returned().isAfter(day.minusYears(1))
                        && each.interview() != ReturnInterview.DONE
                        && each.interview() != ReturnInterview.DECLINED)
                .map(ReturnInterviewRule::due)
                .toList();
    }

    private static Due due(Missing missing) {
        LocalDate returned = missing.returned() == null ? missing.from() : missing.returned();
        return Due.on(
                        returned.plusDays(DAYS),
                        DutyKind.RETURN_INTERVIEW,
                        GUIDANCE,
                        "Missing or absent from " + missing.from() + ", back on " + returned
                                + (missing.interview() == ReturnInterview.OFFERED ? "; an interview was offered" : ""))
                .taking(missing.interview() == null ? "Whether a return interview was offered or held" : null);
    }
}
