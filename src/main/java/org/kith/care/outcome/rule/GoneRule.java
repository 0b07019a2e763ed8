package org.kith.care.outcome.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.care.outcome.code.CareLeaverAccommodation;
import org.kith.care.outcome.code.CareLeaverActivity;
import org.kith.care.outcome.code.InTouch;
import org.kith.graph.Row;

/** Of somebody who died or went home no activity and no accommodation is told (rule 344 of the return). */
final class GoneRule implements OutcomeRule<SaidCareLeaver> {

    @Override
    public Optional<Remark> evaluate(SaidCareLeaver said, Around around, List<Row> others) {
        boolean gone = said.inTouch() == InTouch.DIED || said.inTouch() == InTouch.RHOM;
        if (gone && said.activity() != null && said.activity() != CareLeaverActivity.NOT_ASKED) {
            return Optional.of(
                    Remark.cannotBe("activity", "It is not asked of somebody who died or went home (rule 344)"));
        }
        return gone && said.accommodation() != null && said.accommodation() != CareLeaverAccommodation.NOT_ASKED
                ? Optional.of(Remark.cannotBe(
                        "accommodation", "It is not asked of somebody who died or went home (rule 344)"))
                : Optional.empty();
    }
}
