package org.kith.care.outcome.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.care.fact.Around;
import org.kith.care.fact.ChildFact;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/**
 * One thing that has to be so.
 *
 * @param <S> what is said
 */
public interface OutcomeRule<S> {

    List<OutcomeRule<SaidUnaccompanied>> OF_UNACCOMPANIED = List.of(
            new BegunRule(),
            new CeasedAfterStartRule(),
            new CeasedBy18Rule(),
            new AloneOnceRule(),
            new InCareAloneRule());

    List<OutcomeRule<SaidHealth>> OF_HEALTH = List.of(
            new HealthYearRule(),
            new HealthOnceRule(),
            new SaysSomethingRule(),
            new ScoreRule(),
            new ReasonWithScoreRule(),
            new ScoreAgeRule(),
            new AgeReasonRule(),
            new InterventionRule(),
            new OfferRule(),
            new ConvictedRule(),
            new HealthCheckRule(),
            new AllYearRule());

    List<OutcomeRule<SaidCareLeaver>> OF_CARE_LEAVERS = List.of(
            new LeaverYearRule(),
            new LeaverOnceRule(),
            new LeaverAgeRule(),
            new GoneRule(),
            new InTouchRule(),
            new FosterCarersFrom18Rule(),
            new StillInCareRule());

    /**
     * What is against it; empty where nothing is.
     *
     * @param others what is recorded of the same kind, but for what is corrected
     */
    Optional<Remark> evaluate(S said, Around around, List<Row> others);

    /** What all of some rules have to say. */
    static <S> List<Remark> remarks(List<OutcomeRule<S>> rules, S said, Around around, ChildFact kind) {
        List<Row> others = around.facts(kind);
        return rules.stream()
                .flatMap(rule ->
                        Stream.ofNullable(rule.evaluate(said, around, others).orElse(null)))
                .toList();
    }
}
