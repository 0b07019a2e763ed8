package org.kith.person;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.graph.Row;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.kith.person.RecordPeople.NameRow;
import org.kith.person.RecordPeople.PersonRow;

/** A person and the names that are believed now, as the verbs of this module find them: whoever may be told of it was asked before. */
record StoredPerson(Row values, List<Name> names) {

    /** Starts from the unique id; one row. */
    private static final String STORED = """
            CYPHER 25
            MATCH (person:Person {id: $id})
            RETURN person {.id, .displayName, .sortName, .sex, .birthDate, .birthDateEstimated, .expectedDate, .deathDate, .restrictedTo} AS person,
              COLLECT { MATCH (person)-[:HAS_NAME]->(name:PersonName) WHERE name.supersededAt = datetime('9999-12-31T00:00:00Z')
                RETURN name {.id, .kind, .given, .family, .validFrom, .validTo, .fromMin, .toMax, .recordedAt} ORDER BY name.id } AS names
            """;

    static StoredPerson of(Tx tx, String id) {
        Row row = tx.run(STORED, Map.of("id", id)).getFirst();
        return new StoredPerson(
                row.row("person"), row.rows("names").stream().map(Name::of).toList());
    }

    /** A name of the person. */
    record Name(
            String id,
            String kind,
            @Nullable String given,
            @Nullable String family,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validTo,
            LocalDate fromMin,
            LocalDate toMax,
            OffsetDateTime recordedAt) {

        static Name of(Row row) {
            return new Name(
                    row.text("id"),
                    row.text("kind"),
                    row.textOrNull("given"),
                    row.textOrNull("family"),
                    PartialDate.in(row, "validFrom"),
                    PartialDate.in(row, "validTo"),
                    row.date("fromMin"),
                    row.date("toMax"),
                    row.instant("recordedAt"));
        }

        boolean usual() {
            return kind.equals("USUAL");
        }

        boolean inForce(LocalDate on) {
            return !fromMin.isAfter(on) && toMax.isAfter(on);
        }

        /** The name with its end. */
        NameRow ended(String personId, PartialDate end) {
            return new NameRow(id, personId, kind, given, family, PartialDate.between(validFrom, end), null);
        }

        /** The name with other words. */
        NameRow said(String personId, @Nullable String newGiven, @Nullable String newFamily) {
            ValidTime time = PartialDate.between(validFrom, validTo);
            return new NameRow(id, personId, kind, newGiven, newFamily, time, null);
        }
    }

    String id() {
        return values.text("id");
    }

    Optional<Name> name(String id) {
        return names.stream().filter(name -> name.id().equals(id)).findFirst();
    }

    /** The usual name on a day; where none is in force, the last that was. */
    Optional<Name> usualName(LocalDate on) {
        Comparator<Name> latest = Comparator.comparing(Name::fromMin)
                .reversed()
                .thenComparing(Name::toMax)
                .thenComparing(Name::id);
        return names.stream()
                .filter(Name::usual)
                .min(Comparator.<Name, Boolean>comparing(name -> !name.inForce(on))
                        .thenComparing(latest));
    }

    /** What is stored of the person beside the names. */
    PersonRow row(@Nullable String given, @Nullable String family) {
        return new PersonRow(
                id(),
                "",
                given,
                family,
                values.textOrNull("sex"),
                PartialDate.in(values, "birthDate"),
                Boolean.TRUE.equals(values.flagOrNull("birthDateEstimated")),
                PartialDate.in(values, "expectedDate"),
                PartialDate.in(values, "deathDate"),
                values.has("restrictedTo") ? values.texts("restrictedTo") : null);
    }
}
