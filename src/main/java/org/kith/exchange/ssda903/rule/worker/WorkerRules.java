package org.kith.exchange.ssda903.rule.worker;

import java.util.List;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Social workers: the rules, in the order of the page. */
public final class WorkerRules {
    public static final List<ReturnRule> ALL = List.of(
            new SocialWorkerGivenRule(),
            new SocialWorkerIdRule(),
            new SocialWorkerWholeRule(),
            new SocialWorkerStartDateRule(),
            new SocialWorkerEndDateRule(),
            new SocialWorkerEndInYearRule(),
            new SocialWorkerEndedRule(),
            new SocialWorkerLastsADayRule(),
            new SocialWorkersFollowRule(),
            new FirstContactFollowsRule(),
            new SocialWorkerReasonCodeRule(),
            new SocialWorkerReasonGivenRule(),
            new SocialWorkerAtYearsEndRule(),
            new SocialWorkerEndSinceStartRule(),
            new SocialWorkersStartApartRule());

    private WorkerRules() {}
}
