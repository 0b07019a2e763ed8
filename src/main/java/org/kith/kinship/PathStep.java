package org.kith.kinship;

import java.util.function.Function;
import org.kith.api.AboutPeople;
import org.kith.kinship.relation.Step;
import org.kith.kinship.relation.StepDirection;
import org.kith.person.Person;

/** A step from one person to the next. {@code detail} is what the next is to this one, in words. */
public record PathStep(Person from, Person to, TieKind tie, StepDirection direction, String detail)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        from.tellOf(told);
        to.tellOf(told);
    }

    static PathStep of(Step step, Function<String, Person> people) {
        return new PathStep(
                people.apply(step.from()), people.apply(step.to()), step.tie(), step.direction(), step.detail());
    }
}
