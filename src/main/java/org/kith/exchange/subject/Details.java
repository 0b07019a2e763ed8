package org.kith.exchange.subject;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.exchange.subject.Account.Entry;
import org.kith.exchange.subject.Catalogue.Kind;
import org.kith.exchange.subject.Catalogue.Told;

/** What is said of nodes and edges, in the words of the catalogue, and without the names of others. */
final class Details {

    /** Homes that are called by the name of those who live there. */
    private static final Set<String> FAMILY_HOMES =
            Set.of("FosterHousehold", "KinshipHousehold", "AdopterHousehold", "SupportedLodgings");

    private final Catalogue catalogue = Catalogue.shipped();
    private final Holding held;
    private final Asking asking;
    private final NamesOfOthers names;

    Details(Holding held, Asking asking, NamesOfOthers names) {
        this.held = held;
        this.asking = asking;
        this.names = names;
    }

    /** The name of somebody else, where it may be told. */
    String name(Thing other) {
        return asking.mayName(other.id()) ? String.valueOf(other.text("displayName")) : "name withheld";
    }

    /** What a node says by itself. */
    Map<String, List<String>> of(Thing thing) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        kinds(thing).forEach(kind -> said.putAll(of(kind, thing.values())));
        return said;
    }

    private Stream<Kind> kinds(Thing thing) {
        return thing.labels().stream()
                .filter(label -> !label.equals("Child"))
                .map(catalogue::node)
                .flatMap(Optional::stream)
                .flatMap(kind -> thing.is("Child") || thing.is("PersonWas")
                        ? Stream.of(kind, catalogue.node("Child").orElseThrow())
                        : Stream.of(kind));
    }

    Map<String, List<String>> of(Kind kind, Map<String, Object> values) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (Told told : kind.told()) {
            Object value = values.get(told.property());
            if (value != null && !(value instanceof Collection<?> list && list.isEmpty())) {
                said.put(told.words(), texts(told, value));
            }
        }
        return said;
    }

    private List<String> texts(Told told, Object value) {
        Collection<?> all = value instanceof Collection<?> list ? list : List.of(value);
        return all.stream()
                .map(each -> Words.of(told.property(), Objects.requireNonNull(each)))
                .map(text -> told.free() ? names.takenOutOf(text) : text)
                .toList();
    }

    /** What others say of a node: where a home is, under which order a restriction stands, against whom. */
    Map<String, List<String>> around(Thing thing) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (Step step : held.from(thing.id(), "PLACED_IN")) {
            said.putAll(home(step.near()));
        }
        if (thing.is("Setting")) {
            said.putAll(home(thing));
        }
        said.putAll(address(thing.id()));
        held.from(thing.id(), "UNDER")
                .forEach(step -> said.put(
                        "Under the order",
                        List.copyOf(of(step.near()).values().stream()
                                .flatMap(List::stream)
                                .toList())));
        if (thing.text("assessedBy") != null && held.workers().containsKey(thing.text("assessedBy"))) {
            said.put("Assessed by", List.of(String.valueOf(held.workers().get(thing.text("assessedBy")))));
        }
        other(thing, "PROTECTS", "Protects", said);
        other(thing, "AGAINST", "Other person", said);
        return said;
    }

    private void other(Thing thing, String type, String words, Map<String, List<String>> said) {
        List<String> others = held.from(thing.id(), type).stream()
                .filter(step -> !held.ids().contains(step.near().id()))
                .map(step -> name(step.near()))
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            said.put(words, others);
        }
    }

    private Map<String, List<String>> home(Thing setting) {
        Map<String, List<String>> said = of(setting);
        String name = setting.text("name");
        if (name != null && setting.labels().stream().noneMatch(FAMILY_HOMES::contains)) {
            said.put("Name of the home", List.of(name));
        }
        said.putAll(address(setting.id()));
        return said;
    }

    private Map<String, List<String>> address(String place) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (Step at : held.from(place, "AT")) {
            said.putAll(of(at.near()));
            held.from(at.near().id(), "IN_LOCALITY").forEach(step -> said.putAll(of(step.near())));
        }
        return said;
    }

    /** Of former values: the places that they were linked to. Of a home its kind alone, because where it is may be confidential. */
    Map<String, List<String>> placesNamedIn(Thing was) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        Stream.concat(was.texts("address").stream(), was.texts("setting").stream())
                .map(held.places()::get)
                .filter(Objects::nonNull)
                .forEach(place -> said.putAll(of(place)));
        said.remove("Ofsted number of the home");
        return said;
    }

    String title(Thing thing) {
        return thing.labels().stream()
                .map(catalogue::node)
                .flatMap(Optional::stream)
                .map(Kind::title)
                .findFirst()
                .orElse("");
    }

    /** An entry whose times are those of the edge. */
    Entry edge(String what, Step step, Map<String, List<String>> said) {
        return entry(what, said, step.edge(), Thing.Values.moment(step.edge(), "supersededAt"));
    }

    /** An entry whose times are those of the node. */
    Entry node(String what, Thing thing, Map<String, List<String>> said) {
        return entry(what, said, thing.values(), Thing.Values.moment(thing.values(), "supersededAt"));
    }

    /** What was believed of a node before. */
    Entry former(String what, Thing was, Map<String, List<String>> said) {
        return entry(
                what + ", as it was recorded before",
                said,
                was.values(),
                Thing.Values.moment(was.values(), "supersededAt"));
    }

    private Entry entry(
            String what,
            Map<String, List<String>> said,
            Map<String, Object> values,
            @Nullable ZonedDateTime corrected) {
        String source = Thing.Values.text(values, "source");
        String by = Thing.Values.text(values, "recordedBy");
        return new Entry(
                what,
                said,
                Thing.Values.text(values, "validFrom"),
                Thing.Values.text(values, "validTo"),
                Thing.Values.moment(values, "recordedAt"),
                corrected,
                source == null ? null : names.takenOutOf(source),
                by == null ? null : held.workers().get(by));
    }
}
