package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.graph.Scope;
import org.springframework.security.oauth2.jwt.Jwt;

class ClaimsTests {
    private static final String SOMEONE = "0b6c1d4e-6f1b-8c0e-9d3a-5a1f2e3d4c5b";
    private final Claims claims = new Claims(new SecuritySettings("roles"));

    @Test
    void allOfThem() {
        Scope scope = claims.scope(token(Map.of(
                "roles", List.of("practitioner", "duty", "offline_access"),
                "permissions", List.of("confidential-address"),
                "professional_id", SOMEONE.toUpperCase(Locale.ROOT),
                "authority", SOMEONE,
                "agency", "POLICE")));
        assertThat(scope.roles()).containsExactlyInAnyOrder("practitioner", "duty");
        assertThat(scope.permissions()).containsExactly("confidential-address");
        assertThat(scope.professional()).isEqualTo(SOMEONE);
        assertThat(scope.authority()).isEqualTo(SOMEONE);
        assertThat(scope.agency()).isEqualTo("POLICE");
    }

    @Test
    void noneOfThemIsNobody() {
        Scope scope = claims.scope(token(Map.of("scope", "openid practitioner")));
        assertThat(scope.roles()).isEmpty();
        assertThat(scope.permissions()).isEmpty();
        assertThat(scope.professional()).isNull();
    }

    @Test
    void rolesDownAPath() {
        Claims keycloak = new Claims(new SecuritySettings("realm_access.roles"));
        assertThat(keycloak.scope(token(Map.of("realm_access", Map.of("roles", List.of("duty")))))
                        .roles())
                .containsExactly("duty");
        assertThat(keycloak.scope(token(Map.of("realm_access", "duty"))).roles())
                .isEmpty();
        assertThat(keycloak.scope(token(Map.of("roles", List.of("duty")))).roles())
                .isEmpty();
    }

    @Test
    void rolesUnderANameThatHasDots() {
        Claims named = new Claims(new SecuritySettings("https://id.example.org/roles"));
        assertThat(named.scope(token(Map.of("https://id.example.org/roles", List.of("duty"))))
                        .roles())
                .containsExactly("duty");
    }

    @Test
    void rolesAsWordsInOneText() {
        assertThat(claims.scope(token(Map.of("roles", "duty partner duty"))).roles())
                .containsExactlyInAnyOrder("duty", "partner");
    }

    @Test
    void aClaimMayBeAListOfOneAndNothingIsSaidByABlankOrByTwo() {
        Scope scope = claims.scope(token(Map.of("professional_id", List.of(SOMEONE), "agency", List.of("HEALTH"))));
        assertThat(scope.professional()).isEqualTo(SOMEONE);
        assertThat(scope.agency()).isEqualTo("HEALTH");
        assertThat(claims.scope(token(Map.of("professional_id", " "))).professional())
                .isNull();
        assertThat(claims.validate(token(Map.of("professional_id", List.of(SOMEONE, SOMEONE))))
                        .hasErrors())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pro-practitioner", "1-1-1-1-1", "0b6c1d4e-6f1b-8c0e-9d3a-5a1f2e3d4c5'", "*"})
    void anIdThatIsNoIdSpoilsTheToken(String id) {
        assertThat(claims.validate(token(Map.of("professional_id", id))).hasErrors())
                .isTrue();
        assertThat(claims.validate(token(Map.of("authority", id))).hasErrors()).isTrue();
        assertThat(claims.validate(token(Map.of("authority", SOMEONE))).hasErrors())
                .isFalse();
    }

    private static Jwt token(Map<String, Object> claims) {
        return Jwt.withTokenValue("-")
                .header("alg", "RS256")
                .claims(all -> all.putAll(claims))
                .subject("someone")
                .build();
    }
}
