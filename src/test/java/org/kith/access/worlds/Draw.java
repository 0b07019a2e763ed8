package org.kith.access.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.access.worlds.Fact.Because;
import org.kith.access.worlds.Fact.Belief;
import org.kith.access.worlds.Fact.Guard;
import org.kith.access.worlds.Fact.Type;

/**
 * Draws a {@link World} from its number: a family with everything that may hide somebody in it, and a worker who has one legitimate
 * relationship or nearly has it. Each kind of relationship gets its turn.
 */
final class Draw {

    static final List<String> ROLES_THAT_MEET_FAMILIES = List.of(
            "practitioner",
            "team-manager",
            "duty",
            "fostering",
            "permanence",
            "family-time",
            "reviewing-officer",
            "home-manager",
            "partner",
            "adoption-records");
    static final List<String> OTHER_ROLES = List.of("analyst", "privacy-officer", "importer");
    static final List<String> PERMISSIONS = List.of("confidential-address", "extra-familial-harm", "allegations");

    private static final List<Belief> NOT_ALWAYS_BELIEVED = List.of(Belief.WITHDRAWN, Belief.LATE, Belief.GONE);

    private static final List<List<String>> KINDS = List.of(
            List.of("BIRTH", "BIRTH", "BIRTH", "LEGAL", "ADOPTIVE", "STEP", "SOCIAL"),
            List.of("MARRIAGE", "COHABITATION", "RELATIONSHIP"),
            List.of("FULL", "HALF", "UNKNOWN"),
            List.of("GRANDPARENT", "AUNT_UNCLE", "COUSIN"),
            List.of("FRIEND", "NEIGHBOUR", "GODPARENT"),
            List.of("MAIN", "INFORMAL", "SPECIAL_GUARDIAN"));

    /** Those that need most to come together have two turns. */
    private static final List<Because> TURNS = Stream.concat(
                    Stream.of(Because.values()),
                    Stream.of(
                            Because.DUTY,
                            Because.DISCLOSURE,
                            Because.PLACEMENT,
                            Because.ALLOCATION,
                            Because.ALLOCATION))
            .toList();

    private final int number;
    private final Random random;
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final List<String> children = new ArrayList<>();

    private Draw(int number) {
        this.number = number;
        this.random = new Random(number * 7919L + 17);
    }

    static World world(int number) {
        return new Draw(number).draw();
    }

    /** A world in which a privacy officer looks, or nearly one, with looks of others and alerts about them. */
    static World ofAnOfficer(int number) {
        return new Draw(number).drawOfficer();
    }

    private World drawOfficer() {
        World world = draw();
        for (int i = 0; i < 6; i++) {
            facts.add(new Fact.Look("x" + i, worker(), any(people), i, word(430 + i)));
        }
        for (int i = 0; i < 3; i++) {
            String note = chance(40) ? word(450 + i) : null;
            facts.add(new Fact.Alert(
                    "y" + i, worker(), any(people), any(List.of("BREAK_GLASS", "DUTY")), word(440 + i), note));
        }
        List<String> token = new ArrayList<>(List.of("privacy-officer"));
        List<String> store = new ArrayList<>(List.of(chance(85) ? "privacy-officer" : "practitioner"));
        if (chance(30)) {
            token.add("practitioner");
            store.add("practitioner");
        }
        return new World(number, 1, world.viewer(), facts)
                .withViewer(new World.Viewer(token, List.of(), world.viewer().authority()))
                .replacing(world.worker(), new Fact.Worker(World.Viewer.REF, store, List.of()));
    }

    private World draw() {
        workforce();
        for (int i = 0, size = 8 + random.nextInt(9); i < size; i++) {
            person(i, size);
        }
        for (int i = 1; i < people.size(); i++) {
            tie(i, random.nextInt(Math.max(0, i - 3), i), 100 + i);
        }
        for (int i = 0, more = people.size() / 3; i < more; i++) {
            int younger = 1 + random.nextInt(people.size() - 1);
            tie(younger, random.nextInt(younger), 200 + i);
        }
        places();
        papers();
        World.Viewer viewer = relationship();
        for (String kind : List.of("b", "f", "j", "z")) {
            facts.add(new Fact.Happening(kind + "0", any(children), Span.OVER));
            facts.add(new Fact.Happening(kind + "1", any(children), Span.CURRENT));
        }
        for (int i = 0; i < 2; i++) {
            facts.add(new Fact.Comparison(
                    "e" + i, chance(75) ? "u1" : "u2", "w2", any(people), List.of(any(people)), word(420 + i)));
        }
        for (int i = 0; i < 3; i++) {
            grant(300 + i, Because.values()[random.nextInt(Because.values().length)], span(), any(children));
        }
        return new World(number, 1, viewer, facts);
    }

    private void workforce() {
        facts.add(new Fact.Authority("u1", "Council " + word(901)));
        facts.add(new Fact.Authority("u2", "Council " + word(902)));
        facts.add(new Fact.Locality("l1", "Nearby " + word(903), 54.7));
        facts.add(new Fact.Locality("l2", "Farther " + word(904), 54.95));
        facts.add(new Fact.Team("t1", "u1"));
        facts.add(new Fact.Team("t2", "u1"));
        facts.add(new Fact.Team("t3", "u2"));
        facts.add(new Fact.Worker("w2", List.of("practitioner"), List.of()));
        facts.add(new Fact.Worker("w3", List.of("practitioner"), List.of()));
        Belief membership = chance(60) ? Belief.STANDING : any(NOT_ALWAYS_BELIEVED);
        facts.add(new Fact.Member("k1", "w2", "t2", false, span(), membership));
        facts.add(new Fact.Member("k2", "w3", "t3", false, Span.CURRENT, Belief.STANDING));
    }

    private void person(int i, int size) {
        String ref = "p" + (4 * i + 4);
        people.add(ref);
        int born = 1950 + 70 * i / size + random.nextInt(3);
        String date = "%d-%02d-%02d".formatted(born, 1 + random.nextInt(12), 1 + random.nextInt(28));
        facts.add(new Fact.Human(ref, word(i), word(999), date, random.nextBoolean() ? "F" : "M", list()));
        if (i == size - 1 || i > size / 3 && chance(45)) {
            children.add(ref);
            String authority = chance(75) ? "u1" : "u2";
            facts.add(new Fact.Child("q" + i, ref, authority, "L" + word(100 + i), chance(50) ? "l1" : "l2"));
        }
        if (chance(60)) {
            facts.add(new Fact.Number("i" + i, ref, "9%09d".formatted(number % 10_000_000 * 100L + i)));
        }
        if (chance(50)) {
            facts.add(new Fact.Contact("c" + i, ref, "tel " + word(200 + i), chance(50)));
        }
    }

    private @Nullable List<String> list() {
        if (chance(86)) {
            return null;
        }
        return any(List.of(List.of(), List.of("w2"), List.of("w1", "w3"), List.of("w1")));
    }

    /** The one with the lower place is the elder, so that nobody is their own ancestor. */
    private void tie(int younger, int elder, int k) {
        Type type = any(List.of(
                Type.PARENT_OF,
                Type.PARENT_OF,
                Type.PARENT_OF,
                Type.PARENT_OF,
                Type.PARTNER_OF,
                Type.SIBLING_OF,
                Type.KIN_OF,
                Type.KITH_OF,
                Type.CARES_FOR));
        Guard guard = chance(72) ? Guard.OPEN : any(List.of(Guard.values()));
        Span span = chance(60) ? Span.ALWAYS : any(List.of(Span.CURRENT, Span.CURRENT, Span.OVER, Span.TO_COME));
        facts.add(new Fact.Tie(
                "k" + k,
                type,
                people.get(elder),
                people.get(younger),
                any(KINDS.get(type.ordinal())),
                guard,
                chance(8),
                span,
                belief()));
    }

    private void places() {
        for (int i = 1; i <= 3; i++) {
            facts.add(new Fact.Address("a" + i, any(List.of("l1", "l2")), postcode(i), word(300 + i), chance(40)));
            facts.add(new Fact.Household("h" + i, "a" + i));
        }
        for (int i = 0; i < people.size(); i++) {
            if (chance(70)) {
                Span span = chance(70) ? Span.CURRENT : any(List.of(Span.ALWAYS, Span.OVER));
                facts.add(
                        new Fact.Lives("k" + (400 + i), people.get(i), any(List.of("h1", "h2", "h3")), span, belief()));
            }
        }
        facts.add(new Fact.Address("a4", any(List.of("l1", "l2")), postcode(4), word(304), chance(40)));
        facts.add(new Fact.Home("s1", "a4", "FOSTER_HOUSEHOLD", word(305), chance(80) ? "u1" : "u2"));
        for (int i = 0; i < 2; i++) {
            List<String> restricted = facts.stream()
                    .filter(fact -> fact instanceof Fact.Human human && human.list() != null)
                    .map(Fact::ref)
                    .toList();
            String carer = chance(60) || restricted.isEmpty()
                    ? people.get(random.nextInt(people.size() / 2))
                    : any(restricted);
            Belief carers = chance(55) ? Belief.STANDING : any(NOT_ALWAYS_BELIEVED);
            facts.add(new Fact.Carer("k" + (500 + i), carer, "s1", stay(), carers));
        }
        for (int i = 0; i < children.size(); i++) {
            if (chance(65)) {
                facts.add(new Fact.Placement("m" + i, children.get(i), "s1", stay(), belief()));
            }
        }
    }

    private Span stay() {
        return any(List.of(Span.CURRENT, Span.CURRENT, Span.CURRENT, Span.OVER, Span.LONG_OVER, Span.TO_COME));
    }

    private void papers() {
        for (int i = 0; i < 2; i++) {
            facts.add(new Fact.Restriction("r" + i, any(children), any(people), "because " + word(400 + i)));
            facts.add(new Fact.Order("o" + i, any(children), any(people), "terms " + word(410 + i)));
            Guard guard = chance(70) ? Guard.OPEN : any(List.of(Guard.values()));
            facts.add(new Fact.Responsibility("k" + (600 + i), people.get(i), any(children), guard, belief()));
        }
        facts.add(new Fact.SealedLink("k700", any(people), any(children)));
        facts.add(new Fact.Allocation("k701", "w2", any(children), Span.CURRENT));
    }

    /** What would let the viewer see a child, whole in most worlds, and lacking something in the others. */
    private World.Viewer relationship() {
        Because because = TURNS.get(number % TURNS.size());
        String child = any(children);
        String role = role(because);
        List<String> token = new ArrayList<>(List.of(role));
        List<String> store = new ArrayList<>(List.of(role));
        more(token);
        more(store);
        if (chance(8)) {
            store.remove(role);
        }
        if (chance(8)) {
            token.remove(role);
        }
        if (token.isEmpty()) {
            token.add(any(List.of("partner", "analyst")));
        }
        List<String> permitted = chance(50) ? List.of("confidential-address") : List.of();
        facts.add(new Fact.Worker(
                World.Viewer.REF,
                store,
                any(List.of(permitted, permitted, List.of("confidential-address"), List.of()))));
        boolean manages = role.equals("team-manager");
        facts.add(new Fact.Member(
                "k3", "w1", chance(75) ? "t1" : "t3", false, chance(50) ? Span.CURRENT : span(), belief()));
        if (manages || chance(10)) {
            Belief managed = chance(70) ? Belief.STANDING : any(NOT_ALWAYS_BELIEVED);
            Span when = chance(60)
                    ? Span.CURRENT
                    : any(List.of(Span.FROM_TODAY, Span.UNTIL_TODAY, Span.TO_COME, Span.TO_COME));
            facts.add(new Fact.Member("k4", "w1", "t2", true, when, managed));
        }
        if (because == Because.PLACEMENT || chance(10)) {
            boolean runs = chance(90) == role.equals("home-manager");
            Span span = chance(50) ? Span.CURRENT : span();
            Belief looks = chance(70) ? Belief.STANDING : any(NOT_ALWAYS_BELIEVED);
            facts.add(new Fact.HomeWorker("k5", chance(90) ? "w1" : "w2", "s1", runs, span, looks));
        }
        grant(0, because, chance(80) ? Span.CURRENT : span(), child);
        if (chance(45)) {
            boolean leads = chance(60);
            facts.add(new Fact.Tie(
                    "k250",
                    Type.KITH_OF,
                    leads ? child : people.getFirst(),
                    leads ? people.getFirst() : child,
                    "FRIEND",
                    Guard.UNDISCLOSED,
                    false,
                    Span.ALWAYS,
                    Belief.STANDING));
        }
        boolean searches = because == Because.PLACEMENT_REFERRAL || because == Because.ADOPTION_PLAN;
        return new World.Viewer(token, permitted, chance(searches ? 85 : 55) ? "u1" : chance(35) ? null : "u2");
    }

    private void more(List<String> roles) {
        if (chance(15)) {
            roles.add(any(chance(80) ? ROLES_THAT_MEET_FAMILIES : OTHER_ROLES));
        }
    }

    private String role(Because because) {
        return switch (because) {
            case REVIEW -> "reviewing-officer";
            case DUTY -> "duty";
            case PLACEMENT -> any(List.of("home-manager", "fostering"));
            case CARER, PLACEMENT_REFERRAL -> any(List.of("fostering", "permanence"));
            case ADOPTION_PLAN -> chance(90) ? "permanence" : "fostering";
            case DISCLOSURE -> "adoption-records";
            case BREAK_GLASS -> any(chance(85) ? ROLES_THAT_MEET_FAMILIES : OTHER_ROLES);
            default -> chance(40) ? "practitioner" : "team-manager";
        };
    }

    private void grant(int n, Because because, Span span, String child) {
        String ref = "k" + (800 + n);
        switch (because) {
            case TEAM ->
                facts.add(new Fact.Grant(ref, because, any(List.of("t1", "t1", "t2", "t2", "t3")), child, span));
            case PLACEMENT -> facts.add(new Fact.Grant(ref, because, "s1", child, span));
            case CARER -> facts.add(new Fact.Grant(ref, because, chance(80) ? "u1" : "u2", any(people), span));
            case DUTY -> facts.add(new Fact.Grant(ref, because, chance(80) ? "u1" : "u2", child, span));
            case PLACEMENT_REFERRAL, ADOPTION_PLAN ->
                facts.add(new Fact.Grant(ref, because, chance(95) ? "u1" : "u2", child, span));
            case BREAK_GLASS -> {
                facts.add(new Fact.Glass("g" + n, chance(80) ? "w1" : "w2", chance(25)));
                facts.add(new Fact.Grant(ref, because, "g" + n, child, span));
            }
            case DISCLOSURE -> {
                facts.add(
                        new Fact.DisclosureCase("d" + n, chance(80) ? "w1" : "w2", chance(25) ? Span.CURRENT : span()));
                facts.add(new Fact.Grant(ref, because, "d" + n, child, Span.CURRENT));
                facts.add(new Fact.Grant("k" + (900 + n), because, "d" + n, any(people), span));
            }
            case NEW_PERSON -> facts.add(new Fact.Grant(ref, because, worker(), any(people), span));
            default -> facts.add(new Fact.Grant(ref, because, worker(), child, span));
        }
    }

    private String worker() {
        return any(List.of("w1", "w1", "w1", "w2", "w2", "w3"));
    }

    private Span span() {
        return any(List.of(
                Span.CURRENT,
                Span.CURRENT,
                Span.CURRENT,
                Span.CURRENT,
                Span.FROM_TODAY,
                Span.OVER,
                Span.UNTIL_TODAY,
                Span.TO_COME));
    }

    private Belief belief() {
        return chance(82) ? Belief.STANDING : any(NOT_ALWAYS_BELIEVED);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String word(int n) {
        return word(number, n);
    }

    /** A word that no other world has, and no other thing in this one. */
    static String word(int number, int n) {
        Random letters = new Random(number * 1_000_003L + n * 31L);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 11; i++) {
            String from = i % 2 == 0 ? "bcdfghjklmnprstvwz" : "aeiou";
            word.append(from.charAt(letters.nextInt(from.length())));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String postcode(int n) {
        int which = number * 8 + n;
        return "Z%c%d %d%c%c"
                .formatted(
                        (char) ('A' + which % 26),
                        which / 26 % 10,
                        which / 260 % 10,
                        (char) ('A' + which / 2600 % 26),
                        (char) ('A' + which / 67_600 % 26));
    }

    static Set<String> rolesDrawn() {
        Set<String> roles = new TreeSet<>(ROLES_THAT_MEET_FAMILIES);
        roles.addAll(OTHER_ROLES);
        return roles;
    }
}
