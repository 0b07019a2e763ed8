package org.kith.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.care.TogetherOrApartAssessment;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.kinship.Relationship;
import org.kith.person.Person;

/** Where siblings live who are seen at FULL, and what was decided about that. */
final class SiblingLives {

    /** Placed with parents, for which a return names no home. */
    private static final String WITH_PARENTS = "P1";

    private record Decision(Set<String> children, TogetherOrApartAssessment assessment) {}

    private final Parts parts;
    private final List<Decision> decisions;
    private final Map<String, List<Home>> homes = new HashMap<>();

    private SiblingLives(Parts parts, List<Decision> decisions) {
        this.parts = parts;
        this.decisions = decisions;
    }

    static SiblingLives of(Parts parts) {
        return new SiblingLives(
                parts,
                parts.of("assessment", "").stream()
                        .map(row -> new Decision(
                                Set.copyOf(row.texts("children")), TogetherOrApartAssessment.of(row, parts)))
                        .toList());
    }

    SiblingPair pair(Person a, Person b, Relationship relationship) {
        String one = a.id().key();
        String other = b.id().key();
        HowFar far = HowFar.between(homesOf(one), homesOf(other));
        return new SiblingPair(a, b, relationship, far.together(), far.miles(), far.band(), latest(Set.of(one, other)));
    }

    /** The statement tells the latest first. */
    private @Nullable TogetherOrApartAssessment latest(Set<String> both) {
        return decisions.stream()
                .filter(each -> each.children().containsAll(both))
                .findFirst()
                .map(Decision::assessment)
                .orElse(null);
    }

    private List<Home> homesOf(String id) {
        return homes.computeIfAbsent(id, each -> homes(each, parts));
    }

    /**
     * The home of the newest placement in force; the households of somebody who is placed with parents, or not placed. Nothing where a
     * placement does not say its home: a household that the record still says is not where the child lives.
     */
    private static List<Home> homes(String id, Parts parts) {
        Row placement = parts.of("placement", id).stream()
                .filter(row -> row.flag("current"))
                .findFirst()
                .orElse(null);
        String setting = placement == null ? null : placement.textOrNull("setting");
        boolean inHousehold = placement == null || setting == null && WITH_PARENTS.equals(placement.textOrNull("type"));
        return parts.of("home", id).stream()
                .map(Home::of)
                .filter(home -> home.placed() ? home.place().equals(setting) : inHousehold)
                .toList();
    }
}
