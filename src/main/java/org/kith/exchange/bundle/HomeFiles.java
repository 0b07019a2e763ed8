package org.kith.exchange.bundle;

import static org.kith.exchange.bundle.RefType.ADDRESS;
import static org.kith.exchange.bundle.RefType.APPROVAL;
import static org.kith.exchange.bundle.RefType.AUTHORITY;
import static org.kith.exchange.bundle.RefType.EXEMPTION;
import static org.kith.exchange.bundle.RefType.PERSON;
import static org.kith.exchange.bundle.RefType.PROFESSIONAL;
import static org.kith.exchange.bundle.RefType.REGISTRATION;
import static org.kith.exchange.bundle.RefType.SCHOOL;
import static org.kith.exchange.bundle.RefType.SETTING;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.provision.ApprovalExtension;
import org.kith.provision.HomeWorkerRole;
import org.kith.provision.RecordHomeWorkers;
import org.kith.provision.RecordHomeWorkers.HomeWorkerRow;
import org.kith.provision.RecordRegistrations;
import org.kith.provision.RecordRegistrations.ExemptionRow;
import org.kith.provision.RecordRegistrations.RegistrationRow;
import org.kith.provision.RecordSettings;
import org.kith.provision.RecordSettings.ApprovalRow;
import org.kith.provision.RecordSettings.CarerRow;
import org.kith.provision.RecordSettings.SettingRow;
import org.kith.provision.schoolrun.RecordSchoolRuns;
import org.kith.provision.schoolrun.RecordSchoolRuns.SchoolRunRow;
import org.kith.provision.schoolrun.TravelBy;
import org.springframework.stereotype.Component;

/** The files about homes, their carers, who looks after them and what they are approved and registered for. */
@Component
class HomeFiles {
    private static final Set<String> PROVIDERS = Set.of("PR1", "PR2", "PR3", "PR4", "PR5");
    private static final Set<String> CARER_ROLES = Set.of("MAIN", "SECOND", "SUPPORT");
    private static final Set<String> CATEGORIES =
            Set.of("GENERAL", "SHORT_BREAK", "CONNECTED_PERSON", "TEMPORARY_REG_24", "ADOPTION");

    private static final Set<String> KINDS = Set.of("SHORT_TERM", "LONG_TERM", "EARLY_PERMANENCE");

    private static final Set<String> EXTENDED = Set.of("true", "false", "until_review");

    private final RecordSettings settings;
    private final RecordRegistrations registrations;
    private final RecordHomeWorkers workers;
    private final RecordSchoolRuns schoolRuns;

    HomeFiles(
            RecordSettings settings,
            RecordRegistrations registrations,
            RecordHomeWorkers workers,
            RecordSchoolRuns schoolRuns) {
        this.settings = settings;
        this.registrations = registrations;
        this.workers = workers;
        this.schoolRuns = schoolRuns;
    }

    BundleFile<SettingRow> settings() {
        return new BundleFile<>(
                "settings.csv",
                List.of("ref", "kind"),
                List.of("name", "urn", "provider", "beds", "address", "authority"),
                cells -> new SettingRow(
                        cells.own("ref", SETTING),
                        cells.constant("kind", RecordSettings.Kind.class),
                        cells.textOrNull("name"),
                        cells.textOrNull("urn"),
                        cells.codeOrNull("provider", PROVIDERS),
                        cells.number("beds"),
                        cells.refOrNull("address", ADDRESS),
                        cells.refOrNull("authority", AUTHORITY)),
                settings::settings);
    }

    BundleFile<CarerRow> carers() {
        return new BundleFile<>(
                "setting_carers.csv",
                List.of("setting", "person"),
                List.of("role", "from", "to"),
                cells -> new CarerRow(
                        cells.fact("setting_carer", "setting", "person", "role", "from"),
                        cells.ref("setting", SETTING),
                        cells.ref("person", PERSON),
                        cells.codeOrNull("role", CARER_ROLES),
                        cells.time()),
                settings::carers);
    }

    BundleFile<HomeWorkerRow> workers() {
        return new BundleFile<>(
                "home_workers.csv",
                List.of("setting", "professional", "role"),
                List.of("from", "to"),
                cells -> new HomeWorkerRow(
                        cells.fact("home_worker", "setting", "professional", "role", "from"),
                        cells.ref("professional", PROFESSIONAL),
                        cells.ref("setting", SETTING),
                        cells.constant("role", HomeWorkerRole.class),
                        cells.time()),
                workers::workers);
    }

    BundleFile<SchoolRunRow> schoolRuns() {
        return new BundleFile<>(
                "school_runs.csv",
                List.of("setting", "school", "by", "minutes"),
                List.of("from", "to"),
                cells -> new SchoolRunRow(
                        cells.fact("school_run", "setting", "school", "by", "from"),
                        cells.ref("setting", SETTING),
                        cells.ref("school", SCHOOL),
                        cells.constant("by", TravelBy.class),
                        minutes(cells),
                        cells.time()),
                schoolRuns::runs);
    }

    private static int minutes(Cells cells) {
        Integer minutes = cells.number("minutes");
        if (minutes == null || minutes < 1 || minutes > RecordSchoolRuns.MOST_MINUTES) {
            cells.problem("minutes", "minutes one way, 1 to " + RecordSchoolRuns.MOST_MINUTES);
            return 1;
        }
        return minutes;
    }

    BundleFile<ApprovalRow> approvals() {
        return new BundleFile<>(
                "approvals.csv",
                List.of("ref", "setting"),
                List.of(
                        "category",
                        "max_children",
                        "min_age",
                        "max_age",
                        "siblings",
                        "kinds",
                        "children",
                        "extended",
                        "terms",
                        "agency",
                        "from",
                        "to"),
                cells -> new ApprovalRow(
                        cells.own("ref", APPROVAL),
                        cells.ref("setting", SETTING),
                        cells.codeOrNull("category", CATEGORIES),
                        cells.number("max_children"),
                        cells.number("min_age"),
                        cells.number("max_age"),
                        cells.number("siblings"),
                        cells.codes("kinds", KINDS),
                        children(cells),
                        extension(cells),
                        cells.textOrNull("terms"),
                        cells.textOrNull("agency"),
                        cells.time()),
                settings::approvals);
    }

    private static @Nullable ApprovalExtension extension(Cells cells) {
        String said = cells.codeOrNull("extended", EXTENDED);
        return said == null || said.equals("false")
                ? null
                : new ApprovalExtension(said.equals("until_review"), null, null);
    }

    BundleFile<RegistrationRow> registrations() {
        return new BundleFile<>(
                "registrations.csv",
                List.of("ref", "setting"),
                List.of("urn", "beds", "min_age", "max_age", "conditions", "from", "to"),
                cells -> new RegistrationRow(
                        cells.own("ref", REGISTRATION),
                        cells.ref("setting", SETTING),
                        cells.textOrNull("urn"),
                        cells.number("beds"),
                        cells.number("min_age"),
                        cells.number("max_age"),
                        cells.textOrNull("conditions"),
                        cells.time()),
                registrations::registrations);
    }

    BundleFile<ExemptionRow> exemptions() {
        return new BundleFile<>(
                "exemptions.csv",
                List.of("ref", "setting", "children"),
                List.of("authority", "from", "to"),
                cells -> new ExemptionRow(
                        cells.own("ref", EXEMPTION),
                        cells.ref("setting", SETTING),
                        cells.refOrNull("authority", AUTHORITY),
                        children(cells),
                        cells.time()),
                registrations::exemptions);
    }

    private static List<String> children(Cells cells) {
        return Objects.requireNonNullElse(cells.refs("children", PERSON, "none"), List.of());
    }
}
