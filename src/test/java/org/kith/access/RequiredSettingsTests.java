package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.kith.KithApplication;
import org.kith.exchange.Commands;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.NestedExceptionUtils;

@ExtendWith(OutputCaptureExtension.class)
class RequiredSettingsTests {
    static final List<String> ALL = RequiredSettings.ALL;
    static final List<String> STORE = RequiredSettings.STORE;

    private static final Map<String, String> VALUES = Map.of(
            RequiredSettings.ISSUER,
            "https://id.invalid/realms/kith",
            RequiredSettings.AUDIENCES,
            "kith",
            RequiredSettings.AUDIT_KEY,
            "bm90IGEgc2VjcmV0LCBidXQgbG9uZyBlbm91Z2ggdG8gYmUgb25l",
            "spring.neo4j.uri",
            "bolt://127.0.0.1:1",
            "spring.neo4j.authentication.username",
            "neo4j",
            "spring.neo4j.authentication.password",
            "a-password");

    @Test
    void withNoSettingsOneErrorNamesThemAll(CapturedOutput output) {
        assertThatThrownBy(() -> serve(List.of())).isInstanceOf(MissingSettingsException.class);
        assertThat(output).contains("APPLICATION FAILED TO START").contains(ALL).contains("SPRING_NEO4J_URI");
        assertThat(output).doesNotContain("Tomcat started");
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void withoutAnyOneOfThemItDoesNotServe(String missing, CapturedOutput output) {
        List<String> others = new ArrayList<>(ALL);
        others.remove(missing);
        assertThatThrownBy(() -> serve(others))
                .isInstanceOfSatisfying(
                        MissingSettingsException.class,
                        e -> assertThat(e.names()).containsExactly(missing));
        assertThat(output)
                .contains("\n    " + missing.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT));
    }

    @Test
    void blankIsMissing() {
        assertThatThrownBy(() -> application(WebApplicationType.SERVLET, List.of())
                        .run("--" + RequiredSettings.AUDIENCES + "=", "--" + RequiredSettings.ISSUER + "= "))
                .isInstanceOfSatisfying(
                        MissingSettingsException.class,
                        e -> assertThat(e.names()).containsExactlyElementsOf(ALL));
    }

    @Test
    void aCommandThatUsesNoStoreNeedsNoSettings(CapturedOutput output) {
        assertThat(Commands.run(KithApplication.class, "no-such-command")).isEqualTo(2);
        assertThat(output).contains("There is no command no-such-command");
    }

    @Test
    void aCommandThatUsesTheStoreNeedsItsSettingsAlone() {
        try (var context = application(WebApplicationType.NONE, List.of()).run()) {
            assertThatThrownBy(() -> context.getBean(Driver.class))
                    .satisfies(e -> assertThat(NestedExceptionUtils.getMostSpecificCause(e))
                            .isInstanceOfSatisfying(
                                    MissingSettingsException.class,
                                    missing -> assertThat(missing.names()).containsExactlyElementsOf(STORE)));
        }
        try (var context = application(WebApplicationType.NONE, STORE).run()) {
            assertThat(context.getBean(Driver.class)).isNotNull();
        }
    }

    private static void serve(List<String> given) {
        application(WebApplicationType.SERVLET, given).run("--server.port=0").close();
    }

    private static SpringApplicationBuilder application(WebApplicationType type, List<String> given) {
        return new SpringApplicationBuilder(KithApplication.class)
                .web(type)
                .lazyInitialization(type == WebApplicationType.NONE)
                .properties("management.health.defaults.enabled=" + (type != WebApplicationType.NONE))
                .properties(given.stream()
                        .map(name -> name + "=" + VALUES.get(name))
                        .toArray(String[]::new));
    }
}
