package org.kith.access;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder.JwkSetUriJwtDecoderBuilder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.web.client.RestTemplate;

/** Which tokens count: signed by the issuer's key, for this audience, not expired, with ids that are ids. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class TokenDecoder {
    /** How far the clocks of issuer and API may be apart. */
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

    private static final int TIMEOUT_MILLIS = 5_000;

    /** Asks the issuer at the first token, not at start, so that the two may start in any order. */
    @Bean
    JwtDecoder jwtDecoder(OAuth2ResourceServerProperties settings, Claims claims) {
        OAuth2ResourceServerProperties.Jwt jwt = settings.getJwt();
        String issuer = Objects.requireNonNull(jwt.getIssuerUri(), RequiredSettings.ISSUER);
        Set<SignatureAlgorithm> algorithms = algorithms(jwt.getJwsAlgorithms());
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder = keys(jwt, issuer)
                    .restOperations(issuerClient())
                    .jwsAlgorithms(chosen -> chosen.addAll(algorithms))
                    .validateType(false)
                    .build();
            decoder.setJwtValidator(validator(issuer, jwt.getAudiences(), claims));
            return decoder;
        });
    }

    /** The key set that the settings name, where the API cannot reach the issuer by its public name; or else the issuer's. */
    private static JwkSetUriJwtDecoderBuilder keys(OAuth2ResourceServerProperties.Jwt jwt, String issuer) {
        return jwt.getJwkSetUri() != null
                ? NimbusJwtDecoder.withJwkSetUri(jwt.getJwkSetUri())
                : NimbusJwtDecoder.withIssuerLocation(issuer);
    }

    private static OAuth2TokenValidator<Jwt> validator(String issuer, List<String> audiences, Claims claims) {
        JwtTimestampValidator timestamps = new JwtTimestampValidator(CLOCK_SKEW);
        timestamps.setAllowEmptyExpiryClaim(false);
        JwtTypeValidator type = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
        type.setAllowEmpty(true);
        return new DelegatingOAuth2TokenValidator<>(
                timestamps,
                type,
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD,
                        named -> named != null && named.stream().anyMatch(audiences::contains)),
                claims);
    }

    /** Public-key algorithms only: a shared secret is no setting of a resource server. */
    private static Set<SignatureAlgorithm> algorithms(List<String> names) {
        return names.stream().map(TokenDecoder::algorithm).collect(Collectors.toUnmodifiableSet());
    }

    private static SignatureAlgorithm algorithm(String name) {
        SignatureAlgorithm algorithm = SignatureAlgorithm.from(name);
        if (algorithm == null) {
            throw new IllegalArgumentException("spring.security.oauth2.resourceserver.jwt.jws-algorithms names " + name
                    + ", which is no public-key" + " signature; use RS256, PS256 or ES256");
        }
        return algorithm;
    }

    private static RestTemplate issuerClient() {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(TIMEOUT_MILLIS);
        requests.setReadTimeout(TIMEOUT_MILLIS);
        return new RestTemplate(requests);
    }
}
