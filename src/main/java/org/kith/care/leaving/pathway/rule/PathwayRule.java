package org.kith.care.leaving.pathway.rule;

import java.util.List;
import java.util.Optional;
import org.kith.care.fact.Around;
import org.kith.care.fact.Remark;
import org.kith.graph.Row;

/** One thing that has to be so of a pathway plan. */
public interface PathwayRule {

    /** All of them. */
    List<PathwayRule> ALL = List.of(
            new SomethingDoneRule(),
            new NotAheadRule(),
            new ReviewedAfterMadeRule(),
            new ToldOnceRule(),
            new AssessedBeforeMadeRule(),
            new AgedForItRule());

    /**
     * What is against it; empty where nothing is.
     *
     * @param others the plans that are recorded, but for the one that is corrected
     */
    Optional<Remark> evaluate(SaidPlan said, Around around, List<Row> others);

    /** What all of them have to say. */
    static List<Remark> remarks(SaidPlan said, Around around, List<Row> others) {
        return ALL.stream()
                .flatMap(rule -> rule.evaluate(said, around, others).stream())
                .toList();
    }
}
