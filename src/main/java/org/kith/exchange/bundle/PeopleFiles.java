package org.kith.exchange.bundle;

import static org.kith.exchange.bundle.RefType.AUTHORITY;
import static org.kith.exchange.bundle.RefType.IDENTIFIER;
import static org.kith.exchange.bundle.RefType.NAME;
import static org.kith.exchange.bundle.RefType.PERSON;
import static org.kith.exchange.bundle.RefType.PROFESSIONAL;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.graph.ValidTime;
import org.kith.kinship.CaseSystemRelationship;
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
    private static final Set<String> GUARDS = Set.of("OPEN", "SEALED", "UNDISCLOSED", "EXTRA_FAMILIAL");
    private static final Set<String> STATUSES =
            Set.of("ASSERTED", "ALLEGED", "ACCEPTED", "PROVEN", "CHALLENGED", "DISPROVEN");
    private static final Set<String> NAME_KINDS = Set.of("USUAL", "OFFICIAL", "FORMER", "ALIAS", "AS_WRITTEN");
    private static final Set<String> SYSTEMS = Set.of("LOCAL_ID", "NHS_NUMBER", "UPN");

    /** KIN is left out: its words are open. */
    private static final Map<RecordTies.Type, Set<String>> KINDS = Map.of(
            RecordTies.Type.PARENT, Set.of("BIRTH", "GESTATIONAL", "LEGAL", "ADOPTIVE", "STEP", "SOCIAL"),
            RecordTies.Type.PARTNER, Set.of("MARRIAGE", "CIVIL_PARTNERSHIP", "COHABITATION", "RELATIONSHIP"),
            RecordTies.Type.SIBLING, Set.of("FULL", "HALF", "UNKNOWN"),
            RecordTies.Type.KITH,
                    Set.of(
                            "FRIEND",
                            "NEIGHBOUR",
                            "GODPARENT",
                            "FORMER_CARER",
                            "TEACHER",
                            "COMMUNITY",
                            "CHOSEN_FAMILY",
                            "ACQUAINTANCE",
                            "IN_CONTACT",
                            "LIVED_AS_SIBLINGS",
                            "OTHER"),
            RecordTies.Type.CARE,
                    Set.of(
                            "MAIN",
                            "INFORMAL",
                            "PRIVATE_FOSTER",
                            "SPECIAL_GUARDIAN",
                            "CHILD_ARRANGEMENTS",
                            "SUPPORT_CARER"),
            RecordTies.Type.PARENTAL_RESPONSIBILITY,
                    Set.of(
                            "MOTHER",
                            "MARRIAGE",
                            "BIRTH_CERTIFICATE_SINCE_2003",
                            "AGREEMENT",
                            "ORDER",
                            "STEP_PARENT",
                            "SPECIAL_GUARDIANSHIP",
                            "ADOPTION",
                            "CARE_ORDER"));

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
                List.of("kind", "status", "from", "to", "recorded_at", "version", "guard"),
                PeopleFiles::tie,
                ties::ties);
    }

    private static TieRow tie(Cells cells) {
        CaseSystemRelationship spelled = spelled(cells);
        RecordTies.Type type = spelled == null ? cells.constant("type", RecordTies.Type.class) : spelled.type();
        boolean turned = spelled != null && spelled.isTurned();
        notWithItself(cells, "from_person", "to_person");
        String from = cells.ref(turned ? "to_person" : "from_person", PERSON);
        String to = cells.ref(turned ? "from_person" : "to_person", PERSON);
        ValidTime time = time(cells, spelled);
        if (type.symmetric()) {
            String both = from.compareTo(to) < 0 ? from + to : to + from;
            cells.toldOnce(
                    String.join("|", type.name(), both, cells.textOrNull("kind"), time.validFrom(), time.validTo()));
        }
        return new TieRow(
                cells.fact("tie", "ref"),
                cells.version(),
                type,
                from,
                to,
                spelled == null ? kind(cells, type) : spelled.kind(),
                cells.codeOr("status", STATUSES, "ASSERTED"),
                RecordTies.Detail.NONE,
                cells.codeOr("guard", GUARDS, "OPEN"),
                time,
                cells.recordedAt());
    }

    private static String kind(Cells cells, RecordTies.Type type) {
        Set<String> kinds = KINDS.get(type);
        return kinds == null ? cells.text("kind") : cells.code("kind", kinds);
    }

    /** The type may be one of the spellings of case systems, which say the kind and the direction, too. */
    private static @Nullable CaseSystemRelationship spelled(Cells cells) {
        String type = cells.textOrNull("type");
        boolean named = Arrays.stream(RecordTies.Type.values()).map(Enum::name).anyMatch(name -> name.equals(type));
        return type == null || named ? null : CaseSystemRelationship.spelled(type);
    }

    /** An ex-partner of no known date was one when that was recorded. */
    private static ValidTime time(Cells cells, @Nullable CaseSystemRelationship spelled) {
        ValidTime said = cells.time();
        if (spelled == null || !spelled.isOver() || said.validTo() != null) {
            return said;
        }
        OffsetDateTime recordedAt = cells.recordedAt();
        if (recordedAt == null) {
            cells.problem("to", "missing: when it ended, or recorded_at, when it was known to have");
            return said;
        }
        return spelled.time(said, recordedAt.toLocalDate());
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

    private static void notWithItself(Cells cells, String one, String other) {
        String ref = cells.textOrNull(one);
        if (ref != null && ref.equals(cells.textOrNull(other))) {
            cells.problem(other, "nobody is tied to themselves");
        }
    }
}
