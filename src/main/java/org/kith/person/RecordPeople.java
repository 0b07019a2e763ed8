package org.kith.person;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.graph.NodeFact;
import org.kith.graph.Outbox;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.RecordNodes;
import org.kith.graph.RecordNodes.Link;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.springframework.stereotype.Component;

/** Records people, each with the name in use, and further names. */
@Component
public class RecordPeople {
    private static final RecordNodes PEOPLE = RecordNodes.of("Person");
    private static final RecordNodes NAMES = RecordNodes.of("PersonName", Link.from("person", "Person", "HAS_NAME"));

    /** Those of whom only a tombstone is left. Starts from the unique id; hardly ever a row. */
    private static final String ERASED = """
            UNWIND $people AS id
            MATCH (stone:Tombstone {id: id})
            RETURN stone.id AS id
            """;

    /** What is shown for somebody of whom no name is known, such as an unnamed father. */
    static final String NO_NAME = "Name not known";

    /**
     * A person.
     *
     * @param usualNameId id of the node of the name in use
     * @param birthDateEstimated whether the date of birth was worked out from an age that somebody guessed
     * @param expectedDate for an unborn child, who has no date of birth
     * @param restrictedTo ids of the only professionals who may see the record; null for a record that is not restricted
     */
    public record PersonRow(
            String id,
            String usualNameId,
            @Nullable String given,
            @Nullable String family,
            @Nullable String sex,
            @Nullable PartialDate birthDate,
            boolean birthDateEstimated,
            @Nullable PartialDate expectedDate,
            @Nullable PartialDate deathDate,
            @Nullable List<String> restrictedTo) {

        PersonRow restrictedTo(@Nullable List<String> list) {
            return new PersonRow(
                    id, usualNameId, given, family, sex, birthDate, birthDateEstimated, expectedDate, deathDate, list);
        }

        /** A person whose date of birth, if it is known, was not estimated. */
        public PersonRow(
                String id,
                String usualNameId,
                @Nullable String given,
                @Nullable String family,
                @Nullable String sex,
                @Nullable PartialDate birthDate,
                @Nullable PartialDate expectedDate,
                @Nullable PartialDate deathDate,
                @Nullable List<String> restrictedTo) {
            this(id, usualNameId, given, family, sex, birthDate, false, expectedDate, deathDate, restrictedTo);
        }

        PersonRow named(@Nullable String newGiven, @Nullable String newFamily) {
            return new PersonRow(
                    id,
                    usualNameId,
                    newGiven,
                    newFamily,
                    sex,
                    birthDate,
                    birthDateEstimated,
                    expectedDate,
                    deathDate,
                    restrictedTo);
        }
    }

    /** A name of a person. {@code kind} is USUAL, OFFICIAL, FORMER, ALIAS or AS_WRITTEN. */
    public record NameRow(
            String id,
            String personId,
            String kind,
            @Nullable String given,
            @Nullable String family,
            ValidTime time,
            @Nullable OffsetDateTime recordedAt) {}

    /**
     * Records people and the names that they use. A name is recorded before the person counts as unchanged. Whom a worker has restricted
     * stays restricted to the same list, whatever the rows say.
     *
     * @throws IllegalStateException where somebody was erased: what an id stood for does not come back; nothing is written then
     */
    public List<Outcome> people(Tx tx, Provenance provenance, List<PersonRow> said) {
        refuseErased(tx, said);
        List<PersonRow> rows = WriteNamedList.keep(tx, said);
        List<Outcome> people = PEOPLE.record(
                tx, provenance, rows.stream().map(RecordPeople::person).toList());
        List<NameRow> usual = rows.stream()
                .filter(row -> row.given() != null || row.family() != null)
                .map(row -> new NameRow(
                        row.usualNameId(), row.id(), "USUAL", row.given(), row.family(), ValidTime.ALWAYS, null))
                .toList();
        List<Outcome> names = recordNames(tx, provenance, usual);
        List<String> touched = new ArrayList<>(Outbox.written(people, rows, row -> List.of(row.id())));
        touched.addAll(Outbox.written(names, usual, row -> List.of(row.personId())));
        Outbox.tell(tx, Outbox.Kind.NETWORK, touched);
        return people;
    }

    /** Records further names of people who are in the store. */
    public List<Outcome> names(Tx tx, Provenance provenance, List<NameRow> rows) {
        List<Outcome> outcomes = recordNames(tx, provenance, rows);
        Outbox.tell(tx, Outbox.Kind.NETWORK, outcomes, rows, row -> List.of(row.personId()));
        return outcomes;
    }

    /** Those of whom only a tombstone is left, who cannot be recorded again. */
    public static Set<String> erased(Tx tx, List<String> ids) {
        return tx.run(ERASED, Map.of("people", ids)).stream()
                .map(row -> row.text("id"))
                .collect(Collectors.toSet());
    }

    private static void refuseErased(Tx tx, List<PersonRow> rows) {
        Set<String> erased = erased(tx, rows.stream().map(PersonRow::id).toList());
        if (!erased.isEmpty()) {
            throw new IllegalStateException(
                    "%d of the people were erased and cannot be recorded again: a tombstone has the id %s"
                            .formatted(erased.size(), erased.iterator().next()));
        }
    }

    private static List<Outcome> recordNames(Tx tx, Provenance provenance, List<NameRow> rows) {
        return NAMES.record(
                tx, provenance, rows.stream().map(RecordPeople::name).toList());
    }

    /** Says a person anew, and shows the usual name of the day. The names themselves are left as they are. */
    Outcome person(Tx tx, Provenance provenance, PersonRow row, LocalDate today) {
        StoredPerson stored = StoredPerson.of(tx, row.id());
        Map<String, @Nullable Object> values = values(stored.usualName(today)
                .map(name -> row.named(name.given(), name.family()))
                .orElse(row));
        if (stored.names().stream().noneMatch(StoredPerson.Name::usual)) {
            values.put("displayName", stored.values().text("displayName"));
            values.put("sortName", stored.values().textOrNull("sortName"));
        }
        List<Outcome> outcomes =
                PEOPLE.record(tx, provenance, List.of(new NodeFact(row.id(), values, Map.of(), null, null)));
        Outbox.tell(tx, Outbox.Kind.NETWORK, outcomes, List.of(row), written -> List.of(written.id()));
        return outcomes.getFirst();
    }

    private static NodeFact person(PersonRow row) {
        return new NodeFact(row.id(), values(row), Map.of(), null, null);
    }

    private static Map<String, @Nullable Object> values(PersonRow row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        String name = text(row.given(), row.family());
        values.put("displayName", name.isEmpty() ? NO_NAME : name);
        values.put("sortName", NameFolding.sortName(row.given(), row.family()));
        values.put("sex", row.sex());
        values.put("birthDate", row.birthDate() == null ? null : row.birthDate().toString());
        values.put("birthMin", row.birthDate() == null ? null : row.birthDate().earliest());
        values.put("birthDateEstimated", row.birthDateEstimated() ? true : null);
        values.put("birthMax", row.birthDate() == null ? null : row.birthDate().latest());
        values.put(
                "expectedDate",
                row.expectedDate() == null ? null : row.expectedDate().toString());
        values.put("deathDate", row.deathDate() == null ? null : row.deathDate().toString());
        values.put("restrictedTo", row.restrictedTo() == null ? null : new ArrayList<>(row.restrictedTo()));
        return values;
    }

    private static NodeFact name(NameRow row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        String text = text(row.given(), row.family());
        values.put("kind", row.kind());
        values.put("given", row.given());
        values.put("family", row.family());
        values.put("text", text);
        values.put("folded", NameFolding.fold(text));
        return new NodeFact(row.id(), values, Map.of("person", row.personId()), row.time(), row.recordedAt());
    }

    private static String text(@Nullable String given, @Nullable String family) {
        return Stream.of(given == null ? "" : given, family == null ? "" : family)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
