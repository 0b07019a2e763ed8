package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;

class KithStartsIT extends KithIT {
    @Test
    void answersOnlyThoseWhoCarryAToken() {
        assertThat(send(HttpRequest.newBuilder(uri("/graphql")).build()).statusCode())
                .isEqualTo(401);
    }
}
