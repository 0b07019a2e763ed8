package org.kith;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * An OpenID issuer in this JVM: its own key, its discovery document and its key set, over real HTTP. So the validators under test
 * are the ones that production runs.
 */
public final class TestIssuer {
    public static final String AUDIENCE = "kith";

    /** Key of the record of access under test. Everybody can read it: it keeps nothing. */
    public static final String AUDIT_KEY = "b25seSBmb3IgdGVzdHMsIGFuZCBldmVyeWJvZHkgY2FuIHJlYWQgaXQ=";

    private static final TestIssuer SHARED = new TestIssuer();

    private final RSAKey key;
    private final String uri;

    TestIssuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            uri = "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/test";
            String discovery = """
                    {"issuer": "%1$s", "jwks_uri": "%1$s/jwks", "subject_types_supported": ["public"],
                     "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(uri);
            String keys = new JWKSet(key.toPublicJWK()).toString();
            server.createContext("/realms/test/.well-known/openid-configuration", e -> answer(e, discovery));
            server.createContext("/realms/test/jwks", e -> answer(e, keys));
            server.start();
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException("The test issuer does not start", e);
        }
    }

    public static TestIssuer shared() {
        return SHARED;
    }

    public String uri() {
        return uri;
    }

    public RSAKey key() {
        return key;
    }

    /** A token that the API accepts, with these claims over the usual ones; a null value takes a usual claim away. */
    public String token(Map<String, ?> claims) {
        return signed(new JWSHeader.Builder(JWSAlgorithm.RS256), claims);
    }

    /** As {@link #token}, under a header of the test's own making. */
    public String signed(JWSHeader.Builder header, Map<String, ?> claims) {
        try {
            SignedJWT jwt = new SignedJWT(
                    header.type(JOSEObjectType.JWT).keyID(key.getKeyID()).build(), claimsSet(claims));
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    JWTClaimsSet claimsSet(Map<String, ?> claims) {
        Instant now = Instant.now();
        Map<String, Object> all = new HashMap<>(Map.of(
                "iss", uri,
                "aud", AUDIENCE,
                "sub", UUID.randomUUID().toString(),
                "iat", Date.from(now),
                "exp", Date.from(now.plusSeconds(300))));
        all.putAll(claims);
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder();
        all.forEach(set::claim);
        return set.build();
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }
}
