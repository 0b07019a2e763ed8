package org.kith.care.permanence.rule;

import java.util.Optional;
import org.kith.care.CodeTable;
import org.kith.care.fact.Remark;

/** The sex of adopters goes with how they stand to each other in law (rules 514 and 517 to 524 of the return). */
final class SexFitsStatusRule implements PermanenceRule<SaidMatch> {

    @Override
    public Optional<Remark> evaluate(SaidMatch said, Known known) {
        return CodeTable.LEGAL_STATUS_OF_ADOPTERS
                .find(said.status())
                .filter(code -> said.sex() != null && !code.words("sexes").contains(said.sex()))
                .map(code -> Remark.lookAgain(
                        "legalStatusOfAdopters",
                        "In the return %s goes with %s"
                                .formatted(code.code(), String.join(", ", code.words("sexes")))));
    }
}
