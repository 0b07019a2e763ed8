package org.kith.care.permanence.rule;

import java.util.Optional;
import org.kith.care.CodeTable;
import org.kith.care.fact.Remark;

/** How many adopters there are fits the code of their sex (rule 511 of the return, and its counterpart for one). */
final class AdoptersFitSexRule implements PermanenceRule<SaidMatch> {

    @Override
    public Optional<Remark> evaluate(SaidMatch said, Known known) {
        return said.adopters() == null
                ? Optional.empty()
                : CodeTable.SEX_OF_ADOPTERS
                        .find(said.sex())
                        .filter(code -> !code.fact("adopters").equals(String.valueOf(said.adopters())))
                        .map(code -> Remark.cannotBe(
                                "sexOfAdopters",
                                "%s is the code of %s, and the number of adopters says otherwise"
                                        .formatted(code.code(), code.label())));
    }
}
