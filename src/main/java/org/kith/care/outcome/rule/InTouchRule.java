package org.kith.care.outcome.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.care.outcome.code.CareLeaverAccommodation;
import org.kith.care.outcome.code.CareLeaverActivity;
import org.kith.care.outcome.code.InTouch;
import org.kith.graph.Row;

/** Of somebody with whom the authority is in touch activity and accommodation are told (rule 345 of the return). */
final class InTouchRule implements OutcomeRule<SaidCareLeaver> {

    private static final String MESSAGE = "The return asks it of those with whom the authority is in touch (rule 345)";

    @Override
    public Optional<Remark> evaluate(SaidCareLeaver said, Around around, List<Row> others) {
        if (said.inTouch() != InTouch.YES) {
            return Optional.empty();
        }
        if (said.activity() == CareLeaverActivity.NOT_ASKED) {
            return Optional.of(Remark.cannotBe("activity", MESSAGE));
        }
        if (said.accommodation() == CareLeaverAccommodation.NOT_ASKED) {
            return Optional.of(Remark.cannotBe("accommodation", MESSAGE));
        }
        return said.activity() == null || said.accommodation() == null
                ? Optional.of(Remark.lookAgain(said.activity() == null ? "activity" : "accommodation", MESSAGE))
                : Optional.empty();
    }
}
