package org.kith.kinship.parentage;

import java.util.List;

/** Whether a parentage can be. */
public interface ParentageRule {

    /** All rules. */
    List<ParentageRule> ALL = List.of(
            new OwnAncestorRule(),
            new YoungerParentRule(),
            new SecondBirthMotherRule(),
            new SecondFatherRule(),
            new ThirdBirthParentRule(),
            new BirthAfterDeathRule());

    Verdict evaluate(Claim claim);

    /** Whether the rule is about the day on which the parent died. */
    default boolean isAboutDeath() {
        return false;
    }
}
