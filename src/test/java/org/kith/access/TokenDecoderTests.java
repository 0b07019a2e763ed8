package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.TestIssuer;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

class TokenDecoderTests {
    private static final TestIssuer ISSUER = TestIssuer.shared();
    private static final String SOMEONE = "0b6c1d4e-6f1b-8c0e-9d3a-5a1f2e3d4c5b";

    private final OAuth2ResourceServerProperties settings = new OAuth2ResourceServerProperties();

    /** As the settings are, with those algorithms. */
    private JwtDecoder decoder(String issuer, String... algorithms) {
        settings.getJwt().setIssuerUri(issuer);
        settings.getJwt().setAudiences(List.of(TestIssuer.AUDIENCE, "kith-too"));
        settings.getJwt().setJwsAlgorithms(List.of(algorithms));
        return new TokenDecoder().jwtDecoder(settings, new Claims(new SecuritySettings("roles")));
    }

    @Test
    void aTokenOfTheIssuerForThisAudienceIsRead() {
        JwtDecoder decoder = decoder(ISSUER.uri(), "RS256");
        assertThat(decoder.decode(ISSUER.token(Map.of("professional_id", SOMEONE)))
                        .getClaimAsString("professional_id"))
                .isEqualTo(SOMEONE);
        assertThat(decoder.decode(with("aud", List.of("other", "kith-too"))).getAudience())
                .contains("kith-too");
    }

    static Stream<Arguments> worthless() {
        Instant now = Instant.now();
        return Stream.of(
                argumentSet("another audience", "aud", "another"),
                argumentSet("no audience", "aud", null),
                argumentSet("another issuer", "iss", "http://127.0.0.1:1/realms/test"),
                argumentSet("expired", "exp", Date.from(now.minusSeconds(60))),
                argumentSet("without expiry", "exp", null),
                argumentSet("not valid yet", "nbf", Date.from(now.plusSeconds(90))),
                argumentSet("a person that is no id", "professional_id", "pro-practitioner"));
    }

    @ParameterizedTest
    @MethodSource("worthless")
    void anyOtherIsNot(String claim, @Nullable Object value) {
        JwtDecoder decoder = decoder(ISSUER.uri(), "RS256");
        assertThatThrownBy(() -> decoder.decode(with(claim, value))).isInstanceOf(JwtException.class);
    }

    @Test
    void aTokenMayLeaveOutWhatItIsButNotBeSomethingElse() {
        JwtDecoder decoder = decoder(ISSUER.uri(), "RS256");
        assertThat(decoder.decode(typed(null)).getIssuer()).hasToString(ISSUER.uri());
        assertThat(decoder.decode(typed("at+jwt")).getIssuer()).hasToString(ISSUER.uri());
        assertThatThrownBy(() -> decoder.decode(typed("logout+jwt"))).isInstanceOf(JwtException.class);
    }

    @Test
    void onlyAlgorithmsOfTheSettingsCount() {
        String token = ISSUER.signed(new JWSHeader.Builder(JWSAlgorithm.RS512), Map.of());
        assertThat(decoder(ISSUER.uri(), "RS256", "RS512").decode(token).getIssuer())
                .hasToString(ISSUER.uri());
        JwtDecoder other = decoder(ISSUER.uri(), "RS256");
        assertThatThrownBy(() -> other.decode(token)).isInstanceOf(JwtException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HS256", "none", "RSA"})
    void aSharedSecretIsNoSetting(String algorithm) {
        assertThatThrownBy(() -> decoder(ISSUER.uri(), "RS256", algorithm))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(algorithm);
    }

    @Test
    void theKeysMayBeElsewhereThanTheIssuer() {
        String name = "https://id.invalid/realms/kith";
        String token = ISSUER.token(Map.of("iss", name));
        settings.getJwt().setJwkSetUri(ISSUER.uri() + "/jwks");
        assertThat(decoder(name, "RS256").decode(token).getIssuer()).hasToString(name);
        settings.getJwt().setJwkSetUri(null);
        JwtDecoder unreachable = decoder(name, "RS256");
        assertThatThrownBy(() -> unreachable.decode(token)).isInstanceOf(RuntimeException.class);
    }

    private static String with(String claim, @Nullable Object value) {
        return ISSUER.token(Collections.singletonMap(claim, value));
    }

    private static String typed(@Nullable String type) {
        Map<String, Object> claims = Map.of(
                "iss", ISSUER.uri(),
                "aud", TestIssuer.AUDIENCE,
                "exp", Date.from(Instant.now().plusSeconds(300)));
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder();
        claims.forEach(set::claim);
        JWSHeader.Builder header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(ISSUER.key().getKeyID());
        if (type != null) {
            header.type(new JOSEObjectType(type));
        }
        try {
            SignedJWT jwt = new SignedJWT(header.build(), set.build());
            jwt.sign(new RSASSASigner(ISSUER.key()));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
