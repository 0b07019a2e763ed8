package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
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
import org.kith.GraphQlAnswer;
import org.kith.KithIT;
import org.kith.TestIssuer;

class TokensIT extends KithIT {
    private static final TestIssuer ISSUER = TestIssuer.shared();
    private static final List<String> ROLES = List.of("practitioner");

    @Test
    void aTokenOfTheIssuerCounts() {
        assertThat(ask(token("practitioner", null), "{ __typename }").errorCodes())
                .isEmpty();
        assertThat(ask(ISSUER.token(Map.of("roles", ROLES, "aud", List.of("other", "kith"))), "{ __typename }")
                        .errorCodes())
                .isEmpty();
    }

    static Stream<Arguments> worthless() throws JOSEException {
        Instant now = Instant.now();
        return Stream.of(
                argumentSet("none at all", (Object) null),
                argumentSet("no token", "not-a-token"),
                argumentSet("no signature", new PlainJWT(claims()).serialize()),
                argumentSet("another key under the issuer's key id", byAnotherKey()),
                argumentSet("the public key as a shared secret", byPublicKeyAsSecret()),
                argumentSet("a signature of another token", withSignatureOfAnother()),
                argumentSet(
                        "an algorithm that the settings do not name",
                        ISSUER.signed(new JWSHeader.Builder(JWSAlgorithm.RS512), Map.of("roles", ROLES))),
                argumentSet("another audience", with("aud", "another")),
                argumentSet("no audience", with("aud", null)),
                argumentSet("another issuer", with("iss", "http://127.0.0.1:1/realms/test")),
                argumentSet("no issuer", with("iss", null)),
                argumentSet("expired", with("exp", Date.from(now.minusSeconds(60)))),
                argumentSet("without expiry", with("exp", null)),
                argumentSet("not valid yet", with("nbf", Date.from(now.plusSeconds(90)))),
                argumentSet("a person that is no id", with("professional_id", "pro-practitioner")));
    }

    @ParameterizedTest
    @MethodSource("worthless")
    void anyOtherDoesNot(@Nullable String token) {
        GraphQlAnswer answer = ask(token, "{ __typename }");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.errorCodes()).containsExactly("UNAUTHENTICATED");
        assertThat(answer.body().at("/errors/0/extensions/requestId").asString())
                .isNotBlank();
        assertThat(answer.body().has("data")).isFalse();
    }

    @Test
    void theAnswerSaysWhatToSendAndInWhichForm() {
        HttpResponse<String> response = send(HttpRequest.newBuilder(uri("/graphql"))
                .header("Accept", "application/graphql-response+json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build());
        assertThat(response.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(v -> assertThat(v).startsWith("Bearer"));
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(v -> assertThat(v).startsWith("application/graphql-response+json"));
        assertThat(response.headers().map()).doesNotContainKey("Set-Cookie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/graphql",
                "/actuator",
                "/actuator/env",
                "/actuator/info",
                "/error",
                "/logout",
                "/login",
                "/nowhere"
            })
    void everyOtherPlaceNeedsOneToo(String path) {
        assertThat(send(HttpRequest.newBuilder(uri(path)).build()).statusCode()).isEqualTo(401);
        assertThat(send(HttpRequest.newBuilder(uri(path))
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build())
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void healthNeedsNoneAndSaysNothing(String path) {
        HttpResponse<String> response = send(HttpRequest.newBuilder(uri(path)).build());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("UP").doesNotContain("neo4j", "components");
    }

    @Test
    void whereToGetATokenIsTold() {
        assertThat(send(HttpRequest.newBuilder(uri("/.well-known/oauth-protected-resource"))
                                .build())
                        .body())
                .contains("\"authorization_servers\":[\"" + ISSUER.uri() + "\"]");
    }

    private static String with(String claim, @Nullable Object value) {
        return ISSUER.token(Collections.singletonMap(claim, value));
    }

    private static JWTClaimsSet claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER.uri())
                .audience(TestIssuer.AUDIENCE)
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("roles", ROLES)
                .build();
    }

    private static String byAnotherKey() throws JOSEException {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(ISSUER.key().getKeyID())
                        .build(),
                claims());
        jwt.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));
        return jwt.serialize();
    }

    private static String byPublicKeyAsSecret() throws JOSEException {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(ISSUER.key().getKeyID())
                        .build(),
                claims());
        jwt.sign(new MACSigner(ISSUER.key().toRSAPublicKey().getEncoded()));
        return jwt.serialize();
    }

    private static String withSignatureOfAnother() {
        String[] mine = ISSUER.token(Map.of("roles", ROLES)).split("\\.", 3);
        String claims = new String(Base64.getUrlDecoder().decode(mine[1]), StandardCharsets.UTF_8)
                .replace("practitioner", "team-manager");
        return mine[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + "."
                + mine[2];
    }
}
