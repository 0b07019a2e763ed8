package org.kith.kinship;

import java.util.function.Function;
import org.kith.api.AboutPeople;
import org.kith.kinship.relation.Relations;
import org.kith.person.Person;

/** Somebody who is related, filed under the nearest of the relationships. */
public record Relative(Person person, RelativeCategory category, int degree, Kinship kinship) implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        person.tellOf(told);
    }

    /**
     * @param relations at least one of them
     * @param people everyone whom the relations name, by id
     */
    public static Relative of(Relations relations, Function<String, Person> people) {
        Kinship kinship = Kinship.of(relations, people);
        Relationship nearest = kinship.relationships().getFirst();
        return new Relative(kinship.to(), RelativeCategory.of(nearest.term()), nearest.degree(), kinship);
    }
}
