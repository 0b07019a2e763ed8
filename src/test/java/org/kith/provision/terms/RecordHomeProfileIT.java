package org.kith.provision.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.RecordingIT;
import org.kith.api.GlobalId;
import org.kith.graph.Ids;
import tools.jackson.databind.JsonNode;

/** What a home offers, recorded over HTTP by those who keep it, and read by them. */
class RecordHomeProfileIT extends RecordingIT {

    private static final String PROFILE =
            "profile { revision skills { skill trainedOn } languages faiths pets accessibility smoking ownBedrooms sharing }";

    private static final String SETTINGS =
            "query H($filter: SettingFilter) { settings(filter: $filter) { nodes { name %s } } }".formatted(PROFILE);

    private Worker fostering;
    private String authority;
    private String home;

    @BeforeEach
    void aHome() {
        fostering = colleague("fostering", families.team(), false);
        authority = global("Authority", families.authority());
        home = home("Alder house");
    }

    private String home(String name) {
        Map<String, Object> input = Map.of("kind", "FOSTER_HOUSEHOLD", "name", name, "authorityId", authority);
        return mutate(fostering.token(), "recordSetting", input, "setting { id }")
                .at("/setting/id")
                .asString();
    }

    private JsonNode recorded(Map<String, ?> input) {
        JsonNode payload = mutate(fostering.token(), "recordHomeProfile", input, "setting { %s }".formatted(PROFILE));
        assertThat(codes(payload)).as(payload.toString()).isEmpty();
        return payload.at("/setting/profile");
    }

    private Map<String, Object> offers() {
        return Map.of(
                "settingId",
                home,
                "skills",
                List.of(Map.of("skill", "TRAUMA"), Map.of("skill", "AUTISM", "trainedOn", "2025-03-04")),
                "languages",
                List.of("pl", "en", "bfi"),
                "pets",
                List.of(),
                "accessibility",
                List.of("STEP_FREE_ENTRANCE"),
                "smoking",
                false,
                "ownBedrooms",
                2);
    }

    private JsonNode settings(Map<String, ?> filter) {
        return ask(fostering.token(), SETTINGS, Map.of("filter", filter)).at("/settings/nodes");
    }

    @Test
    void whatAHomeOffersIsReadBackAndUnknownIsNotNone() {
        assertThat(settings(Map.of()).at("/0/profile").isNull())
                .as("where nothing is recorded")
                .isTrue();
        recorded(offers());
        JsonNode told = settings(Map.of()).at("/0/profile");
        assertThat(told.path("skills").toString())
                .isEqualTo(
                        "[{\"skill\":\"AUTISM\",\"trainedOn\":\"2025-03-04\"},{\"skill\":\"TRAUMA\",\"trainedOn\":null}]");
        assertThat(told.path("languages").toString()).isEqualTo("[\"bfi\",\"en\",\"pl\"]");
        assertThat(told.path("pets").toString()).as("known none").isEqualTo("[]");
        assertThat(told.path("faiths").isNull()).as("not known").isTrue();
        assertThat(told.path("accessibility").toString()).isEqualTo("[\"STEP_FREE_ENTRANCE\"]");
        assertThat(told.path("smoking").asBoolean(true)).isFalse();
        assertThat(told.path("ownBedrooms").asInt()).isEqualTo(2);
        assertThat(told.path("sharing").isNull()).isTrue();
    }

    @Test
    void aCorrectionStartsFromWhatWasReadAndKeepsWhatWas() {
        String read = recorded(offers()).path("revision").asString();
        Map<String, Object> correction =
                Map.of("settingId", home, "languages", List.of("en"), "faiths", List.of("SIKH"));
        assertThat(refused(fostering.token(), "recordHomeProfile", correction)).isEqualTo("INVALID at input.revision");
        JsonNode corrected = recorded(with(correction, "revision", read));
        assertThat(corrected.path("languages").toString()).isEqualTo("[\"en\"]");
        assertThat(corrected.path("faiths").toString()).isEqualTo("[\"SIKH\"]");
        assertThat(corrected.path("skills").isNull()).as("is not said any more").isTrue();
        assertThat(refused(fostering.token(), "recordHomeProfile", with(correction, "revision", read)))
                .isEqualTo("CONFLICT at input.revision");
        List<List<String>> were = new ArrayList<>();
        families.write(tx -> tx.run(
                        "MATCH (:HomeProfile {id: $id})-[:WAS]->(was:HomeProfileWas) RETURN was.languages AS languages",
                        Map.of("id", GlobalId.parse(home, "Setting").key()))
                .forEach(row -> were.add(row.texts("languages"))));
        assertThat(were).containsExactly(List.of("bfi", "en", "pl"));
    }

    @Test
    void whatCannotBeIsRefusedWhereItStands() {
        assertThat(refused(
                        fostering.token(), "recordHomeProfile", with(offers(), "languages", List.of("en", "English"))))
                .isEqualTo("INVALID at input.languages.1");
        assertThat(refused(
                        fostering.token(),
                        "recordHomeProfile",
                        with(
                                offers(),
                                "skills",
                                List.of(Map.of(
                                        "skill",
                                        "AUTISM",
                                        "trainedOn",
                                        LocalDate.now().plusDays(2).toString())))))
                .isEqualTo("INVALID at input.skills.0.trainedOn");
        assertThat(refused(fostering.token(), "recordHomeProfile", Map.of("settingId", home)))
                .isEqualTo("INVALID at input.settingId");
        assertThat(settings(Map.of()).at("/0/profile").isNull()).isTrue();
    }

    @Test
    void homesAreFoundByAllThatTheyOffer() {
        recorded(offers());
        home("Birch house");
        home = home("Cedar house");
        recorded(Map.of("settingId", home, "languages", List.of("en"), "skills", List.of()));
        assertThat(names(Map.of())).containsExactly("Alder house", "Birch house", "Cedar house");
        assertThat(names(Map.of("languages", List.of()))).hasSize(3);
        assertThat(names(Map.of("languages", List.of("en")))).containsExactly("Alder house", "Cedar house");
        assertThat(names(Map.of("languages", List.of("en", "pl")))).containsExactly("Alder house");
        assertThat(names(Map.of("languages", List.of("en"), "skills", List.of("AUTISM"))))
                .containsExactly("Alder house");
        assertThat(names(Map.of("skills", List.of("AUTISM", "REMAND")))).isEmpty();
        assertThat(names(Map.of("accessibility", List.of("STEP_FREE_ENTRANCE"))))
                .containsExactly("Alder house");
    }

    @Test
    void homesAreFoundByFaithAndByTheAnimalsThereOrNotThere() {
        recorded(Map.of("settingId", home, "pets", List.of("DOG"), "faiths", List.of("SIKH", "HINDU")));
        home = home("Birch house");
        recorded(Map.of("settingId", home, "pets", List.of("CAT", "DOG"), "faiths", List.of()));
        home = home("Cedar house");
        recorded(Map.of("settingId", home, "pets", List.of()));
        home("Dogwood house");
        assertThat(names(Map.of("faith", "SIKH"))).containsExactly("Alder house");
        assertThat(names(Map.of("faith", "NO_RELIGION"))).isEmpty();
        assertThat(pets(List.of("DOG"), List.of())).containsExactly("Alder house", "Birch house");
        assertThat(pets(List.of("DOG"), List.of("CAT"))).containsExactly("Alder house");
        assertThat(pets(List.of(), List.of("CAT")))
                .as("of Dogwood house nothing is known")
                .containsExactly("Alder house", "Cedar house");
        assertThat(pets(List.of(), List.of())).hasSize(4);
    }

    private List<String> pets(List<String> with, List<String> without) {
        return names(Map.of("pets", Map.of("with", with, "without", without)));
    }

    private List<String> names(Map<String, ?> filter) {
        return settings(filter)
                .valueStream()
                .map(each -> each.path("name").asString())
                .toList();
    }

    @Test
    void onlyThoseWhoKeepTheHomeSayWhatItOffers() {
        families = families();
        Worker elsewhere = worker("fostering");
        assertThat(refused(elsewhere.token(), "recordHomeProfile", offers()))
                .isEqualTo("NOT_ALLOWED at input.settingId");
        assertThat(refused(
                        fostering.token(),
                        "recordHomeProfile",
                        with(offers(), "settingId", global("Setting", Ids.next()))))
                .isEqualTo("NOT_FOUND at input.settingId");
    }
}
