package org.kith.access.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kith.access.worlds.Fact.Belief;
import org.kith.access.worlds.Fact.Guard;
import org.kith.access.worlds.Fact.Type;

/**
 * Makes a second version of a world, in which only that differs which the viewer may not see: hidden people are added, removed and renamed,
 * with their ties, dates and homes, and what is told of nobody becomes something else. A change that the reference would notice is not made.
 */
final class Unseen {

    private final World first;
    private final Random random;
    private final Set<Object> toldNow;
    private final Set<Object> toldThen;
    private int made;

    private Unseen(World world) {
        this.first = world;
        this.random = new Random(world.number() * 31L + 5);
        this.toldNow = Reference.now(world).told();
        this.toldThen = Reference.then(world).told();
    }

    /** The second version, under the ids of the first. */
    static World changed(World world) {
        return new Unseen(world).change();
    }

    private World change() {
        World now = first;
        for (int i = 0; i < 14; i++) {
            World next = any(edits()).apply(now);
            boolean unseen = Reference.now(next).told().equals(toldNow)
                    && Reference.then(next).told().equals(toldThen);
            now = unseen ? next : now;
        }
        return now;
    }

    private List<UnaryOperator<World>> edits() {
        return List.of(
                this::rename,
                this::rename,
                this::drop,
                this::drop,
                this::rewrite,
                this::rewrite,
                this::stranger,
                this::stranger,
                this::secret,
                this::lodger,
                this::colleague);
    }

    /** Somebody gets another name, another day of birth, another sex. */
    private World rename(World world) {
        Fact.Human human = any(world.all(Fact.Human.class));
        boolean whole = random.nextBoolean();
        String born = (whole
                        ? String.valueOf(1940 + random.nextInt(80))
                        : human.born().substring(0, 4)) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
        return world.replacing(
                human,
                new Fact.Human(
                        human.ref(),
                        whole ? word() : human.given(),
                        whole ? word() : human.family(),
                        born,
                        whole ? "U" : human.sex(),
                        human.list()));
    }

    private World drop(World world) {
        Fact gone = any(world.facts());
        return gone.ref().equals(World.Viewer.REF) ? world : world.without(gone);
    }

    private World rewrite(World world) {
        Fact fact = any(world.facts());
        return switch (fact) {
            case Fact.Number it -> world.replacing(it, new Fact.Number(it.ref(), it.person(), "8" + digits()));
            case Fact.Contact it ->
                world.replacing(it, new Fact.Contact(it.ref(), it.person(), word(), random.nextBoolean()));
            case Fact.Child it ->
                world.replacing(it, new Fact.Child(it.ref(), it.person(), it.authority(), word(), it.home()));
            case Fact.Address it ->
                world.replacing(
                        it,
                        new Fact.Address(
                                it.ref(), it.locality(), "X1 " + random.nextInt(10) + "XX", word(), it.confidential()));
            case Fact.Tie it ->
                world.replacing(
                        it,
                        new Fact.Tie(
                                it.ref(),
                                it.type(),
                                it.from(),
                                it.to(),
                                it.kind(),
                                any(List.of(Guard.values())),
                                random.nextBoolean(),
                                any(List.of(Span.CURRENT, Span.OVER)),
                                it.belief()));
            case Fact.Lives it ->
                world.replacing(it, new Fact.Lives(it.ref(), it.person(), it.household(), Span.OVER, it.belief()));
            case Fact.Restriction it ->
                world.replacing(it, new Fact.Restriction(it.ref(), it.child(), it.against(), word()));
            case Fact.Order it -> world.replacing(it, new Fact.Order(it.ref(), it.child(), it.named(), word()));
            case Fact.Happening it ->
                world.replacing(
                        it, new Fact.Happening(it.ref(), it.child(), any(List.of(Span.LONG_OVER, Span.ALWAYS))));
            case Fact.Placement it ->
                world.replacing(it, new Fact.Placement(it.ref(), it.child(), it.home(), Span.OVER, it.belief()));
            default -> world;
        };
    }

    /** Somebody more, with a restricted record or behind a tie that hides them, and with relatives of their own. */
    private World stranger(World world) {
        String person = spare(world);
        String other = any(world.people());
        String further = any(world.people());
        boolean restricted = random.nextBoolean();
        Guard guard = restricted ? Guard.OPEN : random.nextBoolean() ? Guard.SEALED : Guard.EXTRA_FAMILIAL;
        int n = 2000 + Integer.parseInt(person.substring(1)) * 4;
        return world.plus(
                new Fact.Human(
                        person,
                        word(),
                        any(world.all(Fact.Human.class)).family(),
                        "1988-05-1" + random.nextInt(10),
                        "F",
                        restricted ? List.of("w2") : null),
                new Fact.Tie(
                        "k" + n,
                        any(List.of(Type.values())),
                        person,
                        other,
                        "BIRTH",
                        guard,
                        false,
                        Span.ALWAYS,
                        Belief.STANDING),
                new Fact.Tie(
                        "k" + (n + 1),
                        Type.PARENT_OF,
                        person,
                        further,
                        "BIRTH",
                        guard,
                        false,
                        Span.CURRENT,
                        Belief.STANDING),
                new Fact.Number("i" + n, person, "8" + digits()),
                new Fact.Contact("c" + n, person, word(), true));
    }

    private World secret(World world) {
        int n = 3000 + random.nextInt(900);
        Fact.Tie tie = new Fact.Tie(
                "k" + n,
                any(List.of(Type.values())),
                any(world.people()),
                any(world.people()),
                "FULL",
                any(List.of(Guard.SEALED, Guard.EXTRA_FAMILIAL, Guard.UNDISCLOSED)),
                random.nextInt(4) == 0,
                Span.ALWAYS,
                any(List.of(Belief.values())));
        return has(world, tie.ref()) || tie.from().equals(tie.to()) ? world : world.plus(tie);
    }

    private World lodger(World world) {
        int n = 4000 + random.nextInt(900);
        List<Fact.Household> homes = world.all(Fact.Household.class);
        if (has(world, "k" + n) || homes.isEmpty()) {
            return world;
        }
        return world.plus(new Fact.Lives(
                "k" + n,
                any(world.people()),
                any(homes).ref(),
                any(List.of(Span.CURRENT, Span.OVER)),
                Belief.STANDING));
    }

    /** Somebody else sees more. */
    private World colleague(World world) {
        int n = 5000 + random.nextInt(900);
        return has(world, "k" + n)
                ? world
                : world.plus(new Fact.Grant("k" + n, Fact.Because.ALLOCATION, "w3", any(world.people()), Span.CURRENT));
    }

    private static boolean has(World world, String ref) {
        return world.facts().stream().anyMatch(fact -> fact.ref().equals(ref));
    }

    /** A place between two others in the order of ids. */
    private static String spare(World world) {
        int n = 5;
        while (n % 4 == 0 || has(world, "p" + n)) {
            n += 1;
        }
        return "p" + n;
    }

    /** What of the two versions is not the same, in words: facts of one and not of the other. */
    static List<Fact> difference(World one, World other) {
        List<Fact> all = new ArrayList<>(one.facts());
        all.removeAll(other.facts());
        List<Fact> more = new ArrayList<>(other.facts());
        more.removeAll(one.facts());
        all.addAll(more);
        return all;
    }

    private String word() {
        return Draw.word(first.number(), 5000 + made++);
    }

    private String digits() {
        return "%09d".formatted(random.nextInt(1_000_000_000));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
