package org.kith.care.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The temporary approval of a connected person runs out after 16 weeks, and may be extended once by up to eight (Care Planning, Placement and
 * Case Review (England) Regulations 2010, regulations 24 and 25(2)). By then the person is approved as a foster carer, or the placement ends
 * after another is found (regulation 25(6)). One that was extended until a review of the decision not to approve has its outcome runs on until that is
 * recorded, and nothing falls due before.
 */
final class TemporaryApprovalRule implements DutyRule {

    private static final String REGULATION =
            "Care Planning, Placement and Case Review (England) Regulations 2010, regs 24 and 25";
    private static final int WEEKS = 16;
    private static final int WEEKS_OF_EXTENSION = 8;

    @Override
    public List<Due> evaluate(CareFacts facts, LocalDate day) {
        Optional<CareFacts.TemporaryApproval> approval =
                facts.status(day).flatMap(status -> facts.stay(day)).map(CareFacts.Stay::approval);
        return approval.filter(given -> !given.from().isAfter(day))
                .flatMap(given -> Optional.ofNullable(end(given))
                        .map(end -> List.of(Due.on(
                                end,
                                DutyKind.TEMPORARY_APPROVAL,
                                REGULATION,
                                "Temporary approval of " + given.from() + extension(given)))))
                .orElse(List.of());
    }

    /** The day on which it runs out; null while the outcome of a review is awaited. */
    private static @Nullable LocalDate end(CareFacts.TemporaryApproval given) {
        return given.untilReview()
                ? given.outcome()
                : given.from().plusWeeks(given.extended() ? WEEKS + WEEKS_OF_EXTENSION : WEEKS);
    }

    private static String extension(CareFacts.TemporaryApproval given) {
        if (given.untilReview()) {
            return ", extended until the outcome of a review";
        }
        return given.extended() ? ", extended once" : "";
    }
}
