package org.kith.care.outcome.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.care.outcome.CollectedYear;
import org.kith.care.outcome.code.CareLeaverAccommodation;
import org.kith.graph.Row;

/** Nobody of 17 lives with former foster carers: it is Staying Put, from 18 (rule 3001 of the return). */
final class FosterCarersFrom18Rule implements OutcomeRule<SaidCareLeaver> {

    private static final int GROWN_UP = 18;

    @Override
    public Optional<Remark> evaluate(SaidCareLeaver said, Around around, List<Row> others) {
        boolean former = said.accommodation() == CareLeaverAccommodation.Z1
                || said.accommodation() == CareLeaverAccommodation.Z2;
        return former && around.bornFrom().plusYears(GROWN_UP).isAfter(CollectedYear.last(said.year()))
                ? Optional.of(Remark.lookAgain(
                        "accommodation", "Under 18 at the end of that year, and with former foster carers (rule 3001)"))
                : Optional.empty();
    }
}
