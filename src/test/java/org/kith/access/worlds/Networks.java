package org.kith.access.worlds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.kith.GraphQlAnswer;
import org.kith.access.worlds.LoadedWorlds.Pair;
import tools.jackson.databind.JsonNode;

/** Compares who is in an answer, and not only who must not be, with the reference. */
record Networks(Traces.Post post) {

    private static final String DOCUMENT = """
            query N($root: ID!, $one: ID!, $other: ID!) {
              network: familyNetwork(personId: $root, hops: 4) { people { person { id } hops visibility } ties { id } withheldCount }
              root: person(id: $root) { id }
              one: person(id: $one) { id }
              other: node(id: $other) { id }
              children(first: 100) { nodes { id } totalCount }
            }
            """;

    /** What is wrong with the answer about a world; empty where nothing is. */
    String of(Pair pair) {
        World world = pair.one();
        Reference reference = Reference.now(world);
        Random random = new Random(world.number());
        Map<String, Object> variables = new HashMap<>();
        Map<String, String> asked = new HashMap<>();
        List<String> seen = new ArrayList<>(reference.levels().keySet());
        for (String name : List.of("root", "one", "other")) {
            List<String> among = seen.isEmpty() || !name.equals("root") ? world.people() : seen;
            asked.put(name, among.get(random.nextInt(among.size())));
            variables.put(name, world.global("Person", asked.get(name)));
        }
        GraphQlAnswer answer = post.ask(Traces.token(world), DOCUMENT, variables);
        if (Traces.unanswered(answer) || answer.errorCodes().contains("FORBIDDEN")) {
            return "";
        }
        JsonNode data = answer.body().path("data");
        Set<String> faults = new TreeSet<>();
        asked.forEach((name, person) -> {
            if (data.path(name).isObject() != reference.sees(person)) {
                faults.add(person + " is " + data.path(name) + ", and is seen: " + reference.sees(person));
            }
        });
        children(world, reference, data.path("children"), faults);
        network(world, reference, asked.get("root"), data.path("network"), faults);
        return faults.isEmpty() ? "" : faults + "\n" + asked + "\n" + answer.text();
    }

    private static void children(World world, Reference reference, JsonNode children, Set<String> faults) {
        List<String> whole = world.people().stream()
                .filter(person -> reference.full(person) && world.isChild(person))
                .toList();
        List<String> told = Told.refs(children.path("nodes"), "/id");
        if (!told.equals(whole) || children.path("totalCount").asInt() != whole.size()) {
            faults.add("children " + told + ", " + children.path("totalCount") + " in all, and should be " + whole);
        }
    }

    private static void network(World world, Reference reference, String root, JsonNode network, Set<String> faults) {
        Map<String, Integer> least = reference.network(root, 4, false);
        Map<String, Integer> most = reference.network(root, 4, true);
        List<String> told = Told.refs(network.path("people"), "/person/id");
        if (!told.containsAll(least.keySet()) || !most.keySet().containsAll(told)) {
            faults.add("the network of " + root + " is " + told + ", and should be " + least + " to " + most);
        }
        for (int i = 0; i < told.size(); i++) {
            JsonNode each = network.path("people").path(i);
            String person = told.get(i);
            if (each.path("visibility").asString().equals("FULL") != reference.full(person)) {
                faults.add(person + " is seen at " + each.path("visibility"));
            }
            if (least.equals(most) && each.path("hops").asInt() != least.getOrDefault(person, -1)) {
                faults.add(person + " is " + each.path("hops") + " ties away");
            }
        }
        ties(world, reference, told, network.path("ties"), faults);
        int withheld = reference.withheld(Set.copyOf(told));
        if (network.isObject() && network.path("withheldCount").asInt() != withheld) {
            faults.add(network.path("withheldCount") + " withheld, and should be " + withheld);
        }
    }

    private static void ties(World world, Reference reference, List<String> people, JsonNode ties, Set<String> faults) {
        Set<String> told = new HashSet<>(Told.refs(ties, "/id"));
        for (Fact.Tie tie : world.all(Fact.Tie.class)) {
            boolean between = people.contains(tie.from()) && people.contains(tie.to());
            boolean due = between && reference.toldToday(tie);
            if (told.contains(tie.ref()) != due) {
                faults.add((due ? "not told: " : "told: ") + tie);
            }
        }
    }
}
