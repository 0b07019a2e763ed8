package org.kith.access.worlds;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.access.worlds.Question.IdOf;

/**
 * Draws the arguments of root fields: ids of people who are seen and of those who are not, numbers, names and postcodes of either. An argument
 * that has no row here stops the tests, so a new root gets its rows.
 */
final class Arguments {

    private final World world;
    private final Random random;
    private final Fact number;

    Arguments(World world, Random random) {
        this.world = world;
        this.random = random;
        this.number = number(world, random);
    }

    /**
     * A value of an argument.
     *
     * @param name of the root field and the argument, as {@code kinship.from}
     * @return null where it is left out
     */
    @Nullable
    Object of(String name) {
        return switch (name) {
            case "person.id",
                    "familyNetwork.personId",
                    "kinship.from",
                    "kinship.to",
                    "relatives.of",
                    "pathsBetween.from",
                    "pathsBetween.to",
                    "siblingGroup.childId",
                    "timeline.personId",
                    "networkChanged.personId",
                    "placementChanged.childId" -> person();
            case "settings.filter" -> chance(60) ? null : homes();
            case "whoLookedAt.personId" -> chance(30) ? person() : lookedAt();
            case "whatDidTheyLookAt.professionalId" ->
                new IdOf("Professional", any(world.all(Fact.Worker.class)).ref());
            case "accessAlerts.state" -> chance(60) ? null : any(List.of("OPEN", "REVIEWED"));
            case "accessAlerts.kind" -> chance(60) ? null : any(List.of("BREAK_GLASS", "DUTY"));
            case "node.id" -> anything();
            case "personByIdentifier.system" ->
                chance(90) == (number instanceof Fact.Number) ? "NHS_NUMBER" : "LOCAL_ID";
            case "personByIdentifier.value" -> number.markers().getFirst();
            case "personByIdentifier.authority" -> chance(80) ? null : new IdOf("Authority", "u1");
            case "people.search" -> search();
            case "children.filter" -> chance(50) ? null : filter();
            case "worklist.filter" -> worklist();
            case "placementReferrals.filter" -> chance(50) ? null : Map.of("neededBy", List.of("TODAY"));
            case "placementOptions.input" -> placementSearch();
            case "timeline.order" -> chance(50) ? "HAPPENED_NEWEST_FIRST" : "RECORDED_NEWEST_FIRST";
            case "networkChanged.atOnce", "placementChanged.atOnce" -> true;
            case "familyNetwork.hops", "networkChanged.hops" -> 1 + random.nextInt(4);
            case "familyNetwork.via" -> chance(80) ? null : List.of("PARENT", "SIBLING", "CARE");
            case "relatives.maxDegree", "pathsBetween.maxHops" -> 1 + random.nextInt(6);
            case "relatives.lineages" -> chance(80) ? null : List.of("BIRTH", "SOCIAL");
            default -> common(name, name.substring(name.indexOf('.') + 1));
        };
    }

    private @Nullable Object common(String name, String argument) {
        return switch (argument) {
            case "includeFormer" -> chance(70) ? null : chance(50);
            case "asOf" -> chance(85) ? null : LocalDate.now().minusMonths(20).toString();
            case "first" -> 1 + random.nextInt(4);
            case "after" -> null;
            case "knownAt" -> chance(80) ? null : World.THEN.toString();
            default -> throw new IllegalStateException("No row for the argument " + name + ": give it one here");
        };
    }

    private IdOf person() {
        List<String> seen = List.copyOf(Reference.now(world).levels().keySet());
        return new IdOf("Person", seen.isEmpty() || chance(35) ? any(world.people()) : any(seen));
    }

    private IdOf lookedAt() {
        List<Fact.Look> looks = world.all(Fact.Look.class);
        return looks.isEmpty() ? person() : new IdOf("Person", any(looks).person());
    }

    /** Any object that has an id of its own. */
    private IdOf anything() {
        Fact fact = any(world.facts());
        return switch (fact) {
            case Fact.Tie tie -> new IdOf("Tie", tie.ref());
            case Fact.Responsibility held -> new IdOf("ParentalResponsibility", held.ref());
            case Fact.Allocation allocation -> new IdOf("Allocation", allocation.ref());
            case Fact.Household household -> new IdOf("Household", household.ref());
            case Fact.Placement stay -> new IdOf("Placement", stay.ref());
            case Fact.Restriction paper -> new IdOf("Restriction", paper.ref());
            case Fact.Order order -> new IdOf("Order", order.ref());
            case Fact.Home home -> new IdOf("Setting", home.ref());
            case Fact.Team team -> new IdOf("Team", team.ref());
            case Fact.Worker worker -> new IdOf("Professional", worker.ref());
            case Fact.Happening happening -> new IdOf(Loader.label(happening.ref()), happening.ref());
            case Fact.Comparison task -> new IdOf("Comparison", task.ref());
            case Fact.Alert alert -> new IdOf("AccessAlert", alert.ref());
            default -> person();
        };
    }

    /** A number of somebody: in half of the worlds one that is told, where there is any. */
    private static Fact number(World world, Random random) {
        Reference reference = Reference.now(world);
        List<Fact> numbers = Stream.<Fact>concat(world.each(Fact.Number.class), world.each(Fact.Child.class))
                .toList();
        List<Fact> told = numbers.stream().filter(reference::mayTell).toList();
        List<Fact> some = random.nextBoolean() || told.isEmpty() ? numbers : told;
        return some.get(random.nextInt(some.size()));
    }

    private Map<String, Object> search() {
        Fact.Human human = any(world.all(Fact.Human.class));
        return switch (random.nextInt(20)) {
            case 0 -> Map.of("birthDate", human.born());
            case 1, 2, 3, 4 ->
                Map.of("postcode", any(world.all(Fact.Address.class)).postcode());
            case 5, 6, 7, 8, 9 -> Map.of("text", human.given());
            case 10, 11 -> Map.of("text", human.given() + " " + human.family(), "birthDate", human.born());
            case 12 -> Map.of("text", human.family().substring(0, 6), "birthYearFrom", 1960, "birthYearTo", 1999);
            default -> Map.of("text", human.family());
        };
    }

    private Map<String, Object> filter() {
        Map<String, Object> filter = new HashMap<>();
        switch (random.nextInt(5)) {
            case 0 -> filter.put("teamId", new IdOf("Team", any(List.of("t1", "t2"))));
            case 1 -> filter.put("localityId", new IdOf("Locality", any(List.of("l1", "l2"))));
            case 2 -> filter.put("ageFrom", 5 + random.nextInt(20));
            case 3 -> filter.put("placementType", List.of("U6"));
            default -> filter.put("inCare", random.nextBoolean());
        }
        return filter;
    }

    private Map<String, Object> homes() {
        return switch (random.nextInt(3)) {
            case 0 -> Map.of("kind", List.of(any(List.of("FOSTER_HOUSEHOLD", "CHILDRENS_HOME"))));
            case 1 -> Map.of("text", any(world.all(Fact.Home.class)).name().substring(0, 4));
            default -> Map.of("vacancyOn", LocalDate.now().toString());
        };
    }

    private Map<String, Object> worklist() {
        return switch (random.nextInt(5)) {
            case 0 -> Map.of("teamId", new IdOf("Team", any(List.of("t1", "t2"))));
            case 1 -> Map.of("childId", person());
            case 2 -> Map.of("overdueOnly", true);
            case 3 -> Map.of("kinds", List.of("REVIEW", "VISIT"), "dueWithinDays", 30);
            default -> Map.of();
        };
    }

    private Map<String, Object> placementSearch() {
        Map<String, Object> search = new HashMap<>();
        search.put("childIds", chance(80) ? List.of(person()) : List.of(person(), person()));
        if (chance(30)) {
            search.put("stay", any(List.of("LONG_TERM", "EARLY_PERMANENCE")));
        }
        if (chance(30)) {
            search.put("needs", Map.of("withinMiles", 10, "livingWith", "SOLO_PLACEMENT", "skills", List.of("AUTISM")));
        }
        if (chance(30)) {
            search.put("weights", "near-long-full");
        }
        return search;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
