package org.kith.care.permanence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kith.care.fact.Around;
import org.kith.care.fact.ChildFact;
import org.kith.care.fact.FactInput;
import org.kith.care.fact.Remark;
import org.kith.care.permanence.rule.Known;
import org.kith.graph.Row;

/** What a worker says of a fact about a child's permanence. */
interface PermanenceInput extends FactInput {

    @Override
    PermanenceFact fact();

    @Override
    default List<ChildFact> beside() {
        return fact() == PermanenceFact.MATCH ? List.of(fact(), PermanenceFact.DECISION) : List.of(fact());
    }

    /** Whether another fact of the same kind says the same. */
    boolean isSameAs(Row other);

    /** The field that shows that it does. */
    String sameField();

    /** What the rules have against it. */
    Stream<Remark> judge(Known known);

    default List<Remark> remarks(LocalDate today, Around around) {
        Known known = new Known(
                today, around.bornFrom(), around.care(), around.spans(PermanenceFact.DECISION, "reversedBecause"));
        Stream<Remark> same = around.facts(fact()).stream()
                .filter(this::isSameAs)
                .limit(1)
                .map(other -> Remark.toldAlready(sameField(), "It is recorded already; correct it"));
        return Stream.concat(same, judge(known)).toList();
    }
}
