package org.kith.provision.terms.rule;

import java.util.Optional;
import org.kith.provision.RecordSettings.Kind;

/** Only a connected person, a relative or friend of the child, is approved for a time before being assessed as a foster carer. */
public final class TemporaryApprovalOfConnectedPersonRule implements TermsRule {

    @Override
    public Optional<Objection> judge(Terms terms) {
        boolean fits = !terms.isTemporary() || terms.kind() == null || terms.kind() == Kind.KINSHIP_HOUSEHOLD;
        return fits
                ? Optional.empty()
                : Optional.of(Objection.of(
                        "category",
                        "A temporary approval is of a connected person: the household has to be one of relatives or friends",
                        TemporaryApprovalLengthRule.REGULATION));
    }
}
