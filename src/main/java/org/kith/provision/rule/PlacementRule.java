package org.kith.provision.rule;

import java.util.List;

/** Whether a placement can be, by one rule. */
public interface PlacementRule {

    /** All rules, in the order in which they are told. */
    List<PlacementRule> ALL = List.of(
            new OnePlacementAtATimeRule(),
            new PlacementFitsSettingRule(),
            new ProviderFitsRule(),
            new UsualFosteringLimitRule(),
            new TermsOfApprovalRule(),
            new TemporaryApprovalRule(),
            new UnregisteredHomeRule(),
            new RegistrationRule(),
            new BedsRule(),
            new AgeRangeRule(),
            new SecureHomeRule(),
            new ParentAgainstOrderRule(),
            new PlacementWithParentRule(),
            new OutOfAreaRule(),
            new SiblingsApartRule());

    RuleName name();

    Finding evaluate(Proposal proposal);
}
