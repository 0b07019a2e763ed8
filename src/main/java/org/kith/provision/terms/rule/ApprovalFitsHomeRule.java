package org.kith.provision.terms.rule;

import java.util.Optional;
import org.kith.provision.RecordSettings.Kind;

/** People are approved, and homes of staff and beds are registered: an approval is of a household or of supported lodgings. */
public final class ApprovalFitsHomeRule implements TermsRule {

    private static final String REGULATION =
            "Fostering Services (England) Regulations 2011, reg 27; Adoption Agencies Regulations 2005, reg 30B, whose number is not verified";

    @Override
    public Optional<Objection> judge(Terms terms) {
        boolean fits = terms.kind() == null || terms.isFamily() || terms.kind() == Kind.SUPPORTED_LODGINGS;
        return fits
                ? Optional.empty()
                : Optional.of(Objection.of(
                        "settingId", "A household is approved; a home of this kind is registered", REGULATION));
    }
}
