package org.kith.provision.terms.rule;

import java.util.Optional;
import org.kith.provision.RecordSettings.Kind;

/** Children's homes, secure ones among them, and supported accommodation are registered; households are approved. */
public final class RegistrationFitsHomeRule implements TermsRule {

    private static final String REGULATION =
            "Care Standards Act 2000, section 11; Supported Accommodation (England) Regulations 2023";

    @Override
    public Optional<Objection> judge(Terms terms) {
        boolean fits = terms.kind() == null
                || terms.kind() == Kind.CHILDRENS_HOME
                || terms.kind() == Kind.SECURE_HOME
                || terms.kind() == Kind.SUPPORTED_ACCOMMODATION
                || terms.kind() == Kind.SUPPORTED_LODGINGS;
        return fits
                ? Optional.empty()
                : Optional.of(
                        Objection.of("settingId", "A home of this kind is approved and not registered", REGULATION));
    }
}
