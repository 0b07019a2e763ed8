package org.kith.exchange.subject;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.exchange.subject.Account.Entry;
import org.kith.exchange.subject.Account.Part;
import org.kith.exchange.subject.Catalogue.Kind;
import org.kith.exchange.subject.Catalogue.Standing;
import org.kith.graph.Row;

/** Makes an account of a holding: takes out what is withheld, and tells the rest in the words of the catalogue. */
final class TellSubject {

    /** Edges that carry the fact themselves; of others the node at the end does. */
    private static final Set<String> FACTS = Set.of("LIVES_IN", "CARER_IN");

    /** What a return says of the place of a placement, beside the home that it leads to. */
    private static final Set<String> WHERE_PLACED = Set.of("Postcode of the placement", "Ofsted number of the home");

    private static final Map<String, String> REASONS = Map.of(
            "ALLOCATION", "worked with the person",
            "TEAM", "in the team that works with the person",
            "REVIEW", "reviews the person's care",
            "DUTY", "on duty for the council",
            "NEW_CHILD", "opened the record",
            "NEW_PERSON", "recorded the person",
            "BREAK_GLASS", "opened the record in an emergency");

    private final Catalogue catalogue = Catalogue.shipped();
    private final Holding held;
    private final Asking asking;
    private final Details details;
    private final Map<Topic, List<Entry>> entries = new EnumMap<>(Topic.class);

    private TellSubject(Holding held, Asking asking, NamesOfOthers names) {
        this.held = held;
        this.asking = asking;
        this.details = new Details(held, asking, names);
    }

    static Account tell(Holding whole, Asking asking) {
        NamesOfOthers names = NamesOfOthers.of(whole, asking);
        return new TellSubject(Withholding.apply(whole, asking), asking, names).account();
    }

    private Account account() {
        person(held.person());
        Set<String> told = new HashSet<>();
        for (Step step : held.steps()) {
            boolean once = FACTS.contains(step.type())
                    || tie(step)
                    || told.add(step.type() + step.near().id());
            if (held.ids().contains(step.from()) && once) {
                tell(step);
            }
        }
        held.comparisons().forEach(this::comparison);
        held.looks().forEach(this::look);
        List<Part> parts = new ArrayList<>();
        entries.forEach((topic, all) -> parts.add(new Part(topic, all)));
        String name = String.valueOf(held.person().text("displayName"));
        return new Account(
                asking.reference(),
                asking.today(),
                name,
                held.person().id(),
                asking.forThemselves(),
                parts,
                OpenlyWithheld.ALL);
    }

    private boolean tie(Step step) {
        return catalogue
                .edge(step.type())
                .filter(kind -> kind.standing() == Standing.TIE || kind.standing() == Standing.WORKER)
                .isPresent();
    }

    private void tell(Step step) {
        Kind kind = catalogue.edge(step.type()).orElse(null);
        if (kind == null || kind.topic().isEmpty()) {
            return;
        }
        switch (kind.standing()) {
            case TIE -> {
                if (!held.ids().contains(step.near().id())) {
                    tie(kind, step);
                }
            }
            case WORKER -> add(kind.topic().get(), details.edge(kind.title(), step, details.of(step.near())));
            case PART -> add(kind.topic().get(), details.node(kind.title(), step.near(), details.of(step.near())));
            case OWN -> own(kind, step);
            default -> {}
        }
    }

    private void tie(Kind kind, Step step) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        said.put("Name", List.of(details.name(step.near())));
        said.putAll(details.of(kind, step.edge()));
        add(kind.topic().orElseThrow(), details.edge(TieNames.of(step), step, said));
    }

    private void own(Kind kind, Step step) {
        Topic topic = kind.topic().orElseThrow();
        if (step.type().equals("SAME_AS")) {
            joined(kind, topic, step);
            return;
        }
        Map<String, List<String>> said = details.of(kind, step.edge());
        said.putAll(details.of(step.near()));
        said.putAll(details.around(step.near()));
        boolean placeIsTold = asking.forThemselves()
                && !held.from(step.near().id(), "PLACED_IN").isEmpty();
        if (!placeIsTold) {
            said.keySet().removeAll(WHERE_PLACED);
        }
        add(
                topic,
                FACTS.contains(step.type())
                        ? details.edge(kind.title(), step, said)
                        : details.node(kind.title(), step.near(), said));
        for (Thing was : held.former(step.near().id())) {
            Map<String, List<String>> before = details.of(was);
            before.putAll(details.placesNamedIn(was));
            if (!placeIsTold) {
                before.keySet().removeAll(WHERE_PLACED);
            }
            add(topic, details.former(kind.title(), was, before));
        }
        parts(topic, step.near());
    }

    private void joined(Kind kind, Topic topic, Step step) {
        Thing other = step.near();
        boolean theirs = held.ids().contains(other.id()) || asking.forThemselves();
        if (theirs && !other.id().equals(held.person().id())) {
            add(topic, details.edge(kind.title(), step, ofPerson(other)));
            held.former(other.id()).forEach(was -> add(topic, details.former(kind.title(), was, ofPerson(was))));
        }
    }

    /** What belongs to a fact and is told as an entry of its own. */
    private void parts(Topic topic, Thing fact) {
        for (String type : List.of("LED_BY", "CORE_GROUP_WORKER", "OF", "HAS_APPROVAL", "AT")) {
            for (Step part : held.from(fact.id(), type)) {
                Kind kind = catalogue.edge(type).orElseThrow();
                if (kind.standing() == Standing.WORKER) {
                    add(topic, details.edge(kind.title(), part, details.of(part.near())));
                } else {
                    String title = details.title(part.near());
                    if (!type.equals("AT")) {
                        add(topic, details.node(title, part.near(), details.of(part.near())));
                    }
                    held.former(part.near().id())
                            .forEach(was -> add(topic, details.former(title, was, details.of(was))));
                }
            }
        }
    }

    private void person(Thing person) {
        add(Topic.ABOUT, details.node("The person", person, ofPerson(person)));
        for (Thing was : held.former(person.id())) {
            add(Topic.ABOUT, details.former("The person", was, ofPerson(was)));
        }
    }

    /** Why a record is restricted is told to the person alone. */
    private Map<String, List<String>> ofPerson(Thing person) {
        Map<String, List<String>> said = details.of(person);
        if (!asking.forThemselves()) {
            said.remove("Why only named workers may open the record");
        }
        return said;
    }

    private void comparison(Row row) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        said.put("Asked on", List.of(Words.moment(row.instant("at"))));
        said.put("Kind of number", List.of(Words.of("system", row.text("system"))));
        said.put("Number", List.of(row.text("value")));
        String by = held.workers().get(row.text("by"));
        add(Topic.COMPARED, new Entry("Request to compare", said, null, null, null, null, null, by));
    }

    private void look(Row row) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        String name = row.textOrNull("name");
        said.put("When", List.of(Words.moment(row.instant("at"))));
        said.put("Worker", List.of(name == null ? "somebody at the council's own systems" : name));
        if (row.has("role")) {
            said.put("Role", List.of(row.text("role")));
        }
        List<String> because = row.texts("because").stream()
                .map(each -> REASONS.getOrDefault(each, "for their work"))
                .toList();
        said.put("Reason", because.isEmpty() ? List.of("for their work") : because);
        add(
                Topic.LOOKS,
                new Entry(
                        row.flag("changed") ? "Changed the record" : "Looked",
                        said,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private void add(Topic topic, Entry entry) {
        entries.computeIfAbsent(topic, each -> new ArrayList<>()).add(entry);
    }
}
