package org.kith.graph;

import java.nio.file.Path;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * A store in a process of its own, which ends with the process that started it: for mutation testing, which runs many short JVMs and would
 * start a store in each. Spring's own main class starts it, because a main method here would be a second one among the tests. Its
 * arguments are the port of Bolt and a directory.
 */
final class StoreAlone implements ApplicationRunner {

    /** Label of a node that is there when the schema is. */
    static final String READY = "StoreIsReady";

    @Override
    public void run(ApplicationArguments said) {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent ->
                        parent.onExit().thenRun(() -> Runtime.getRuntime().halt(0)));
        int port = Integer.parseInt(said.getNonOptionArgs().getFirst());
        Neo4j store = Neo4jBuilders.newInProcessBuilder(
                        Path.of(said.getNonOptionArgs().getLast()))
                .withDisabledServer()
                .withConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .build();
        try (Driver driver = GraphDatabase.driver(store.boltURI())) {
            TestKernel.migrate(driver);
            driver.executableQuery("CREATE (:" + READY + ")").execute();
        }
    }
}
