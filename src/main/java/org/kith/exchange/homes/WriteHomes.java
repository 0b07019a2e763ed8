package org.kith.exchange.homes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Moment;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.Row;
import org.kith.graph.Tx;
import org.kith.person.RecordPlaces;
import org.kith.person.RecordPlaces.AddressRow;
import org.kith.provision.HomeWorkerRole;
import org.kith.provision.RecordHomeProfiles;
import org.kith.provision.RecordHomeProfiles.ProfileRow;
import org.kith.provision.RecordHomeWorkers;
import org.kith.provision.RecordHomeWorkers.HomeWorkerRow;
import org.kith.provision.RecordRegistrations;
import org.kith.provision.RecordRegistrations.RegistrationRow;
import org.kith.provision.RecordSettings;
import org.kith.provision.RecordSettings.SettingRow;
import org.kith.provision.schoolrun.RecordSchoolRuns;
import org.kith.provision.schoolrun.RecordSchoolRuns.SchoolRunRow;
import org.springframework.stereotype.Component;

/**
 * Writes homes with all that a row says of them. What a row leaves out of address, authority, registration, manager, profile and school runs stays as it is: an
 * export leaves out confidential addresses, and its import again must not lose them.
 */
@Component
class WriteHomes {

    /** What is believed of the homes. Starts from their unique ids; a row each. */
    private static final String KNOWN = """
            UNWIND $ids AS id
            MATCH (home:Setting {id: id})
            OPTIONAL MATCH (home)-[:AT]->(address:Address)
            WITH home, head(collect(address)) AS address
            RETURN home.id AS id, home.authorityId AS authority, address.id AS address, address.lines AS lines, address.postcode AS postcode,
              address.uprn AS uprn, address.confidential AS confidential,
              head(COLLECT { MATCH (address)-[:IN_LOCALITY]->(near:Locality) RETURN near.id }) AS locality,
              COLLECT { MATCH (home)<-[:RUNS]-(manager:Professional) RETURN DISTINCT manager.id } AS managers,
              COLLECT { MATCH (home)-[:HAS_REGISTRATION]->(terms:Registration) WHERE %s
                RETURN {id: terms.id, validFrom: terms.validFrom} ORDER BY terms.fromMin DESC } AS registrations
            """.formatted(Moment.last("terms"));

    private final RecordSettings settings;
    private final RecordPlaces places;
    private final RecordRegistrations registrations;
    private final RecordHomeWorkers workers;
    private final RecordHomeProfiles profiles;
    private final RecordSchoolRuns schoolRuns;

    WriteHomes(
            RecordSettings settings,
            RecordPlaces places,
            RecordRegistrations registrations,
            RecordHomeWorkers workers,
            RecordHomeProfiles profiles,
            RecordSchoolRuns schoolRuns) {
        this.settings = settings;
        this.places = places;
        this.registrations = registrations;
        this.workers = workers;
        this.profiles = profiles;
        this.schoolRuns = schoolRuns;
    }

    List<Outcome> write(Tx tx, Provenance provenance, List<HomeRow> rows) {
        Map<String, Row> known = new HashMap<>();
        tx.run(KNOWN, Map.of("ids", rows.stream().map(HomeRow::id).toList()))
                .forEach(row -> known.put(row.text("id"), row));
        List<AddressRow> addresses = new ArrayList<>();
        List<SettingRow> homes = new ArrayList<>();
        List<RegistrationRow> terms = new ArrayList<>();
        List<HomeWorkerRow> managers = new ArrayList<>();
        List<ProfileRow> offered = new ArrayList<>();
        for (HomeRow row : rows) {
            Row before = known.get(row.id());
            boolean moves = row.address() != null && (before == null || !isAt(before, row.address()));
            if (moves) {
                addresses.add(row.address());
            }
            homes.add(setting(row, before, moves));
            if (row.registration() != null) {
                terms.add(registration(row.registration(), before));
            }
            if (row.managerId() != null
                    && (before == null || !before.texts("managers").contains(row.managerId()))) {
                managers.add(manager(row, row.managerId()));
            }
            if (!row.profile().isEmpty()) {
                offered.add(row.profile());
            }
        }
        places.addresses(tx, provenance, addresses);
        List<Outcome> outcomes = new ArrayList<>(settings.settings(tx, provenance, homes));
        Map<String, Outcome> more = new HashMap<>();
        merge(
                more,
                terms.stream().map(RegistrationRow::settingId).toList(),
                registrations.registrations(tx, provenance, terms));
        merge(
                more,
                managers.stream().map(HomeWorkerRow::settingId).toList(),
                workers.workers(tx, provenance, managers));
        merge(more, offered.stream().map(ProfileRow::settingId).toList(), profiles.profiles(tx, provenance, offered));
        List<SchoolRunRow> runs =
                rows.stream().flatMap(row -> row.schoolRuns().stream()).toList();
        merge(more, runs.stream().map(SchoolRunRow::settingId).toList(), schoolRuns.runs(tx, provenance, runs));
        for (int i = 0; i < rows.size(); i++) {
            if (outcomes.get(i) == Outcome.UNCHANGED) {
                outcomes.set(i, more.getOrDefault(rows.get(i).id(), Outcome.UNCHANGED));
            }
        }
        return Collections.unmodifiableList(outcomes);
    }

    private static void merge(Map<String, Outcome> more, List<String> homes, List<Outcome> outcomes) {
        for (int i = 0; i < homes.size(); i++) {
            if (outcomes.get(i).written()) {
                more.put(homes.get(i), Outcome.CORRECTED);
            }
        }
    }

    private static boolean isAt(Row before, AddressRow address) {
        return before.has("address")
                && Objects.equals(before.textOrNull("lines"), address.lines())
                && Objects.equals(before.textOrNull("postcode"), address.postcode())
                && Objects.equals(before.textOrNull("uprn"), address.uprn())
                && Objects.equals(before.textOrNull("locality"), address.localityId())
                && Boolean.TRUE.equals(before.flagOrNull("confidential")) == address.confidential();
    }

    private static SettingRow setting(HomeRow row, @Nullable Row before, boolean moves) {
        SettingRow said = row.setting();
        AddressRow address = row.address();
        String keptAddress = before == null ? null : before.textOrNull("address");
        String keptAuthority = before == null ? null : before.textOrNull("authority");
        return new SettingRow(
                said.id(),
                said.kind(),
                said.name(),
                said.urn(),
                said.provider(),
                said.beds(),
                moves && address != null ? address.id() : keptAddress,
                said.authorityId() == null ? keptAuthority : said.authorityId());
    }

    /** The registration that began when the row says is that one, whoever recorded it. */
    private static RegistrationRow registration(RegistrationRow said, @Nullable Row before) {
        String id = before == null
                ? said.id()
                : before.rows("registrations").stream()
                        .filter(each -> Objects.equals(
                                each.textOrNull("validFrom"), said.time().validFrom()))
                        .map(each -> each.text("id"))
                        .findFirst()
                        .orElse(said.id());
        return new RegistrationRow(
                id,
                said.settingId(),
                said.urn(),
                said.beds(),
                said.minAge(),
                said.maxAge(),
                said.conditions(),
                said.time());
    }

    private static HomeWorkerRow manager(HomeRow row, String manager) {
        HomeWorkerRole role = HomeWorkerRole.REGISTERED_MANAGER;
        return new HomeWorkerRow(
                "kith:home_worker:" + row.id() + '/' + manager + '/' + role.name(),
                manager,
                row.id(),
                role,
                row.managed());
    }
}
