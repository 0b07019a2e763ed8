package org.kith.exchange.ssda903;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.Row;
import org.kith.graph.Tx;
import org.kith.graph.Writes;
import org.kith.provision.RecordSettings;
import org.kith.provision.RecordSettings.Kind;
import org.kith.provision.RecordSettings.SettingRow;
import org.springframework.stereotype.Component;

/**
 * Records the settings that a return names by URN. A home that the store knows by its URN already is that home. An agency's URN names no
 * household, so a household of that agency that the store knows is not taken for it.
 */
@Component
class RecordSettingsOfReturn {
    private static final int SETTINGS_A_BATCH = 1000;

    /** Homes that the store knows by their URN. Starts from the index on URNs. */
    private static final String HOMES_BY_URN = """
            UNWIND $urns AS urn
            MATCH (home:Setting {urn: urn}) WHERE home:ChildrensHome OR home:SecureHome OR home:SupportedAccommodation
            RETURN urn, home.id AS id ORDER BY urn, id DESC
            """;

    private record Batch(Map<String, String> ids, List<Outcome> outcomes) {}

    private final Writes writes;
    private final RecordSettings settings;

    RecordSettingsOfReturn(Writes writes, RecordSettings settings) {
        this.writes = writes;
        this.settings = settings;
    }

    /** Records them, and answers the id of each by its URN. */
    Map<String, String> record(Map<String, SettingOfUrn> byUrn, Provenance provenance, Recorded recorded) {
        Map<String, String> ids = new HashMap<>();
        List<SettingOfUrn> all = List.copyOf(byUrn.values());
        for (int from = 0; from < all.size(); from += SETTINGS_A_BATCH) {
            List<SettingOfUrn> batch = all.subList(from, Math.min(from + SETTINGS_A_BATCH, all.size()));
            Batch done =
                    writes.inTransaction(tx -> batch(tx, provenance, batch)).value();
            ids.putAll(done.ids());
            recorded.add("settings", done.outcomes());
        }
        return ids;
    }

    private Batch batch(Tx tx, Provenance provenance, List<SettingOfUrn> batch) {
        Map<String, String> ids = new HashMap<>();
        for (Row home : tx.run(HOMES_BY_URN, Map.of("urns", urnsOfHomes(batch)))) {
            String urn = home.text("urn");
            if (!ReturnIds.setting(urn).equals(ids.get(urn))) {
                ids.put(urn, home.text("id"));
            }
        }
        List<SettingRow> rows = new ArrayList<>();
        for (SettingOfUrn setting : batch) {
            String own = ReturnIds.setting(setting.urn());
            if (ids.getOrDefault(setting.urn(), own).equals(own)) {
                ids.put(setting.urn(), own);
                rows.add(row(own, setting));
            }
        }
        return new Batch(ids, settings.settings(tx, provenance, rows));
    }

    private static List<String> urnsOfHomes(List<SettingOfUrn> batch) {
        return batch.stream()
                .filter(setting -> !setting.agency())
                .map(SettingOfUrn::urn)
                .toList();
    }

    /** A return gives no name. That of an agency's setting says that it stands for no single household. */
    private static SettingRow row(String id, SettingOfUrn setting) {
        String name = setting.agency() ? "A household of the agency with URN " + setting.urn() : null;
        return new SettingRow(id, Kind.valueOf(setting.kind()), name, setting.urn(), null, null, null, null);
    }
}
