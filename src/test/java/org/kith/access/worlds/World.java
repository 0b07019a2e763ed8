package org.kith.access.worlds;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;

/**
 * A few people with everything that is recorded of them, the workers, and the worker who looks.
 *
 * @param number of the world; with it and the version ids are made, so that worlds do not meet in one store
 * @param version ids of two versions of a world are in the same order
 */
record World(int number, int version, Viewer viewer, List<Fact> facts) {

    /** A time at which some of what is recorded was not believed yet, and some was still believed. */
    static final OffsetDateTime THEN = Span.TODAY.minusMonths(18).atStartOfDay().atOffset(ZoneOffset.UTC);

    /**
     * What the token of the worker {@code w1} says.
     *
     * @param authority name of the authority, or null where the token names none
     */
    record Viewer(
            List<String> roles,
            List<String> permissions,
            @Nullable String authority) {
        static final String REF = "w1";
    }

    World {
        facts = List.copyOf(facts);
    }

    <T extends Fact> List<T> all(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    <T extends Fact> Stream<T> each(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }

    List<String> people() {
        return each(Fact.Human.class).map(Fact.Human::ref).toList();
    }

    boolean isChild(String person) {
        return each(Fact.Child.class).anyMatch(child -> child.person().equals(person));
    }

    Fact.Worker worker() {
        return each(Fact.Worker.class)
                .filter(worker -> worker.ref().equals(Viewer.REF))
                .findFirst()
                .orElseThrow();
    }

    World with(List<Fact> other) {
        return new World(number, version, viewer, other);
    }

    World withViewer(Viewer other) {
        return new World(number, version, other, facts);
    }

    World inVersion(int other) {
        return new World(number, other, viewer, facts);
    }

    World plus(Fact... more) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(List.of(more));
        return with(all);
    }

    World replacing(Fact old, Fact fresh) {
        return with(facts.stream().map(fact -> fact.equals(old) ? fresh : fact).toList());
    }

    /** The world without a fact, and without whatever cannot be without it. */
    World without(Fact gone) {
        Set<String> lost = new HashSet<>(Set.of(gone.ref()));
        List<Fact> left = new ArrayList<>(facts);
        while (left.removeIf(fact ->
                (lost.contains(fact.ref()) || fact.needs().stream().anyMatch(lost::contains)) && keep(lost, fact))) {
            // whatever needs one of those goes too
        }
        return with(left);
    }

    private static boolean keep(Set<String> lost, Fact fact) {
        lost.add(fact.ref());
        return true;
    }

    /** The store's id of a fact. */
    String id(String ref) {
        return "%s%03x-%012x".formatted(prefix(), (int) ref.charAt(0), Integer.parseInt(ref.substring(1)));
    }

    /** With what all ids of this world begin. */
    String prefix() {
        return "d%07x-%04x-7000-8".formatted(number, version);
    }

    /** The name of a tie, a membership or another fact that is an edge, without its version. */
    String key(String ref) {
        return "worlds:fact:" + id(ref);
    }

    String global(String type, String ref) {
        return new GlobalId(type, id(ref)).toString();
    }

    /** The global id of a fact that is an edge. */
    String globalKey(String type, String ref) {
        return new GlobalId(type, key(ref)).toString();
    }
}
