package org.kith.exchange.subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.graph.Row;

/**
 * All that the store holds about a person.
 *
 * @param person the record that is kept
 * @param ids of it, and of the records that were joined with it
 * @param steps edges from these records, and on to what belongs to them
 * @param looks who looked at them, oldest first
 * @param comparisons what duty was asked to compare with them
 * @param workers names of workers, by id
 * @param places former addresses and homes that are only named by id, by id
 */
record Holding(
        Thing person,
        Set<String> ids,
        List<Step> steps,
        List<Row> looks,
        List<Row> comparisons,
        Map<String, String> workers,
        Map<String, Thing> places) {

    /** Edges of some types from the person, whichever of the records they start from. */
    List<Step> of(String type) {
        return steps.stream()
                .filter(step -> step.type().equals(type) && ids.contains(step.from()))
                .toList();
    }

    /** Edges of a type from something that belongs to the person. */
    List<Step> from(String id, String type) {
        return steps.stream()
                .filter(step -> step.type().equals(type) && step.from().equals(id))
                .toList();
    }

    /** Former values of a node, oldest first. */
    List<Thing> former(String id) {
        List<Thing> former =
                new ArrayList<>(from(id, "WAS").stream().map(Step::near).toList());
        former.sort((one, other) ->
                String.valueOf(one.text("recordedAt")).compareTo(String.valueOf(other.text("recordedAt"))));
        return former;
    }

    /** Other people at the ends of ties, restrictions and the like, by id. */
    Map<String, Thing> others() {
        Map<String, Thing> others = new HashMap<>();
        steps.stream()
                .map(Step::near)
                .filter(near -> near.is("Person") && !ids.contains(near.id()))
                .forEach(near -> others.put(near.id(), near));
        return others;
    }

    /** The same without some steps. */
    Holding without(Set<Step> gone) {
        Set<Step> left = new HashSet<>(gone);
        return new Holding(
                person,
                ids,
                steps.stream().filter(step -> !left.contains(step)).toList(),
                looks,
                comparisons,
                workers,
                places);
    }
}
