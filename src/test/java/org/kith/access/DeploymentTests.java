package org.kith.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files with which Kith is set up for production say what the code says, and hold no secret. */
class DeploymentTests {
    private final JsonNode realm = JsonMapper.shared().readTree(Path.of("src/main/docker/realm/kith-realm.json"));

    @Test
    void theRealmHasTheRolesOfTheCode() {
        assertThat(texts(realm.at("/roles/realm"), "name"))
                .containsExactlyElementsOf(
                        Arrays.stream(Role.values()).map(Role::claim).toList());
    }

    @Test
    void aTokenOfTheRealmSaysWhatTheApiReads() {
        JsonNode mappers = named(realm.path("clientScopes"), "kith").path("protocolMappers");
        assertThat(named(mappers, "audience")
                        .at("/config/included.custom.audience")
                        .asString())
                .isEqualTo("kith");
        assertThat(named(mappers, "roles").path("protocolMapper").asString())
                .isEqualTo("oidc-usermodel-realm-role-mapper");
        assertThat(List.of("roles", "permissions", "professional_id", "authority", "agency"))
                .allSatisfy(claim -> {
                    JsonNode config = named(mappers, claim).path("config");
                    assertThat(config.path("claim.name").asString()).isEqualTo(claim);
                    assertThat(config.path("access.token.claim").asString()).isEqualTo("true");
                });
        assertThat(realm.path("accessTokenLifespan").asInt()).isEqualTo(300);
        assertThat(realm.path("defaultSignatureAlgorithm").asString()).isEqualTo("RS256");
    }

    @Test
    void peopleLogInWithProofKeyAndNobodyIsMadeInAdvance() {
        JsonNode viewer = StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(client -> client.path("clientId").asString().equals("kith-viewer"))
                .findFirst()
                .orElseThrow();
        assertThat(viewer.path("publicClient").asBoolean()).isTrue();
        assertThat(viewer.at("/attributes/pkce.code.challenge.method").asString())
                .isEqualTo("S256");
        assertThat(viewer.path("implicitFlowEnabled").asBoolean()).isFalse();
        assertThat(viewer.path("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(realm.path("registrationAllowed").asBoolean()).isFalse();
        assertThat(realm.has("users")).isFalse();
        assertThat(realm.toString()).doesNotContainIgnoringCase("secret", "credentials");
    }

    @Test
    void composeHoldsNoPasswordAndAsksForEachByName() throws IOException {
        List<Map.Entry<String, String>> secrets = services()
                .flatMap(service -> environment(service).entrySet().stream())
                .filter(variable -> variable.getKey().matches(".*(PASSWORD|SECRET|ADMIN|AUDIT_KEY).*|NEO4J_AUTH"))
                .toList();
        assertThat(secrets).hasSizeGreaterThanOrEqualTo(4);
        assertThat(secrets)
                .allSatisfy(variable -> assertThat(variable.getValue()).matches("(neo4j/)?\\$\\{[A-Z_]+:\\?[^}]+}"));
    }

    @Test
    void composeRunsNothingAsRootAndOpensNothingToTheNetwork() throws IOException {
        assertThat(services()).hasSize(3).allSatisfy(service -> {
            assertThat(String.valueOf(service.get("user"))).matches("[1-9]\\d+:\\d+");
            assertThat(service).containsKey("healthcheck").doesNotContainKey("privileged");
            assertThat(service.get("cap_drop")).isEqualTo(List.of("ALL"));
            assertThat(Optional.ofNullable((List<?>) service.get("ports")).orElse(List.of()))
                    .allSatisfy(port -> assertThat(port.toString()).startsWith("127.0.0.1:"));
        });
    }

    @Test
    void theApisContainerIsReadOnlyAndHasEveryRequiredSetting() throws IOException {
        Map<String, Object> api = service("api");
        assertThat(api).containsEntry("read_only", true);
        assertThat(environment(api).keySet())
                .containsAll(RequiredSettings.ALL.stream()
                        .map(MissingSettingsAnalyzer::variable)
                        .toList());
        assertThat(service("store")).doesNotContainKey("ports");
    }

    @Test
    void theImageDoesNotRunAsRoot() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/docker/Dockerfile")))
                .anyMatch(line -> line.matches("USER [1-9]\\d+:[1-9]\\d+"))
                .noneMatch(line -> line.startsWith("USER root"));
    }

    private static Stream<Map<String, Object>> services() throws IOException {
        return Stream.of(service("api"), service("store"), service("provider"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> service(String name) throws IOException {
        Map<String, Object> compose = new Yaml().load(Files.readString(Path.of("compose.yaml")));
        Map<String, Object> services = (Map<String, Object>) requireNonNull(compose.get("services"));
        assertThat(services).containsOnlyKeys("api", "store", "provider");
        return (Map<String, Object>) requireNonNull(services.get(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> environment(Map<String, Object> service) {
        return (Map<String, String>) requireNonNull(service.get("environment"));
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> node.path(field).asString())
                .toList();
    }

    private static JsonNode named(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(node -> node.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name));
    }
}
