package org.kith.care.journey.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Remark;

/** Where liberty is restricted by the placement itself, or the child lives with parents, no such authority is expected: secure home, parents, young offender institution, supported accommodation (rules 707 to 710 of the return). */
final class SecureAlreadyRule implements JourneyRule {

    private static final List<String> NOT_WITH = List.of("K1", "P1", "R5", "K3");

    @Override
    public Optional<Remark> evaluate(Said said, Around around) {
        return around.stays().stream()
                .filter(stay ->
                        stay.code() != null && NOT_WITH.contains(stay.code()) && stay.meets(said.from(), said.end()))
                .findFirst()
                .map(stay -> Remark.lookAgain(
                        said.startField(),
                        "The child is recorded in a placement of the type " + stay.code()
                                + " in that time, with which the return does not take it"));
    }
}
