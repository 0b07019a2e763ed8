package org.kith.access;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The settings that have no safe default. To serve, Kith needs them all, and asks before it makes anything else; a command needs
 * the store alone, and only when it first uses it.
 */
@Configuration(proxyBeanMethods = false)
class RequiredSettings {
    static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";
    static final String AUDIENCES = "spring.security.oauth2.resourceserver.jwt.audiences";
    static final String AUDIT_KEY = "kith.audit.key";
    static final List<String> STORE =
            List.of("spring.neo4j.uri", "spring.neo4j.authentication.username", "spring.neo4j.authentication.password");
    static final List<String> ALL;

    static {
        List<String> all = new ArrayList<>(List.of(ISSUER, AUDIENCES, AUDIT_KEY));
        all.addAll(STORE);
        ALL = List.copyOf(all);
    }

    @Bean
    @ConditionalOnWebApplication
    static BeanFactoryPostProcessor settingsToServe(Environment environment) {
        return beans -> require(environment, ALL);
    }

    @Bean
    ConfigBuilderCustomizer settingsOfStore(Environment environment) {
        return driver -> require(environment, STORE);
    }

    private static void require(Environment environment, List<String> names) {
        Binder settings = Binder.get(environment);
        List<String> missing =
                names.stream().filter(name -> !isSet(settings, name)).toList();
        if (!missing.isEmpty()) {
            throw new MissingSettingsException(missing);
        }
    }

    /** A list counts in every spelling that Boot takes: {@code audiences=kith}, {@code audiences[0]=kith}. */
    private static boolean isSet(Binder settings, String name) {
        return settings.bind(name, Bindable.listOf(String.class)).orElse(List.of()).stream()
                .anyMatch(value -> !value.isBlank());
    }
}
