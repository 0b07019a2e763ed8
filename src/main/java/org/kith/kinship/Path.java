package org.kith.kinship;

import java.util.List;
import java.util.function.Function;
import org.kith.kinship.relation.Step;
import org.kith.person.Person;

/** A way from one person to another. */
public record Path(List<PathStep> steps) {

    /** @param people everyone on the way, by id */
    public static Path of(List<Step> steps, Function<String, Person> people) {
        return new Path(steps.stream().map(step -> PathStep.of(step, people)).toList());
    }
}
