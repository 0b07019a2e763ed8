package org.kith.provision.terms.rule;

import java.util.List;
import java.util.Optional;

/** The rules on each kind of decision about a home. */
public final class TermsRules {

    public static final List<TermsRule> APPROVAL = List.of(
            new ApprovalFitsHomeRule(),
            new TemporaryApprovalOfConnectedPersonRule(),
            new TemporaryApprovalNamesChildRule(),
            new TemporaryApprovalLengthRule());

    public static final List<TermsRule> REGISTRATION =
            List.of(new RegistrationFitsHomeRule(), new SupportedAccommodationAgeRule());

    public static final List<TermsRule> EXEMPTION = List.of(
            new ExemptionFitsHomeRule(), new ExemptionNamesChildrenRule(), new ExemptionByAuthorityOfAreaRule());

    private TermsRules() {}

    /** Everything that stands against a decision. */
    public static List<Objection> against(Terms terms, List<TermsRule> rules) {
        return rules.stream()
                .map(rule -> rule.judge(terms))
                .flatMap(Optional::stream)
                .toList();
    }
}
