package org.kith.kinship;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.kinship.relation.KinshipTerm;
import org.kith.kinship.relation.Lineage;
import org.kith.kinship.relation.Relation;
import org.kith.kinship.relation.Side;
import org.kith.person.Person;

/** One way in which two people are related: what the second is to the first. */
public record Relationship(
        KinshipTerm term,
        String label,
        Lineage lineage,
        boolean current,
        boolean half,
        @Nullable Side side,
        int degree,
        @Nullable Integer cousin,
        int removed,
        int greats,
        Certainty certainty,
        Path path,
        List<Person> commonAncestors,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo) {

    /** @param people everyone whom the relation names, by id */
    public static Relationship of(Relation relation, Function<String, Person> people) {
        return new Relationship(
                relation.term(),
                relation.label(),
                relation.lineage(),
                relation.current(),
                relation.half(),
                relation.side(),
                relation.degree(),
                relation.cousin(),
                relation.removed(),
                relation.greats(),
                relation.certainty(),
                Path.of(relation.path(), people),
                relation.commonAncestors().stream().map(people).toList(),
                relation.validFrom(),
                relation.validTo());
    }
}
