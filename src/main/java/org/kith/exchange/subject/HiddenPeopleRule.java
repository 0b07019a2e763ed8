package org.kith.exchange.subject;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * People to whom only withheld ties lead: a restriction against one of them would tell that they are there, and is withheld as the tie is.
 */
final class HiddenPeopleRule {

    private HiddenPeopleRule() {}

    /** Steps of what is left that mention somebody to whom only what is gone would lead. */
    static Set<Step> mentions(Set<Step> gone, Holding left) {
        Set<String> hidden = people(gone, left);
        left.steps().stream()
                .filter(step -> left.ids().contains(step.from()) && step.near().is("Person"))
                .forEach(step -> hidden.remove(step.near().id()));
        Set<String> papers = left.steps().stream()
                .filter(step -> hidden.contains(step.near().id()))
                .map(Step::from)
                .collect(Collectors.toSet());
        return left.steps().stream()
                .filter(step -> papers.contains(step.from()) && !left.ids().contains(step.from())
                        || papers.contains(step.near().id()))
                .collect(Collectors.toSet());
    }

    private static Set<String> people(Set<Step> steps, Holding holding) {
        Set<String> people = new HashSet<>();
        for (Step step : steps) {
            if (step.near().is("Person") && !holding.ids().contains(step.near().id())) {
                people.add(step.near().id());
            }
        }
        return people;
    }
}
