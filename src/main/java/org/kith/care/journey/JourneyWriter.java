package org.kith.care.journey;

import java.util.List;
import java.util.stream.Stream;
import org.kith.access.Recorded;
import org.kith.care.fact.FactWriter;
import org.kith.care.fact.Remark;
import org.kith.care.fact.Span;
import org.kith.care.journey.rule.Around;
import org.kith.care.journey.rule.JourneyRule;
import org.kith.care.journey.rule.Said;
import org.kith.graph.Scope;
import org.springframework.stereotype.Component;

/** Records and corrects facts of children's journeys for workers, as far as the rules let it. */
@Component
class JourneyWriter {

    private final FactWriter facts;

    JourneyWriter(FactWriter facts) {
        this.facts = facts;
    }

    Recorded record(Scope scope, String mutation, JourneyInput input, List<JourneyRule> rules, FactWriter.Write write) {
        return facts.record(
                scope, mutation, input, (today, found) -> remarks(input, input.said(today), found, rules), write);
    }

    private static List<Remark> remarks(
            JourneyInput input, Said said, org.kith.care.fact.Around found, List<JourneyRule> rules) {
        List<Span> others = found.spans(input.fact(), "visitedBy");
        Around around = new Around(found.bornFrom(), found.bornTo(), found.care(), found.stays(), others);
        return Stream.concat(
                        others.stream()
                                .filter(other -> isSame(input, said, other))
                                .limit(1)
                                .map(other -> Remark.toldAlready(
                                        said.startField(), "It is recorded for that day already; correct it")),
                        rules.stream().flatMap(rule -> rule.evaluate(said, around).stream()))
                .toList();
    }

    /** The same child, day and, of a visit, worker: it is the same one told again. */
    private static boolean isSame(JourneyInput input, Said said, Span other) {
        if (!other.from().equals(said.from())) {
            return false;
        }
        if (!said.startField().equals("date")) {
            return other.to().equals(said.end());
        }
        String worker = input.fact() == JourneyKind.VISIT ? input.workerKey() : null;
        return worker == null || worker.equals(other.code());
    }
}
