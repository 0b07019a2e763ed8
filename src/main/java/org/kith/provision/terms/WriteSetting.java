package org.kith.provision.terms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.access.Recorded;
import org.kith.access.Recorder;
import org.kith.api.RefusedException;
import org.kith.api.UserErrorCode;
import org.kith.graph.Ids;
import org.kith.graph.Moment;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.person.RecordPlaces;
import org.kith.person.Said;
import org.kith.provision.RecordSettings;
import org.kith.provision.RecordSettings.SettingRow;
import org.springframework.stereotype.Component;

/** Records a home, or corrects what it is. */
@Component
class WriteSetting {

    /** The address that is believed. Starts from the unique id; one row at most. */
    private static final String ADDRESS = """
            MATCH (:Setting {id: $home})-[:AT]->(address:Address)
            RETURN address.id AS id, address.confidential AS confidential
            """;

    /** Another home with the same number of the inspectorate and the same name. Reads the homes of an authority by their index; hundreds. */
    private static final String SAME = """
            MATCH (other:Setting {authorityId: $said.authority})
            WHERE other.id <> $said.home AND other.urn = $said.urn AND toLower(other.name) = toLower($said.name) AND %s
            RETURN other.id AS id LIMIT 1
            """.formatted(Moment.last("other"));

    private final Recorder recorder;
    private final RecordSettings settings;
    private final RecordPlaces places;

    WriteSetting(Recorder recorder, RecordSettings settings, RecordPlaces places) {
        this.recorder = recorder;
        this.settings = settings;
        this.places = places;
    }

    Recorded record(Scope scope, RecordSettingInput input) {
        return recorder.record(
                scope,
                "recordSetting",
                input,
                tx -> {
                    input.check();
                    return List.of();
                },
                change -> write(change, input));
    }

    private String write(Change change, RecordSettingInput input) {
        if (input.setting() != null) {
            StoredHome.kept(change, input.setting(), "settingId");
            change.before("Setting", input.setting(), "settingId", input.revision());
        }
        change.found("Authority", input.authority(), "authorityId");
        HomeKeeping.demand(change, input.authority(), "authorityId");
        String id = input.setting() == null ? Ids.next() : input.setting();
        refuseTwice(change, input, id);
        settings.settings(
                change.tx(),
                change.provenance(input.source()),
                List.of(new SettingRow(
                        id,
                        input.kind(),
                        Said.stripped(input.name()),
                        Said.stripped(input.urn()),
                        input.provider(),
                        input.beds(),
                        address(change, input, id),
                        input.authority())));
        return id;
    }

    private static void refuseTwice(Change change, RecordSettingInput input, String id) {
        if (input.urn() == null || input.name() == null) {
            return;
        }
        Map<String, String> said = Map.of(
                "authority",
                input.authority(),
                "home",
                id,
                "urn",
                input.urn().strip(),
                "name",
                input.name().strip());
        if (!change.tx().run(SAME, Map.of("said", said)).isEmpty()) {
            throw RefusedException.of(
                    UserErrorCode.ALREADY_RECORDED,
                    "urn",
                    "The authority has a home of this name with this number; correct that one");
        }
    }

    /** The address said, as a new one, because the one that was may be that of others too; the one that the home has where none is said. */
    private @Nullable String address(Change change, RecordSettingInput input, String id) {
        List<Row> known = change.tx().run(ADDRESS, Map.of("home", id));
        if (input.address() == null) {
            return known.isEmpty() ? null : known.getFirst().text("id");
        }
        if (!known.isEmpty() && known.getFirst().flag("confidential") && !HomeKeeping.knowsConfidential(change)) {
            throw RefusedException.of(
                    UserErrorCode.NOT_ALLOWED,
                    "address",
                    "The address of this home is confidential: whoever may not know it cannot change it");
        }
        String locality = input.address().locality();
        if (locality != null) {
            change.found("Locality", locality, "address.localityId");
        }
        String address = Ids.next();
        places.addresses(
                change.tx(),
                change.provenance(input.source()),
                List.of(input.address().row(address)));
        return address;
    }
}
