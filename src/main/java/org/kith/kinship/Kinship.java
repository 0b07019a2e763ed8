package org.kith.kinship;

import java.util.List;
import java.util.function.Function;
import org.kith.api.AboutPeople;
import org.kith.kinship.relation.Relations;
import org.kith.person.Person;

/** All the ways in which two people are related, nearest first, and what {@code to} is to {@code from} by the first of them. */
public record Kinship(
        Person from,
        Person to,
        String label,
        String inverseLabel,
        List<Relationship> relationships,
        boolean truncated,
        List<Person> loops)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        from.tellOf(told);
        to.tellOf(told);
    }

    /** @param people everyone whom the relations name, by id */
    public static Kinship of(Relations relations, Function<String, Person> people) {
        return new Kinship(
                people.apply(relations.from()),
                people.apply(relations.to()),
                relations.label(),
                relations.inverseLabel(),
                relations.relations().stream()
                        .map(relation -> Relationship.of(relation, people))
                        .toList(),
                relations.truncated(),
                relations.loops().stream().map(people).toList());
    }
}
