package org.kithlocal;

import static org.neo4j.configuration.GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period;
import static org.neo4j.configuration.GraphDatabaseInternalSettings.netty_server_shutdown_timeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.QueryExecutionException;

/** Neo4j in this process, listening on 127.0.0.1, with data that outlives it. */
final class LocalStore implements AutoCloseable {
    static final String USER = "neo4j";

    private final DatabaseManagementService neo4j;

    private LocalStore(DatabaseManagementService neo4j) {
        this.neo4j = neo4j;
    }

    static LocalStore start(Path data, int port, String password) {
        SocketAddress address = new SocketAddress("127.0.0.1", port);
        try {
            LocalStore store = new LocalStore(new DatabaseManagementServiceBuilder(data.toAbsolutePath())
                    .setConfig(BoltConnector.enabled, true)
                    .setConfig(BoltConnector.listen_address, address)
                    .setConfig(BoltConnector.advertised_address, address)
                    .setConfig(BoltConnector.enable_discovery, false)
                    .setConfig(GraphDatabaseSettings.auth_enabled, true)
                    .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                    .setConfig(GraphDatabaseSettings.udc_enabled, false)
                    .setConfig(netty_server_shutdown_quiet_period, Duration.ZERO)
                    .setConfig(netty_server_shutdown_timeout, Duration.ofSeconds(2))
                    .build());
            store.setPassword(password);
            return store;
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "The store in " + data + " does not start. Is another run using it? Stop that one, or name another"
                            + " folder: --kith.local.data=...",
                    e);
        }
    }

    @Override
    public void close() {
        neo4j.shutdown();
    }

    /** The password of the last run is no error. */
    private void setPassword(String password) {
        try {
            neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                    .executeTransactionally(
                            "ALTER USER " + USER + " SET PASSWORD $password CHANGE NOT REQUIRED",
                            Map.of("password", password));
        } catch (QueryExecutionException e) {
            if (!String.valueOf(e.getMessage()).contains("cannot be the same")) {
                throw e;
            }
        }
    }
}
