package org.kithlocal;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.access.Role;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

class LocalProviderIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final LocalSettings SETTINGS = LocalSettings.of();
    private static final String ISSUER = LocalProvider.issuer(SETTINGS.providerPort());
    private static ConfigurableApplicationContext provider;

    @BeforeAll
    static void start() {
        provider = LocalProvider.start(SETTINGS.providerPort(), 8080);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void saysWhoItIs() throws Exception {
        assertThat(get(ISSUER + "/.well-known/openid-configuration").body())
                .contains("\"issuer\":\"" + ISSUER + "\"", "\"jwks_uri\":");
    }

    @ParameterizedTest
    @EnumSource
    void theClientOfEachRoleGetsThatPersonsClaims(Role role) throws Exception {
        HttpResponse<String> answer = token(role.claim(), Login.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(200);
        var claims = SignedJWT.parse(JsonMapper.shared()
                        .readTree(answer.body())
                        .path("access_token")
                        .asString())
                .getJWTClaimsSet();
        Login login =
                Login.all().stream().filter(l -> l.role() == role).findFirst().orElseThrow();
        assertThat(claims.getIssuer()).isEqualTo(ISSUER);
        assertThat(claims.getAudience()).containsExactly("kith");
        assertThat(claims.getStringListClaim("roles")).isEqualTo(List.of(role.claim()));
        assertThat(claims.getStringClaim("professional_id")).isEqualTo(login.professionalId());
        assertThat(claims.getStringClaim("authority")).isEqualTo(login.authorityId());
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void aWrongPasswordGetsNothing() throws Exception {
        assertThat(token("practitioner", "wrong").statusCode()).isEqualTo(401);
    }

    @Test
    void theViewerNeedsProofKeyAndAPlaceOfTheApi() throws Exception {
        String authorize = ISSUER + "/oauth2/authorize?response_type=code&client_id=kith-viewer&scope=openid";
        assertThat(location(authorize + "&redirect_uri=http://127.0.0.1:8080/")).contains("error=invalid_request");
        assertThat(location(authorize + "&redirect_uri=http://elsewhere.invalid/"))
                .doesNotContain("elsewhere");
        assertThat(location(authorize
                        + "&redirect_uri=http://127.0.0.1:8080/&code_challenge_method=S256"
                        + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"))
                .endsWith("/login");
    }

    private static String location(String uri) throws IOException, InterruptedException {
        return get(uri).headers().firstValue("Location").orElse("");
    }

    private static HttpResponse<String> get(String uri) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(uri))
                        .header("Accept", "text/html, */*")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> token(String client, String secret) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(ISSUER + "/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
