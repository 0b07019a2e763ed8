package org.kith.care.permanence.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.care.fact.Remark;

/**
 * One thing that has to be so.
 *
 * @param <S> what it is about
 */
public interface PermanenceRule<S> {

    List<PermanenceRule<? super SaidPrevious>> OF_PREVIOUS =
            List.of(new NoneBeforeRule(), new OrderedAfterBirthRule(), new OrderedBeforeCareRule());

    List<PermanenceRule<? super SaidDecision>> OF_DECISIONS = List.of(
            new NotAheadRule(),
            new ReversalNotAheadRule(),
            new ReversalAfterDecisionRule(),
            new ReversalWholeRule(),
            new OneDecisionRule(),
            new InCareRule());

    List<PermanenceRule<? super SaidMatch>> OF_MATCHES = List.of(
            new NotAheadRule(),
            new DecidedByMatchRule(),
            new AdopterNumberRule(),
            new AdoptersFitSexRule(),
            new SexFitsStatusRule(),
            new MatchAfterDecisionRule(),
            new InCareRule());

    List<PermanenceRule<? super SaidPlan>> OF_PLANS =
            List.of(new NotAheadRule(), new ParallelDiffersRule(), new ReachedNotAheadRule(), new InCareRule());

    /** What is against it; empty where nothing is. */
    Optional<Remark> evaluate(S said, Known known);

    /** All that there is against it. */
    static <S> Stream<Remark> remarks(List<PermanenceRule<? super S>> rules, S said, Known known) {
        return rules.stream().flatMap(rule -> rule.evaluate(said, known).stream());
    }
}
