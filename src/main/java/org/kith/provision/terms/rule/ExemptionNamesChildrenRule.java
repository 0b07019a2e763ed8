package org.kith.provision.terms.rule;

import java.util.Optional;

/** An exemption names the children who may be fostered. */
public final class ExemptionNamesChildrenRule implements TermsRule {

    static final String REGULATION = "Children Act 1989, Schedule 7, paragraph 4";

    @Override
    public Optional<Objection> judge(Terms terms) {
        return terms.children() > 0
                ? Optional.empty()
                : Optional.of(
                        Objection.of("childIds", "An exemption names the children who may be fostered", REGULATION));
    }
}
