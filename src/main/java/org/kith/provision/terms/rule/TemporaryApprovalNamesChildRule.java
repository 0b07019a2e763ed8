package org.kith.provision.terms.rule;

import java.util.Optional;

/** A connected person is temporarily approved for a particular child. */
public final class TemporaryApprovalNamesChildRule implements TermsRule {

    @Override
    public Optional<Objection> judge(Terms terms) {
        return !terms.isTemporary() || terms.children() > 0
                ? Optional.empty()
                : Optional.of(Objection.of(
                        "childIds",
                        "A temporary approval names the child whom the connected person is to care for",
                        TemporaryApprovalLengthRule.REGULATION));
    }
}
