package org.kith.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.WearmoorIT;
import org.kith.access.Permission;
import tools.jackson.databind.JsonNode;

/** What the demo county allows its workers beside their roles. */
class PermissionsIT extends WearmoorIT {

    @ParameterizedTest
    @CsvSource({
        "pro-practitioner,''",
        "pro-duty,confidential-address extra-familial-harm",
        "pro-south-manager,confidential-address extra-familial-harm",
        "pro-families-manager,allegations confidential-address extra-familial-harm",
    })
    void aTokenThatClaimsAllGetsWhatTheStoreAllows(String ref, String allowed) {
        String token = token(List.of("practitioner"), storeId("Professional", ref), List.copyOf(Permission.CLAIMS));
        assertThat(ask(token, "{ me { permissions } }")
                        .at("/me/permissions")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyElementsOf(allowed.isEmpty() ? List.of() : List.of(allowed.split(" ")));
    }
}
