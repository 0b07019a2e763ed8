package org.kith.exchange.bundle;

import static org.kith.exchange.bundle.RefType.AUTHORITY;
import static org.kith.exchange.bundle.RefType.IDENTIFIER;
import static org.kith.exchange.bundle.RefType.NAME;
import static org.kith.exchange.bundle.RefType.PERSON;
import static org.kith.exchange.bundle.RefType.PROFESSIONAL;

import java.util.List;
import java.util.Set;
import org.kith.kinship.RecordTies;
import org.kith.kinship.RecordTies.TieRow;
import org.kith.person.RecordIdentifiers;
import org.kith.person.RecordIdentifiers.IdentifierRow;
import org.kith.person.RecordPeople;
import org.kith.person.RecordPeople.NameRow;
import org.kith.person.RecordPeople.PersonRow;
import org.kith.person.RecordSameHuman;
import org.kith.person.RecordSameHuman.SameRow;
import org.springframework.stereotype.Component;

/** The files about people, what they are called, and what ties them to each other. */
@Component
class PeopleFiles {
    static final Set<String> GUARDS = Set.of("OPEN", "SEALED", "UNDISCLOSED", "EXTRA_FAMILIAL");
    private static final Set<String> NAME_KINDS = Set.of("USUAL", "OFFICIAL", "FORMER", "ALIAS", "AS_WRITTEN");
    private static final Set<String> SYSTEMS = Set.of("LOCAL_ID", "NHS_NUMBER", "UPN");

    private final RecordPeople people;
    private final RecordIdentifiers identifiers;
    private final RecordTies ties;
    private final RecordSameHuman same;

    PeopleFiles(RecordPeople people, RecordIdentifiers identifiers, RecordTies ties, RecordSameHuman same) {
        this.people = people;
        this.identifiers = identifiers;
        this.ties = ties;
        this.same = same;
    }

    BundleFile<PersonRow> people() {
        return new BundleFile<>(
                "people.csv",
                List.of("ref"),
                List.of(
                        "given_name",
                        "family_name",
                        "sex",
                        "birth_date",
                        "expected_date",
                        "death_date",
                        "restricted_to"),
                PeopleFiles::person,
                people::people);
    }

    private static PersonRow person(Cells cells) {
        PersonRow person = new PersonRow(
                cells.own("ref", PERSON),
                cells.idBeside(NAME, cells.identity() + "|usual"),
                cells.textOrNull("given_name"),
                cells.textOrNull("family_name"),
                cells.codeOrNull("sex", Set.of("F", "M", "U")),
                cells.date("birth_date"),
                cells.date("expected_date"),
                cells.date("death_date"),
                cells.refs("restricted_to", PROFESSIONAL, "nobody"));
        if (person.birthDate() != null && person.expectedDate() != null) {
            cells.problem("expected_date", "a child is born or expected: never beside a date of birth");
        }
        if (person.birthDate() != null
                && person.deathDate() != null
                && person.deathDate().latest().isBefore(person.birthDate().earliest())) {
            cells.problem("death_date", "before the date of birth");
        }
        return person;
    }

    BundleFile<NameRow> names() {
        return new BundleFile<>(
                "names.csv",
                List.of("ref", "person", "kind"),
                List.of("given_name", "family_name", "from", "to", "recorded_at"),
                cells -> {
                    if (cells.textOrNull("given_name") == null && cells.textOrNull("family_name") == null) {
                        cells.problem("given_name", "missing: a name has a given name, a family name or both");
                    }
                    return new NameRow(
                            cells.own("ref", NAME),
                            cells.ref("person", PERSON),
                            cells.code("kind", NAME_KINDS),
                            cells.textOrNull("given_name"),
                            cells.textOrNull("family_name"),
                            cells.time(),
                            cells.recordedAt());
                },
                people::names);
    }

    BundleFile<IdentifierRow> identifiers() {
        return new BundleFile<>(
                "identifiers.csv",
                List.of("person", "system", "value"),
                List.of("authority", "from", "to"),
                cells -> new IdentifierRow(
                        cells.ownOf(IDENTIFIER, "person", "system", "authority", "value"),
                        cells.ref("person", PERSON),
                        cells.code("system", SYSTEMS),
                        cells.text("value"),
                        cells.refOrNull("authority", AUTHORITY),
                        cells.time()),
                identifiers::identifiers);
    }

    BundleFile<TieRow> ties() {
        return new BundleFile<>(
                "ties.csv",
                List.of("ref", "type", "from_person", "to_person"),
                List.of("kind", "side", "status", "from", "to", "recorded_at", "version", "guard"),
                TieCells::tie,
                ties::ties);
    }

    BundleFile<SameRow> sameHuman() {
        return new BundleFile<>(
                "same_as.csv",
                List.of("ref", "person", "other"),
                List.of("guard", "from"),
                cells -> {
                    notWithItself(cells, "person", "other");
                    return new SameRow(
                            cells.fact("same_as", "ref"),
                            cells.ref("person", PERSON),
                            cells.ref("other", PERSON),
                            cells.codeOr("guard", GUARDS, "OPEN"),
                            cells.time());
                },
                same::same);
    }

    static void notWithItself(Cells cells, String one, String other) {
        String ref = cells.textOrNull(one);
        if (ref != null && ref.equals(cells.textOrNull(other))) {
            cells.problem(other, "nobody is tied to themselves");
        }
    }
}
