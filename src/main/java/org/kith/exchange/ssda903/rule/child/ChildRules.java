package org.kith.exchange.ssda903.rule.child;

import java.util.List;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** The child, and how the tables fit together: the rules, in the order of the page. */
public final class ChildRules {
    public static final List<ReturnRule> ALL = List.of(
            new RowNamesChildRule(),
            new ChildInHeaderRule(),
            new OneRowAChildRule(),
            new DuplicateRowRule(),
            new SameBirthDateRule(),
            new SameSexRule(),
            new EpisodesOfChildRule(),
            new SexCodeRule(),
            new BirthDateRule(),
            new EthnicityCodeRule(),
            new UpnFormRule(),
            new UpnCheckLetterRule(),
            new UpnGivenRule(),
            new UpnOfOneChildRule(),
            new UpnNotYetKnownRule(),
            new BornByYearsEndRule(),
            new NotOver25Rule(),
            new MotherCodeRule(),
            new MotherGivenRule(),
            new MothersChildDateRule(),
            new BoyIsNoMotherRule(),
            new MothersChildGivenRule(),
            new MothersChildWithoutMotherRule(),
            new MotherOver11Rule(),
            new MotherOlderThanChildRule(),
            new MothersChildByYearsEndRule());

    private ChildRules() {}
}
