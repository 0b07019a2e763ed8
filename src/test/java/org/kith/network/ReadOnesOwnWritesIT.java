package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.GraphQlAnswer;
import tools.jackson.databind.json.JsonMapper;

/** The header with the bookmark of a mutation. */
class ReadOnesOwnWritesIT extends OwnFamilyIT {

    private GraphQlAnswer askAfter(String bookmark) {
        String body = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "query",
                        "query($id: ID!) { person(id: $id) { displayName } }",
                        "variables",
                        Map.of("id", global(mother))));
        var response = send(HttpRequest.newBuilder(uri("/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + tokenOf(worker))
                .header("Kith-Bookmark", bookmark)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        return new GraphQlAnswer(
                response.statusCode(), response.body(), JsonMapper.shared().readTree(response.body()));
    }

    @Test
    void theStoresOwnBookmarksAreReadAfterAndOthersRefused() {
        recordFamily();
        String one = write(tx -> person(tx, mother, "Bella"));
        String other = write(tx -> person(tx, child, "Adah"));
        assertThat(askAfter(one + ", " + other).at("/person/displayName").asString())
                .isEqualTo("Bella Tarn");
        assertThat(askAfter("not a bookmark").errorCodes()).containsExactly("BAD_ARGUMENT");
        assertThat(askAfter(one + ",").errorCodes()).containsExactly("BAD_ARGUMENT");
        assertThat(askAfter("FB:" + "a".repeat(2_000)).errorCodes()).containsExactly("BAD_ARGUMENT");
        assertThat(askAfter("FB:aaaa").errorCodes()).containsExactly("BAD_ARGUMENT");
    }
}
