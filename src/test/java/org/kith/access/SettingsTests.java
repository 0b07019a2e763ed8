package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.neo4j.driver.Config;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.mock.env.MockEnvironment;

/** Which settings are asked for, without an application that starts. */
class SettingsTests {
    static final List<String> ALL = RequiredSettings.ALL;

    private final MockEnvironment environment = new MockEnvironment();

    private void serve() {
        RequiredSettings.settingsToServe(environment).postProcessBeanFactory(new DefaultListableBeanFactory());
    }

    private void useTheStore() {
        new RequiredSettings().settingsOfStore(environment).customize(Config.builder());
    }

    private void set(List<String> names) {
        names.forEach(name -> environment.setProperty(name, "a value"));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void toServeEachIsNeeded(String name) {
        set(ALL);
        assertThatCode(this::serve).doesNotThrowAnyException();
        environment.setProperty(name, " ");
        assertThatThrownBy(this::serve)
                .isInstanceOfSatisfying(
                        MissingSettingsException.class,
                        e -> assertThat(e.names()).containsExactly(name));
    }

    @Test
    void toUseTheStoreItsOwnAreNeeded() {
        assertThatThrownBy(this::useTheStore)
                .isInstanceOfSatisfying(
                        MissingSettingsException.class,
                        e -> assertThat(e.names()).containsExactlyElementsOf(RequiredSettings.STORE));
        set(RequiredSettings.STORE);
        assertThatCode(this::useTheStore).doesNotThrowAnyException();
    }

    @Test
    void aListCountsInEitherSpelling() {
        set(ALL.stream()
                .filter(name -> !name.equals(RequiredSettings.AUDIENCES))
                .toList());
        environment.setProperty(RequiredSettings.AUDIENCES + "[0]", "kith");
        assertThatCode(this::serve).doesNotThrowAnyException();
    }

    @Test
    void whatIsMissingIsExplained() {
        FailureAnalysis analysis = Objects.requireNonNull(new MissingSettingsAnalyzer()
                .analyze(new MissingSettingsException(List.of(RequiredSettings.AUDIENCES, "kith.other"))));
        assertThat(analysis.getDescription())
                .contains(RequiredSettings.AUDIENCES + ": the audience that a token must name")
                .contains("kith.other: required");
        assertThat(analysis.getAction())
                .contains("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_AUDIENCES")
                .contains("KITH_OTHER");
    }
}
