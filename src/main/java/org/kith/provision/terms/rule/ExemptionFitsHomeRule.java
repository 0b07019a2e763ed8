package org.kith.provision.terms.rule;

import java.util.Optional;

/** The usual fostering limit binds those who foster in their own home; nobody else needs to be exempt from it. */
public final class ExemptionFitsHomeRule implements TermsRule {

    @Override
    public Optional<Objection> judge(Terms terms) {
        return terms.kind() == null || terms.isFamily()
                ? Optional.empty()
                : Optional.of(Objection.of(
                        "settingId",
                        "The usual fostering limit is for households that foster",
                        ExemptionNamesChildrenRule.REGULATION));
    }
}
