package org.kith.provision.terms.rule;

import java.util.Optional;
import org.kith.provision.RecordSettings.Kind;

/** Supported accommodation is for looked after children and care leavers of 16 and 17; a younger child lives with carers or in a children's home. */
public final class SupportedAccommodationAgeRule implements TermsRule {

    /** Youngest age in years. */
    static final int YOUNGEST = 16;

    private static final String REGULATION =
            "Supported Accommodation (England) Regulations 2023, reg 2, number not verified";

    @Override
    public Optional<Objection> judge(Terms terms) {
        boolean tooYoung =
                terms.kind() == Kind.SUPPORTED_ACCOMMODATION && terms.minAge() != null && terms.minAge() < YOUNGEST;
        return tooYoung
                ? Optional.of(Objection.of("minAge", "Supported accommodation is for 16 and 17 year olds", REGULATION))
                : Optional.empty();
    }
}
