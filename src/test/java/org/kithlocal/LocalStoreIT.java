package org.kithlocal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

class LocalStoreIT {
    @TempDir
    private Path folder;

    private final int port = LocalSettings.of().boltPort();

    @Test
    void whatWasWrittenIsThereAfterAQuickStopAndOnlyThePasswordOpensIt() {
        try (LocalStore first = LocalStore.start(folder, port, "first-password")) {
            assertThat(ask("first-password", "CREATE (n:Kept {word: 'kept'}) RETURN n.word"))
                    .isEqualTo("kept");
            assertThatThrownBy(() -> LocalStore.start(folder, LocalSettings.of().boltPort(), "any"))
                    .hasMessageContaining("Is another run using it?");
            Instant before = Instant.now();
            first.close();
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(15));
        }
        try (LocalStore second = LocalStore.start(folder, port, "first-password")) {
            assertThat(second).isNotNull();
            assertThat(ask("first-password", "MATCH (n:Kept) RETURN n.word")).isEqualTo("kept");
            assertThatThrownBy(() -> ask("neo4j", "RETURN 'open'")).isInstanceOf(AuthenticationException.class);
        }
    }

    private String ask(String password, String cypher) {
        try (var driver =
                        GraphDatabase.driver("bolt://127.0.0.1:" + port, AuthTokens.basic(LocalStore.USER, password));
                var session = driver.session()) {
            return session.run(cypher).single().get(0).asString();
        }
    }
}
