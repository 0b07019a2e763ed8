package org.kith.exchange.homes;

import static org.kith.exchange.bundle.RefType.ADDRESS;
import static org.kith.exchange.bundle.RefType.AUTHORITY;
import static org.kith.exchange.bundle.RefType.LOCALITY;
import static org.kith.exchange.bundle.RefType.PROFESSIONAL;
import static org.kith.exchange.bundle.RefType.REGISTRATION;
import static org.kith.exchange.bundle.RefType.SETTING;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.exchange.bundle.BundleFile;
import org.kith.exchange.bundle.Cells;
import org.kith.graph.ValidTime;
import org.kith.person.RecordPlaces.AddressRow;
import org.kith.provision.HomeAccess;
import org.kith.provision.HomeFaith;
import org.kith.provision.HomeLanguages;
import org.kith.provision.HomePet;
import org.kith.provision.HomeSkill;
import org.kith.provision.RecordHomeProfiles.ProfileRow;
import org.kith.provision.RecordRegistrations.RegistrationRow;
import org.kith.provision.RecordSettings.Kind;
import org.kith.provision.RecordSettings.SettingRow;

/** The columns of the file, and how a row is read. */
final class HomeFile {

    static final List<String> REQUIRED = List.of("ref", "kind");

    static final List<String> OPTIONAL = List.of(
            "name",
            "urn",
            "provider",
            "beds",
            "authority",
            "registered_urn",
            "registered_beds",
            "age_from",
            "age_to",
            "registered_from",
            "registered_to",
            "conditions",
            "manager",
            "manager_from",
            "address_lines",
            "postcode",
            "uprn",
            "locality",
            "address_confidential",
            "skills",
            "languages",
            "faiths",
            "pets",
            "accessibility",
            "smoking",
            "own_bedrooms",
            "sharing",
            SchoolRunCell.COLUMN);

    /** A list that is known to be empty. */
    static final String NONE = "none";

    private static final Set<String> PROVIDERS = Set.of("PR1", "PR2", "PR3", "PR4", "PR5");
    private static final Set<Kind> REGISTERED =
            Set.of(Kind.CHILDRENS_HOME, Kind.SECURE_HOME, Kind.SUPPORTED_ACCOMMODATION, Kind.SUPPORTED_LODGINGS);
    private static final List<String> OF_REGISTRATION = List.of(
            "registered_urn",
            "registered_beds",
            "age_from",
            "age_to",
            "registered_from",
            "registered_to",
            "conditions");

    private HomeFile() {}

    static List<String> columns() {
        return Stream.concat(REQUIRED.stream(), OPTIONAL.stream()).toList();
    }

    static BundleFile<HomeRow> file(WriteHomes writing) {
        return new BundleFile<>("homes.csv", REQUIRED, OPTIONAL, HomeFile::row, writing::write);
    }

    private static HomeRow row(Cells cells) {
        String id = cells.own("ref", SETTING);
        Kind kind = cells.constant("kind", Kind.class);
        return new HomeRow(
                new SettingRow(
                        id,
                        kind,
                        cells.textOrNull("name"),
                        cells.textOrNull("urn"),
                        cells.codeOrNull("provider", PROVIDERS),
                        cells.number("beds"),
                        null,
                        cells.refOrNull("authority", AUTHORITY)),
                address(cells, id),
                registration(cells, id, kind),
                cells.refOrNull("manager", PROFESSIONAL),
                cells.time("manager_from", ""),
                profile(cells, id),
                SchoolRunCell.read(cells, id));
    }

    private static @Nullable AddressRow address(Cells cells, String id) {
        String lines = cells.textOrNull("address_lines");
        String postcode = cells.textOrNull("postcode");
        String uprn = cells.textOrNull("uprn");
        String locality = cells.refOrNull("locality", LOCALITY);
        Boolean confidential = cells.flag("address_confidential");
        if (lines == null && postcode == null && uprn == null && locality == null) {
            return null;
        }
        return new AddressRow(
                cells.idBeside(ADDRESS, "home/" + id),
                lines == null ? null : lines.replaceAll("\\s*;\\s*", "\n"),
                postcode,
                uprn,
                locality,
                null,
                Boolean.TRUE.equals(confidential));
    }

    private static @Nullable RegistrationRow registration(Cells cells, String id, Kind kind) {
        if (OF_REGISTRATION.stream().allMatch(column -> cells.textOrNull(column) == null)) {
            return null;
        }
        if (!REGISTERED.contains(kind)) {
            OF_REGISTRATION.stream()
                    .filter(column -> cells.textOrNull(column) != null)
                    .findFirst()
                    .ifPresent(column -> cells.problem(
                            column,
                            "a household is approved and not registered (Care Standards Act 2000, section 11)"));
        }
        Integer youngest = cells.number("age_from");
        Integer oldest = cells.number("age_to");
        if (youngest != null && oldest != null && youngest > oldest) {
            cells.problem("age_to", "below age_from");
        }
        ValidTime time = cells.time("registered_from", "registered_to");
        return new RegistrationRow(
                cells.idBeside(REGISTRATION, "home/" + id + '/' + time.validFrom()),
                id,
                cells.textOrNull("registered_urn"),
                cells.number("registered_beds"),
                youngest,
                oldest,
                cells.textOrNull("conditions"),
                time);
    }

    private static ProfileRow profile(Cells cells, String id) {
        List<String> skills = list(cells, "skills", HomeFile::isSkill, names(HomeSkill.values()));
        return new ProfileRow(
                id,
                skills == null
                        ? null
                        : skills.stream()
                                .map(skill -> skill.split(" ", 2)[0])
                                .distinct()
                                .toList(),
                skills == null
                        ? List.of()
                        : skills.stream().filter(skill -> skill.contains(" ")).toList(),
                list(cells, "languages", HomeLanguages::isKnown, "codes of ISO 639"),
                named(cells, "faiths", HomeFaith.values()),
                named(cells, "pets", HomePet.values()),
                named(cells, "accessibility", HomeAccess.values()),
                cells.flag("smoking"),
                cells.number("own_bedrooms"),
                cells.flag("sharing"));
    }

    private static @Nullable List<String> named(Cells cells, String column, Enum<?>[] known) {
        return list(cells, column, text -> isNamed(known, text), names(known));
    }

    /** A skill, after which the day of its training may stand. */
    private static boolean isSkill(String text) {
        String[] parts = text.split(" ", 2);
        try {
            return isNamed(HomeSkill.values(), parts[0])
                    && (parts.length == 1 || !LocalDate.parse(parts[1]).equals(LocalDate.MIN));
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isNamed(Enum<?>[] known, String text) {
        return Arrays.stream(known).anyMatch(each -> each.name().equals(text));
    }

    private static String names(Enum<?>[] known) {
        return Arrays.stream(known).map(Enum::name).collect(Collectors.joining(", "));
    }

    /** What stands between semicolons, in the order of the alphabet; null for an empty cell, and nothing for the word {@link #NONE}. */
    private static @Nullable List<String> list(Cells cells, String column, Predicate<String> isKnown, String known) {
        String text = cells.textOrNull(column);
        if (text == null) {
            return null;
        }
        if (text.equals(NONE)) {
            return List.of();
        }
        List<String> parts = Cells.parts(text).distinct().sorted().toList();
        parts.stream()
                .filter(part -> !isKnown.test(part))
                .forEach(part -> cells.problem(
                        column, "'%s' is not known; known are %s, or the word none".formatted(part, known)));
        return parts;
    }
}
