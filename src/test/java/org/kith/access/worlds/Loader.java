package org.kith.access.worlds;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.access.worlds.Fact.Belief;
import org.kith.graph.ValidTime;
import org.kith.graph.Writes;
import org.kith.person.NameFolding;
import org.neo4j.driver.Values;

/** Writes worlds as the application would have: a statement for each kind of node and edge in a batch of worlds. */
final class Loader {

    private static final OffsetDateTime LONG_AGO =
            Span.TODAY.minusYears(2).atTime(9, 30).atOffset(ZoneOffset.UTC);
    private static final OffsetDateTime SOON_AFTER = LONG_AGO.plusMonths(3);
    private static final OffsetDateTime LATELY =
            Span.TODAY.minusYears(1).atTime(9, 30).atOffset(ZoneOffset.UTC);
    /** The queue of alerts is one for the whole store. */
    private static final OffsetDateTime AFTER_ALL_OTHERS =
            Span.TODAY.plusYears(50).atTime(9, 30).atOffset(ZoneOffset.UTC);

    private static final OffsetDateTime NEVER = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final Map<Character, String> LABELS = Map.ofEntries(
            Map.entry('p', "Person"),
            Map.entry('h', "Household"),
            Map.entry('a', "Address"),
            Map.entry('l', "Locality"),
            Map.entry('s', "Setting"),
            Map.entry('m', "Placement"),
            Map.entry('o', "Order"),
            Map.entry('r', "Restriction"),
            Map.entry('w', "Professional"),
            Map.entry('t', "Team"),
            Map.entry('u', "Authority"),
            Map.entry('g', "BreakGlass"),
            Map.entry('d', "DisclosureCase"),
            Map.entry('b', "Review"),
            Map.entry('f', "Visit"),
            Map.entry('j', "MissingEpisode"),
            Map.entry('z', "DeprivationOfLiberty"),
            Map.entry('e', "Comparison"),
            Map.entry('x', "Access"),
            Map.entry('y', "AccessAlert"),
            Map.entry('v', "AlertReview"),
            Map.entry('n', "PersonName"),
            Map.entry('i', "Identifier"),
            Map.entry('c', "ContactDetail"));

    private final Map<String, List<Map<String, Object>>> nodes = new TreeMap<>();
    private final Map<String, List<Map<String, Object>>> edges = new TreeMap<>();
    private final List<Map<String, Object>> children = new ArrayList<>();
    private World world;

    private Loader(World first) {
        this.world = first;
    }

    static String label(String ref) {
        return LABELS.get(ref.charAt(0));
    }

    /** Loads worlds, all of them in one transaction. */
    static void load(Writes writes, List<World> worlds) {
        Loader loader = new Loader(worlds.getFirst());
        worlds.forEach(loader::gather);
        writes.inTransaction(tx -> {
            loader.nodes.forEach((label, rows) ->
                    tx.run("UNWIND $rows AS row CREATE (n:" + label + ") SET n = row", Map.of("rows", rows)));
            tx.run(
                    "UNWIND $rows AS row MATCH (n:Person {id: row.id}) SET n:Child SET n += row",
                    Map.of("rows", loader.children));
            loader.edges.forEach((pattern, rows) -> tx.run(
                    "UNWIND $rows AS row MATCH (one:%s {id: row.one}) MATCH (other:%s {id: row.other}) CREATE (one)-[e:%s]->(other) SET e = row.values"
                            .formatted((Object[]) pattern.split(" ")),
                    Map.of("rows", rows)));
            return true;
        });
    }

    /** Takes every world away again whose ids begin so. */
    static void clear(Writes writes, String prefix) {
        clear(writes, prefix, LABELS.values());
    }

    /** Takes the alerts of a world away again, and their reviews. */
    static void clearAlerts(Writes writes, World world) {
        clear(writes, world.prefix(), List.of(LABELS.get('y'), LABELS.get('v')));
    }

    private static void clear(Writes writes, String prefix, Collection<String> labels) {
        for (String label : labels) {
            int gone;
            do {
                gone = writes.inTransaction(tx -> tx.run(
                                "MATCH (n:%s) WHERE n.id STARTS WITH $prefix AND n.source = 'worlds' WITH n LIMIT 20000 DETACH DELETE n RETURN count(*) AS n"
                                        .formatted(label),
                                Map.of("prefix", prefix)))
                        .value()
                        .getFirst()
                        .number("n");
            } while (gone > 0);
        }
    }

    private void gather(World next) {
        world = next;
        world.facts().forEach(this::add);
    }

    private void add(Fact fact) {
        switch (fact) {
            case Fact.Human human -> human(human);
            case Fact.Child child -> child(child);
            case Fact.Number number -> {
                node(number.ref(), Span.ALWAYS, "system", "NHS_NUMBER", "value", number.value());
                link("HAS_IDENTIFIER", number.person(), number.ref());
            }
            case Fact.Contact contact -> {
                List<String> share = contact.shared() ? List.of("NETWORK") : List.of();
                node(contact.ref(), Span.ALWAYS, "kind", "PHONE", "value", contact.value(), "shareWith", share);
                link("HAS_CONTACT_DETAIL", contact.person(), contact.ref());
            }
            case Fact.Tie tie -> tie(tie);
            case Fact.Responsibility held ->
                edge(
                        held.ref(),
                        "HAS_PARENTAL_RESPONSIBILITY_FOR",
                        held.holder(),
                        held.child(),
                        timed(
                                Span.ALWAYS,
                                held.belief(),
                                "basis",
                                "MOTHER",
                                "status",
                                "ASSERTED",
                                "guard",
                                held.guard().name()));
            case Fact.SealedLink link ->
                edge(
                        link.ref(),
                        "SAME_AS",
                        link.before(),
                        link.after(),
                        timed(Span.ALWAYS, Belief.STANDING, "guard", "SEALED", "status", "ASSERTED"));
            default -> addPlaceOrWorker(fact);
        }
    }

    private void addPlaceOrWorker(Fact fact) {
        switch (fact) {
            case Fact.Address address -> {
                String folded = address.postcode().replace(" ", "");
                node(
                        address.ref(),
                        null,
                        "lines",
                        address.lines(),
                        "postcode",
                        address.postcode(),
                        "postcodeFolded",
                        folded,
                        "confidential",
                        address.confidential());
                link("IN_LOCALITY", address.ref(), address.locality());
            }
            case Fact.Household household -> {
                node(household.ref(), null);
                link("AT", household.ref(), household.address());
            }
            case Fact.Lives lives ->
                edge(lives.ref(), "LIVES_IN", lives.person(), lives.household(), timed(lives.span(), lives.belief()));
            case Fact.Home home -> {
                node(
                        home.ref(),
                        null,
                        "kind",
                        home.kind(),
                        "name",
                        home.name(),
                        "authorityId",
                        world.id(home.authority()));
                link("AT", home.ref(), home.address());
            }
            case Fact.Carer carer ->
                edge(carer.ref(), "CARER_IN", carer.person(), carer.home(), timed(carer.span(), carer.belief()));
            case Fact.Placement stay -> {
                node(stay.ref(), stay.span(), "type", "U6", "provider", "PR1");
                last(stay.ref()).putAll(believed(stay.belief()));
                link("HAS_PLACEMENT", stay.child(), stay.ref());
                link("PLACED_IN", stay.ref(), stay.home());
            }
            case Fact.Restriction paper -> {
                node(paper.ref(), Span.CURRENT, "kind", "NO_CONTACT", "reason", paper.reason());
                link("PROTECTS", paper.ref(), paper.child());
                link("AGAINST", paper.ref(), paper.against());
            }
            case Fact.Order order -> {
                node(order.ref(), Span.CURRENT, "kind", "C33", "court", "Family Court", "terms", order.terms());
                String key = order.ref().replace("o", "k95");
                edge(key + "1", "SUBJECT", order.ref(), order.child(), timed(Span.ALWAYS, Belief.STANDING));
                edge(key + "2", "NAMES", order.ref(), order.named(), timed(Span.ALWAYS, Belief.STANDING));
            }
            default -> addWorker(fact);
        }
    }

    private void addWorker(Fact fact) {
        switch (fact) {
            case Fact.Authority authority -> node(authority.ref(), null, "name", authority.name());
            case Fact.Locality place -> {
                node(place.ref(), null, "name", place.name());
                last(place.ref()).put("point", Values.point(4326, -1.6, place.latitude()));
            }
            case Fact.Team team -> {
                node(
                        team.ref(),
                        null,
                        "name",
                        "Team " + Draw.word(world.number(), team.ref().charAt(1)));
                link("PART_OF", team.ref(), team.authority());
            }
            case Fact.Worker worker ->
                node(
                        worker.ref(),
                        null,
                        "name",
                        "Worker " + Draw.word(world.number(), worker.ref().charAt(1)),
                        "roles",
                        worker.roles(),
                        "permissions",
                        worker.permissions());
            case Fact.Member member ->
                edge(
                        member.ref(),
                        member.manages() ? "MANAGES" : "MEMBER_OF",
                        member.worker(),
                        member.team(),
                        timed(member.span(), member.belief()));
            case Fact.HomeWorker worker ->
                edge(
                        worker.ref(),
                        worker.runs() ? "RUNS" : "SUPERVISES",
                        worker.worker(),
                        worker.home(),
                        timed(worker.span(), worker.belief()));
            case Fact.Allocation allocation ->
                edge(
                        allocation.ref(),
                        "ALLOCATED_TO",
                        allocation.worker(),
                        allocation.child(),
                        timed(allocation.span(), Belief.STANDING, "role", "SOCIAL_WORKER"));
            case Fact.Grant grant -> grant(grant);
            case Fact.Glass glass -> {
                ZonedDateTime until = ZonedDateTime.now(ZoneOffset.UTC).plusMinutes(glass.over() ? -10 : 600);
                node(
                        glass.ref(),
                        null,
                        "until",
                        until,
                        "reason",
                        "OTHER",
                        "explanation",
                        "A sentence about the reason.");
                link("BROKE", glass.worker(), glass.ref());
            }
            case Fact.DisclosureCase matter -> {
                node(
                        matter.ref(),
                        matter.span(),
                        "professionalId",
                        world.id(matter.worker()),
                        "openedBy",
                        world.id("w2"),
                        "basis",
                        "ADULT_ADOPTED_PERSON");
                link("WORKS_ON", matter.worker(), matter.ref());
            }
            default -> addTask(fact);
        }
    }

    private void addTask(Fact fact) {
        switch (fact) {
            case Fact.Happening happened -> happening(happened);
            case Fact.Comparison task -> {
                node(
                        task.ref(),
                        null,
                        "at",
                        LATELY,
                        "professionalId",
                        world.id(task.asker()),
                        "authorityId",
                        world.id(task.authority()),
                        "personId",
                        world.id(task.person()),
                        "system",
                        "UPN",
                        "value",
                        task.value(),
                        "note",
                        "Which of them is it?");
                last(task.ref())
                        .put("holders", task.holders().stream().map(world::id).toList());
            }
            case Fact.Look look ->
                node(
                        look.ref(),
                        null,
                        "at",
                        LATELY.minusDays(look.daysAgo()),
                        "professionalId",
                        world.id(look.worker()),
                        "personId",
                        world.id(look.person()),
                        "roles",
                        List.of("practitioner"),
                        "level",
                        "FULL",
                        "operation",
                        look.operation(),
                        "roots",
                        List.of("person"),
                        "because",
                        List.of("TEAM"),
                        "changed",
                        false,
                        "requestId",
                        look.operation());
            case Fact.Alert alert -> alert(alert);
            default -> throw new IllegalStateException("Nothing writes " + fact);
        }
    }

    private void happening(Fact.Happening fact) {
        node(
                fact.ref(),
                fact.span(),
                "date",
                fact.span().from(),
                "held",
                true,
                "seen",
                true,
                "kind",
                "M",
                "authorisedBy",
                "HIGH_COURT");
        String edge = switch (label(fact.ref())) {
            case "Review" -> "HAS_REVIEW";
            case "Visit" -> "HAS_VISIT";
            case "MissingEpisode" -> "HAS_MISSING_EPISODE";
            default -> "HAS_DEPRIVATION_OF_LIBERTY";
        };
        link(edge, fact.child(), fact.ref());
    }

    private void alert(Fact.Alert alert) {
        int number = alert.ref().charAt(1) - '0';
        node(
                alert.ref(),
                null,
                "key",
                world.key(alert.ref()),
                "kind",
                alert.kind(),
                "at",
                AFTER_ALL_OTHERS.minusHours(number),
                "professionalId",
                world.id(alert.worker()),
                "personId",
                world.id(alert.person()),
                "explanation",
                alert.explanation(),
                "state",
                alert.note() == null ? "OPEN" : "REVIEWED",
                "reviews",
                alert.note() == null ? 0 : 1);
        if (alert.note() != null) {
            String review = alert.ref().replace('y', 'v');
            node(
                    review,
                    null,
                    "number",
                    1,
                    "at",
                    LATELY,
                    "professionalId",
                    world.id("w3"),
                    "outcome",
                    "APPROPRIATE",
                    "note",
                    alert.note());
            link("REVIEWED_AS", alert.ref(), review);
        }
    }

    private void human(Fact.Human human) {
        LocalDate born = LocalDate.parse(human.born());
        String text = human.given() + ' ' + human.family();
        node(
                human.ref(),
                null,
                "displayName",
                text,
                "sortName",
                NameFolding.sortName(human.given(), human.family()),
                "sex",
                human.sex(),
                "birthDate",
                human.born(),
                "birthMin",
                born,
                "birthMax",
                born);
        if (human.list() != null) {
            last(human.ref())
                    .put("restrictedTo", human.list().stream().map(world::id).toList());
        }
        String name = human.ref().replace('p', 'n');
        node(
                name,
                Span.ALWAYS,
                "kind",
                "USUAL",
                "given",
                human.given(),
                "family",
                human.family(),
                "text",
                text,
                "folded",
                NameFolding.fold(text));
        link("HAS_NAME", human.ref(), name);
    }

    private void child(Fact.Child child) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", world.id(child.person()));
        row.put("localId", child.localId());
        row.put("authorityId", world.id(child.authority()));
        row.put("homeLocalityId", world.id(child.home()));
        row.put("childDigest", 0);
        children.add(row);
        link("HELD_BY", child.person(), child.authority());
        link("HOME_IN", child.person(), child.home());
    }

    private void tie(Fact.Tie tie) {
        String kind = tie.type() == Fact.Type.KIN_OF ? "relation" : "kind";
        String status = tie.disproven() ? "DISPROVEN" : "ASSERTED";
        edge(
                tie.ref(),
                tie.type().name(),
                tie.from(),
                tie.to(),
                timed(
                        tie.span(),
                        tie.belief(),
                        kind,
                        tie.kind(),
                        "status",
                        status,
                        "guard",
                        tie.guard().name()));
    }

    private void grant(Fact.Grant grant) {
        Map<String, Object> values = new HashMap<>(timed(grant.span(), Belief.STANDING));
        values.keySet().retainAll(List.of("fromMin", "toMax"));
        values.put("level", grant.because().level());
        values.put("because", grant.because().name());
        values.put("grantee", grant.because().prefix() + world.id(grant.giver()));
        values.put("childId", world.id(grant.person()));
        edge(grant.ref(), "MAY_SEE", grant.giver(), grant.person(), values);
    }

    private static Map<String, Object> believed(Belief belief) {
        return Map.of(
                "recordedAt",
                belief == Belief.LATE ? LATELY : LONG_AGO,
                "supersededAt",
                switch (belief) {
                    case STANDING, LATE -> NEVER;
                    case WITHDRAWN -> LATELY;
                    case GONE -> SOON_AFTER;
                });
    }

    private static Map<String, Object> timed(Span span, Belief belief, Object... values) {
        Map<String, Object> row = values(values);
        row.put("fromMin", span.from());
        row.put("toMax", span.to());
        if (!span.from().equals(ValidTime.UNKNOWN_START)) {
            row.put("validFrom", span.from().toString());
        }
        if (!span.to().equals(ValidTime.OPEN_END)) {
            row.put("validTo", span.to().toString());
        }
        row.putAll(believed(belief));
        row.put("source", "worlds");
        row.put("version", 1);
        row.put("digest", 0L);
        return row;
    }

    private static Map<String, Object> values(Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return values;
    }

    private void node(String ref, @Nullable Span span, Object... namesAndValues) {
        Map<String, Object> row = span == null ? values() : timed(span, Belief.STANDING);
        row.putAll(values(namesAndValues));
        row.putAll(believed(Belief.STANDING));
        row.put("id", world.id(ref));
        row.put("source", "worlds");
        row.put("digest", 0L);
        nodes.computeIfAbsent(label(ref), label -> new ArrayList<>()).add(row);
    }

    private Map<String, Object> last(String ref) {
        return nodes.get(label(ref)).getLast();
    }

    private void link(String type, String from, String to) {
        row(type, from, to, Map.of());
    }

    private void edge(String ref, String type, String from, String to, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("key", world.key(ref) + (type.equals("MAY_SEE") ? "" : ":1"));
        row(type, from, to, all);
    }

    private void row(String type, String from, String to, Map<String, Object> values) {
        Map<String, Object> row = Map.of("one", world.id(from), "other", world.id(to), "values", values);
        edges.computeIfAbsent(label(from) + ' ' + label(to) + ' ' + type, pattern -> new ArrayList<>())
                .add(row);
    }
}
