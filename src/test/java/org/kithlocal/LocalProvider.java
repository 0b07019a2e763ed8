package org.kithlocal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * An OpenID provider for one machine: people log in with authorization code and PKCE through the public client
 * {@code kith-viewer}, and each login is also a client with client credentials, whose token carries the person's claims. It is an
 * application of its own beside the API, which trusts it by its address as it would any other.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration",
            "org.springframework.boot.neo4j.autoconfigure.health.Neo4jHealthContributorAutoConfiguration",
            "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration",
            "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveAutoConfiguration",
            "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration",
            "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveRepositoriesAutoConfiguration",
            "org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration",
            "org.springframework.boot.graphql.autoconfigure.servlet.GraphQlWebMvcAutoConfiguration",
            "org.springframework.boot.graphql.autoconfigure.security.GraphQlWebMvcSecurityAutoConfiguration"
        })
class LocalProvider {
    static final String AUDIENCE = "kith";
    static final String VIEWER = "kith-viewer";

    /** The repository of clients takes no two of one secret; salted, they differ. */
    private static final PasswordEncoder SECRETS = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    private static final Duration TOKEN_LIFE = Duration.ofMinutes(5);

    static ConfigurableApplicationContext start(int port, int apiPort) {
        return new SpringApplicationBuilder(LocalProvider.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(
                        "--spring.config.name=local-provider", // the API's own settings are not for this one
                        "--logging.include-application-name=false",
                        "--server.address=127.0.0.1",
                        "--server.port=" + port,
                        "--server.servlet.session.cookie.name=LOCALPROVIDER",
                        "--logging.level.root=warn",
                        "--local.issuer=" + issuer(port),
                        "--local.api-port=" + apiPort);
    }

    static String issuer(int port) {
        return "http://127.0.0.1:" + port;
    }

    @Bean
    AuthorizationServerSettings settings(@Value("${local.issuer}") String issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer).build();
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(Login.all().stream()
                .map(login -> User.withUsername(login.role().claim())
                        .password("{noop}" + Login.PASSWORD)
                        .roles()
                        .build())
                .toList());
    }

    @Bean
    RegisteredClientRepository clients(@Value("${local.api-port}") int apiPort) {
        return new InMemoryRegisteredClientRepository(
                Stream.concat(Stream.of(viewer(apiPort)), Login.all().stream().map(LocalProvider::client))
                        .toList());
    }

    /** The same claims, whether the person logged in or the person's client asks. An ID token carries none of them. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        Map<String, Login> logins = Login.all().stream()
                .collect(Collectors.toMap(login -> login.role().claim(), Function.identity()));
        return token -> {
            Authentication asking = token.getPrincipal();
            Login login = asking == null ? null : logins.get(asking.getName());
            if (login != null && OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
                token.getClaims()
                        .audience(List.of(AUDIENCE))
                        .claim("name", login.name())
                        .claim("roles", List.of(login.role().claim()))
                        .claim("permissions", List.copyOf(login.permissions()))
                        .claim("professional_id", login.professionalId())
                        .claim("authority", login.authorityId());
                if (login.agency() != null) {
                    token.getClaims().claim("agency", login.agency());
                }
            }
        };
    }

    /** A viewer in the browser, served by the API, may fetch its token from here. */
    @Bean
    UrlBasedCorsConfigurationSource corsConfigurationSource(@Value("${local.api-port}") int apiPort) {
        CorsConfiguration api = new CorsConfiguration();
        api.setAllowedOrigins(origins(apiPort));
        api.setAllowedMethods(List.of("GET", "POST"));
        api.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        UrlBasedCorsConfigurationSource everywhere = new UrlBasedCorsConfigurationSource();
        everywhere.registerCorsConfiguration("/**", api);
        return everywhere;
    }

    private static RegisteredClient viewer(int apiPort) {
        return RegisteredClient.withId(UUID.randomUUID().toString())
                .clientId(VIEWER)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris -> origins(apiPort).forEach(origin -> uris.add(origin + "/")))
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(tokens())
                .build();
    }

    private static RegisteredClient client(Login login) {
        return RegisteredClient.withId(UUID.randomUUID().toString())
                .clientId(login.role().claim())
                .clientSecret(SECRETS.encode(Login.PASSWORD))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(tokens())
                .build();
    }

    private static TokenSettings tokens() {
        return TokenSettings.builder().accessTokenTimeToLive(TOKEN_LIFE).build();
    }

    private static List<String> origins(int apiPort) {
        return List.of("http://127.0.0.1:" + apiPort, "http://localhost:" + apiPort);
    }
}
