package org.kith.care.journey.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Remark;

/** One thing that has to be so. */
public interface JourneyRule {

    List<JourneyRule> OF_REVIEWS = List.of(
            new NotAheadRule(), new ParticipationOfHeldRule(), new ParticipationFitsAgeRule(), new InCareRule());

    List<JourneyRule> OF_VISITS = List.of(new NotAheadRule(), new SeenAloneRule(), new InCareRule());

    List<JourneyRule> OF_MISSING_EPISODES = List.of(
            new NotAheadRule(),
            new EndsAfterStartRule(),
            new EndNotAheadRule(),
            new NoOverlapRule(),
            new InterviewAfterReturnRule(),
            new InCareRule());

    List<JourneyRule> OF_DEPRIVATIONS_OF_LIBERTY = List.of(
            new NotAheadRule(),
            new EndsAfterStartRule(),
            new NoOverlapRule(),
            new InCareRule(),
            new SecureAlreadyRule());

    /** What is against it; empty where nothing is. */
    Optional<Remark> evaluate(Said said, Around around);
}
