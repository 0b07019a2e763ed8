package org.kith.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.DockerClientFactory;

class TestStoreIT {
    @Test
    void isAContainerWhereDockerAnswersAndAnswersEitherWay() {
        TestStore store = TestStore.shared();
        if (TestStore.namedImage().isPresent() && DockerClientFactory.instance().isDockerAvailable()) {
            assertThat(store.kind())
                    .contains("Testcontainers", TestStore.namedImage().get());
        }
        try (var driver = GraphDatabase.driver(store.uri(), store.auth());
                var session = driver.session()) {
            assertThat(session.run("RETURN 1 AS one").single().get("one").asInt())
                    .isOne();
        }
    }

    @Test
    void isOneAJvm() {
        assertThat(TestStore.shared()).isSameAs(TestStore.shared());
    }
}
