package org.kith.kinship.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.kinship.Certainty;
import org.kith.kinship.TieKind;

/**
 * As much of a relation as can be told from either end. The side and the words belong to one end.
 *
 * @param since the first day that the start can mean: two ties that began in 1997 and in 1997-01 began alike
 * @param until the day that the end means, in the same way
 */
record TurnedRelation(
        KinshipTerm term,
        Lineage lineage,
        boolean current,
        boolean half,
        int degree,
        @Nullable Integer cousin,
        int removed,
        int greats,
        Certainty certainty,
        List<Leg> path,
        Set<String> commonAncestors,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    record Leg(String from, String to, TieKind tie, StepDirection direction) {}

    /** As it is told. */
    static TurnedRelation told(Relation relation) {
        return of(relation, relation.term(), legs(relation));
    }

    /** As it has to be told from the other end. */
    static TurnedRelation seenFromTheOtherEnd(Relation relation) {
        List<Leg> turned = new ArrayList<>();
        for (Leg leg : legs(relation)) {
            turned.add(new Leg(leg.to(), leg.from(), leg.tie(), opposite(leg.direction())));
        }
        Collections.reverse(turned);
        return of(relation, InverseTerms.of(relation.term()), turned);
    }

    private static StepDirection opposite(StepDirection direction) {
        return switch (direction) {
            case UP -> StepDirection.DOWN;
            case DOWN -> StepDirection.UP;
            case ACROSS -> StepDirection.ACROSS;
        };
    }

    private static List<Leg> legs(Relation relation) {
        return relation.path().stream()
                .map(step -> new Leg(step.from(), step.to(), step.tie(), step.direction()))
                .toList();
    }

    private static TurnedRelation of(Relation relation, KinshipTerm term, List<Leg> path) {
        PartialDate from = relation.validFrom();
        PartialDate to = relation.validTo();
        return new TurnedRelation(
                term,
                relation.lineage(),
                relation.current(),
                relation.half(),
                relation.degree(),
                relation.cousin(),
                relation.removed(),
                relation.greats(),
                relation.certainty(),
                List.copyOf(path),
                new TreeSet<>(relation.commonAncestors()),
                from == null ? null : from.earliest(),
                to == null ? null : to.ended());
    }
}
