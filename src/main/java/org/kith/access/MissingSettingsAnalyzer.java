package org.kith.access;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which settings are missing, what each is for, and how to set it. */
class MissingSettingsAnalyzer extends AbstractFailureAnalyzer<MissingSettingsException> {
    private static final Map<String, String> MEANING = Map.of(
            RequiredSettings.ISSUER,
            "the OpenID issuer whose tokens count, such as https://id.example.org/realms/kith",
            RequiredSettings.AUDIENCES,
            "the audience that a token must name, such as kith",
            RequiredSettings.AUDIT_KEY,
            "the key of the record of access, 32 bytes in base64: openssl rand -base64 32",
            "spring.neo4j.uri",
            "the store, such as neo4j+s://graph.example.org or bolt://127.0.0.1:7687",
            "spring.neo4j.authentication.username",
            "the store's user",
            "spring.neo4j.authentication.password",
            "that user's password");

    @Override
    protected FailureAnalysis analyze(Throwable failure, MissingSettingsException missing) {
        String description = missing.names().stream()
                .map(name -> "    " + name + ": " + MEANING.getOrDefault(name, "required"))
                .collect(Collectors.joining(
                        "\n", "Kith has no safe default for these settings, and they are not set:\n\n", ""));
        String action = missing.names().stream()
                .map(name -> "    " + variable(name))
                .collect(Collectors.joining(
                        "\n",
                        "Set them as properties (--name=value, or a file that spring.config.import names) or as environment"
                                + " variables:\n\n",
                        "\n\nTo try Kith with everything made for you, run: mvn spring-boot:test-run"));
        return new FailureAnalysis(description, action, missing);
    }

    /** The environment variable that sets a property. */
    static String variable(String name) {
        return name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
