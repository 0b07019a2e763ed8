package org.kith.access.worlds;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kith.access.worlds.Fact.Belief;

/** What may be taken away from a viewer in the store, each from the fact that it was. */
enum Taken {
    GRANT("MATCH ()-[e:MAY_SEE {key: $id}]->() DELETE e", each(Fact.Grant.class, World::without)),
    END_OF_A_GRANT(
            "MATCH ()-[e:MAY_SEE {key: $id}]->() SET e.toMax = date()",
            each(
                    Fact.Grant.class,
                    (world, it) -> world.replacing(
                            it, new Fact.Grant(it.ref(), it.because(), it.giver(), it.person(), Span.UNTIL_TODAY)))),
    PLACE_ON_A_LIST(
            "MATCH (n:Person {id: $id}) SET n.restrictedTo = []",
            each(
                    Fact.Human.class,
                    (world, it) -> it.list() == null
                            ? world
                            : world.replacing(
                                    it,
                                    new Fact.Human(
                                            it.ref(), it.given(), it.family(), it.born(), it.sex(), List.of())))),
    DISCLOSURE_CASE(
            "MATCH (n:DisclosureCase {id: $id}) SET n.toMax = date()",
            each(
                    Fact.DisclosureCase.class,
                    (world, it) ->
                            world.replacing(it, new Fact.DisclosureCase(it.ref(), it.worker(), Span.UNTIL_TODAY)))),
    BROKEN_GLASS(
            "MATCH (n:BreakGlass {id: $id}) SET n.until = datetime() - duration({minutes: 1})",
            each(Fact.Glass.class, (world, it) -> world.replacing(it, new Fact.Glass(it.ref(), it.worker(), true)))),
    ROLES(
            "MATCH (n:Professional {id: $id}) SET n.roles = []",
            each(
                    Fact.Worker.class,
                    (world, it) -> world.replacing(it, new Fact.Worker(it.ref(), List.of(), it.permissions())))),
    MEMBERSHIP(
            "MATCH ()-[e:MEMBER_OF|MANAGES {key: $id + ':1'}]->() SET e.toMax = date()",
            each(
                    Fact.Member.class,
                    (world, it) -> world.replacing(
                            it,
                            new Fact.Member(
                                    it.ref(),
                                    it.worker(),
                                    it.team(),
                                    it.manages(),
                                    Span.UNTIL_TODAY,
                                    Belief.STANDING)))),
    HOME(
            "MATCH ()-[e:RUNS|SUPERVISES {key: $id + ':1'}]->() SET e.toMax = date()",
            each(
                    Fact.HomeWorker.class,
                    (world, it) -> world.replacing(
                            it,
                            new Fact.HomeWorker(
                                    it.ref(), it.worker(), it.home(), it.runs(), Span.UNTIL_TODAY, Belief.STANDING)))),
    PERMISSION(
            "MATCH (n:Professional {id: $id}) SET n.permissions = []",
            world -> world.each(Fact.Worker.class)
                    .flatMap(it -> loss(world, it, new Fact.Worker(it.ref(), it.roles(), List.of()))));

    /**
     * Something taken away.
     *
     * @param kind of it
     * @param ref of the fact that changes in the store
     * @param root somebody seen before, about whom is asked
     * @param gone texts that are told of them before, and not after
     */
    record Change(Taken kind, World before, World after, String ref, String root, List<String> gone) {

        String id() {
            return ref.startsWith("k") ? before.key(ref) : before.id(ref);
        }

        String statement() {
            return kind.statement;
        }

        @Override
        public String toString() {
            return "%s: %s is taken away, and %s of %s is told no longer".formatted(kind, ref, gone, root);
        }
    }

    private record Loss(World after, String ref, String root, List<String> gone) {}

    private interface Takes<F extends Fact> {
        World from(World world, F fact);
    }

    private final String statement;
    private final Function<World, Stream<Loss>> losses;

    Taken(String statement, Function<World, Stream<Loss>> losses) {
        this.statement = statement;
        this.losses = losses;
    }

    /** Something of the kind whose loss the viewer of the world notices, in a role that may ask at all. */
    Optional<Change> in(World world) {
        boolean asks = world.viewer().roles().stream().anyMatch(Draw.ROLES_THAT_MEET_FAMILIES::contains);
        return asks
                ? losses.apply(world)
                        .findFirst()
                        .map(it -> new Change(this, world, it.after(), it.ref(), it.root(), it.gone()))
                : Optional.empty();
    }

    /** The loss of each fact of a type after which somebody is seen no longer. */
    private static <F extends Fact> Function<World, Stream<Loss>> each(Class<F> type, Takes<F> takes) {
        return world -> world.each(type).flatMap(fact -> {
            World after = takes.from(world, fact);
            Reference then = Reference.now(after);
            return Reference.now(world).levels().keySet().stream()
                    .filter(person -> !then.sees(person))
                    .map(person -> new Loss(after, fact.ref(), person, List.of(world.global("Person", person))));
        });
    }

    /** The loss of a permission: the addresses, of those with whom somebody lives who is seen whole, that are told no longer. */
    private static Stream<Loss> loss(World world, Fact.Worker worker, Fact.Worker without) {
        World after = world.replacing(worker, without);
        Reference now = Reference.now(world);
        Reference then = Reference.now(after);
        return world.each(Fact.Address.class)
                .filter(address -> now.mayTell(address) && !then.mayTell(address))
                .flatMap(address -> world.each(Fact.Household.class)
                        .filter(household -> household.address().equals(address.ref()))
                        .flatMap(household -> world.each(Fact.Lives.class)
                                .filter(lives -> lives.household().equals(household.ref())))
                        .filter(lives -> lives.span().holds() && lives.belief() == Belief.STANDING)
                        .filter(lives -> now.full(lives.person()))
                        .map(lives -> new Loss(after, worker.ref(), lives.person(), address.markers())));
    }
}
