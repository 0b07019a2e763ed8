package org.kith.provision.terms.rule;

import java.util.Optional;

/** The authority in whose area the carer lives exempts, whoever approves the carer or places the child. Where the area is not known, nothing is said. */
public final class ExemptionByAuthorityOfAreaRule implements TermsRule {

    @Override
    public Optional<Objection> judge(Terms terms) {
        boolean other = terms.areaAuthorityId() != null
                && terms.authorityId() != null
                && !terms.areaAuthorityId().equals(terms.authorityId());
        return other
                ? Optional.of(Objection.of(
                        "authorityId",
                        "The authority in whose area the carer lives exempts, and the home lies in that of another",
                        ExemptionNamesChildrenRule.REGULATION))
                : Optional.empty();
    }
}
