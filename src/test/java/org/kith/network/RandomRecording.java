package org.kith.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What workers may say of a family, drawn from a seed: new facts, corrections, ends and steps, and merges of those recorded twice. */
final class RandomRecording {

    /**
     * One mutation.
     *
     * @param fields of the payload beside those that every payload has
     */
    record Said(
            String mutation,
            Map<String, @Nullable Object> input,
            String fields,
            @Nullable Kind kind) {}

    /**
     * A kind of fact.
     *
     * @param object of the payload, with the fields to ask for
     * @param id field of the input that names the fact to correct
     * @param people whom a new fact is about
     * @param values what it says of them, anew each time
     */
    private record Kind(
            String mutation,
            String object,
            String id,
            Supplier<Map<String, @Nullable Object>> people,
            Supplier<Map<String, @Nullable Object>> values) {

        boolean ofATie() {
            return name().equals("tie");
        }

        String name() {
            return object.substring(0, object.indexOf(' '));
        }
    }

    private record Fact(Kind kind, Map<String, @Nullable Object> people, String id, String revision) {}

    private static final String HOUSEHOLD =
            "household { id members { id revision person { id } } address { id revision } }";

    private final Random random;
    private final List<String> children;
    private final List<String> people;
    private final List<String> workers;
    private final List<Kind> kinds;
    private final Kind person;
    private final Kind address;
    private final Kind stay;
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> newcomers = new ArrayList<>();
    private final List<String> merges = new ArrayList<>();

    /**
     * @param children global ids of those whose whole record the worker sees
     * @param adults global ids of others
     * @param workers global ids of professionals
     */
    RandomRecording(Random random, List<String> children, List<String> adults, List<String> workers) {
        this.random = random;
        this.children = children;
        this.people = new ArrayList<>(children);
        people.addAll(adults);
        this.workers = workers;
        this.person = new Kind("correctPerson", "person { id revision }", "personId", HashMap::new, this::somebody);
        this.address = new Kind("recordAddress", HOUSEHOLD, "addressId", HashMap::new, this::lines);
        this.stay = new Kind(
                "recordHouseholdMember", HOUSEHOLD, "memberId", HashMap::new, () -> dated(map("role", word())));
        this.kinds = List.of(
                tie("recordParentage", "parentId", "childId", "kind", "BIRTH", "LEGAL", "STEP", "SOCIAL"),
                tie("recordPartnership", "personId", "partnerId", "kind", "MARRIAGE", "COHABITATION"),
                tie("recordSibling", "personId", "siblingId", "kind", "FULL", "HALF", "UNKNOWN"),
                tie("recordKin", "personId", "relativeId", "relation", "AUNT_UNCLE", "COUSIN", "GRANDPARENT"),
                tie("recordKith", "personId", "kithId", "kind", "FRIEND", "NEIGHBOUR", "GODPARENT"),
                tie("recordCare", "carerId", "personId", "kind", "MAIN", "INFORMAL", "PRIVATE_FOSTER"),
                new Kind("recordOrder", "order { id revision }", "orderId", this::orderPeople, this::orderValues),
                new Kind(
                        "recordRestriction",
                        "restriction { id revision }",
                        "restrictionId",
                        this::kept,
                        this::restrictionValues),
                new Kind(
                        "recordParentalResponsibility",
                        "parentalResponsibility { id revision }",
                        "responsibilityId",
                        () -> map("holderId", anyone(), "childId", child()),
                        () -> dated(map("basis", one("AGREEMENT", "ORDER", "MARRIAGE")))),
                new Kind("recordName", "name { id revision }", "nameId", this::whose, this::name),
                new Kind(
                        "recordIdentifier",
                        "identifier { id revision }",
                        "identifierId",
                        this::whose,
                        this::identifier),
                new Kind(
                        "recordContactDetail",
                        "contactDetail { id revision }",
                        "contactDetailId",
                        this::whose,
                        this::contact),
                new Kind(
                        "recordAllocation",
                        "allocation { id revision }",
                        "allocationId",
                        () -> map("professionalId", one(workers), "childId", child(), "role", "SUPPORT"),
                        () -> dated(new HashMap<>())));
    }

    Said next() {
        int dice = random.nextInt(100);
        if (dice < 30 && !facts.isEmpty()) {
            return correction(one(facts));
        }
        List<Fact> ties = facts.stream().filter(fact -> fact.kind().ofATie()).toList();
        if (dice < 42 && !ties.isEmpty()) {
            return dice < 36 ? step(one(ties)) : end(one(ties));
        }
        if (dice < 50) {
            return somebodyNew();
        }
        if (dice < 57) {
            return home();
        }
        if (dice < 62 && !newcomers.isEmpty()) {
            return merge();
        }
        if (dice < 65 && !merges.isEmpty()) {
            return new Said("unmergePeople", map("mergeId", merges.removeLast()), "", null);
        }
        Kind kind = one(kinds);
        Map<String, @Nullable Object> input = kind.people().get();
        input.putAll(kind.values().get());
        return said(kind, input);
    }

    /** Remembers what became of it. */
    void recorded(Said said, JsonNode payload) {
        if (payload.path("mergeId").isString()) {
            merges.add(payload.path("mergeId").asString());
        }
        JsonNode household = payload.path("household");
        if (household.isObject()) {
            remember(address, Map.of(), household.path("address"));
            household
                    .path("members")
                    .forEach(member -> remember(
                            stay,
                            map(
                                    "householdId",
                                    household.path("id").asString(),
                                    "personId",
                                    member.at("/person/id").asString()),
                            member));
        } else if (said.mutation().equals("recordPerson")) {
            newcomers.add(payload.at("/person/id").asString());
            remember(person, Map.of(), payload.path("person"));
        } else if (said.kind() != null) {
            remember(said.kind(), said.input(), payload.path(said.kind().name()));
        }
    }

    /** Whom a fact is about is what its first input said. */
    private void remember(Kind kind, Map<String, @Nullable Object> people, JsonNode object) {
        if (object.path("revision").isString()) {
            String id = object.path("id").asString();
            Map<String, @Nullable Object> before = facts.stream()
                    .filter(fact -> fact.id().equals(id))
                    .findFirst()
                    .map(Fact::people)
                    .orElse(people);
            facts.removeIf(fact -> fact.id().equals(id));
            facts.add(new Fact(kind, before, id, object.path("revision").asString()));
        }
    }

    private static Said said(Kind kind, Map<String, @Nullable Object> input) {
        return new Said(kind.mutation(), input, kind.object(), kind);
    }

    private Said correction(Fact fact) {
        Map<String, @Nullable Object> input = new HashMap<>(fact.people());
        input.keySet().removeAll(List.of("validFrom", "validTo"));
        input.putAll(fact.kind().values().get());
        input.put(fact.kind().id(), fact.id());
        input.put("revision", fact.revision());
        return said(fact.kind(), input);
    }

    private Said step(Fact tie) {
        Map<String, @Nullable Object> input = map(
                "tieId",
                tie.id(),
                "revision",
                tie.revision(),
                "status",
                one("CHALLENGED", "ACCEPTED", "PROVEN", "DISPROVEN"));
        return new Said("recordParentageStep", input, "tie { id revision }", tie.kind());
    }

    private Said end(Fact tie) {
        Map<String, @Nullable Object> input =
                map("tieId", tie.id(), "revision", tie.revision(), "validTo", "2025-0" + (1 + random.nextInt(9)));
        return new Said("endTie", input, "tie { id revision }", tie.kind());
    }

    private Said somebodyNew() {
        Map<String, @Nullable Object> input = somebody();
        input.put("firstTie", map("otherId", anyone(), "relationship", one("auntUncle", "friend", "grandparent")));
        return new Said("recordPerson", input, "person { id revision }", null);
    }

    private Map<String, @Nullable Object> somebody() {
        return map("given", word(), "family", word(), "birthDate", date(1950), "sex", one("F", "M", "U"));
    }

    private Said home() {
        Map<String, @Nullable Object> input = map(
                "personIds",
                List.of(child(), one(people)),
                "lines",
                word() + " Row",
                "endsFormer",
                random.nextBoolean());
        if (random.nextBoolean()) {
            input.put("validFrom", date(2010));
        }
        return new Said("recordAddress", input, "household { id }", null);
    }

    private Map<String, @Nullable Object> lines() {
        return map("lines", word() + " Row", "postcode", "ZZ" + random.nextInt(10) + " 1ZZ");
    }

    private Said merge() {
        Map<String, @Nullable Object> input = map(
                "keptId",
                people.get(children.size() + random.nextInt(people.size() - children.size())),
                "duplicateId",
                newcomers.removeLast());
        return new Said("mergePeople", input, "mergeId", null);
    }

    private Kind tie(String mutation, String one, String other, String field, String... values) {
        return new Kind(
                mutation, "tie { id revision }", "tieId", () -> two(one, other), () -> dated(map(field, one(values))));
    }

    private Map<String, @Nullable Object> two(String one, String other) {
        String first = anyone();
        String second = anyone();
        return first.equals(second) ? two(one, other) : map(one, first, other, second);
    }

    private Map<String, @Nullable Object> orderPeople() {
        return map("subjectIds", random.nextBoolean() ? children : List.of(child()), "namedIds", List.of(adult()));
    }

    private Map<String, @Nullable Object> orderValues() {
        return dated(map("kind", one("C43", "C32A", "C33"), "court", word(), "terms", word()));
    }

    private Map<String, @Nullable Object> kept() {
        return map("protectsId", child(), "againstId", adult());
    }

    private Map<String, @Nullable Object> restrictionValues() {
        return dated(map("kind", one("NO_CONTACT", "SUPERVISED_ONLY", "NO_OVERNIGHT"), "reason", word()));
    }

    private Map<String, @Nullable Object> whose() {
        return map("personId", anyone());
    }

    private Map<String, @Nullable Object> name() {
        return dated(map("kind", one("USUAL", "FORMER", "ALIAS"), "given", word(), "family", word()));
    }

    private Map<String, @Nullable Object> identifier() {
        return dated(map("system", "NHS_NUMBER", "value", "9" + (100_000_000 + random.nextInt(800_000_000))));
    }

    private Map<String, @Nullable Object> contact() {
        return dated(map(
                "kind",
                one("PHONE", "EMAIL", "OTHER"),
                "value",
                word() + "@example.org",
                "shareWith",
                random.nextBoolean() ? List.of() : List.of("NETWORK")));
    }

    private Map<String, @Nullable Object> dated(Map<String, @Nullable Object> values) {
        if (random.nextInt(3) > 0) {
            values.put("validFrom", date(2010));
        }
        if (random.nextInt(4) == 0) {
            values.put("validTo", date(2019));
        }
        if (random.nextBoolean()) {
            values.put("source", word());
        }
        return values;
    }

    /** Of the nine years from one on, the year alone, with its month, or the day. */
    private String date(int from) {
        String year = Integer.toString(from + random.nextInt(9));
        return one(year, year + "-0" + (1 + random.nextInt(9)), year + "-0" + (1 + random.nextInt(9)) + "-17");
    }

    private String word() {
        return one("Alder", "Birch", "Cedar", "Elm", "Hazel", "Rowan", "Willow") + random.nextInt(1_000);
    }

    private String child() {
        return one(children);
    }

    private String anyone() {
        return one(people);
    }

    private String adult() {
        return people.get(children.size() + random.nextInt(people.size() - children.size()));
    }

    private String one(String... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Names and values by turns. The key of the mutation is its own. */
    private static Map<String, @Nullable Object> map(Object... namesAndValues) {
        Map<String, @Nullable Object> map = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
