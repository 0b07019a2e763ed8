package org.kith.care.arrangement.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.ChildFact;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** One thing that has to be so. */
public interface ArrangementRule {

    List<ArrangementRule> OF_STAYING_PUT = List.of(
            new EndsAfterStartRule(),
            new ToldOnceRule(),
            new From18Rule(),
            new Until21Rule(),
            new FosteredUntil18Rule());

    List<ArrangementRule> OF_SHORT_BREAKS = List.of(
            new EndsAfterStartRule(),
            new ToldOnceRule(),
            new WithSomebodyRule(),
            new DaysUsedRule(),
            new OneProviderRule(),
            new ShortBreakStatusRule());

    /**
     * What is against it; empty where nothing is.
     *
     * @param others what is recorded of the same kind, but for what is corrected
     */
    Optional<Remark> evaluate(SaidArrangement said, Around around, List<Row> others);

    /** What all of some rules have to say. */
    static List<Remark> remarks(List<ArrangementRule> rules, SaidArrangement said, Around around, ChildFact kind) {
        List<Row> others = around.facts(kind);
        return rules.stream()
                .flatMap(rule -> rule.evaluate(said, around, others).stream())
                .toList();
    }
}
