package org.kith.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/** Writes to the store, each a managed transaction that the driver tries again after a deadlock or a change of leader. */
@Component
@DependsOn("storeMigrations") // also where beans are made only when they are used
public class Writes {

    private final Driver driver;
    private final StoreSettings settings;
    private final TransactionConfig transaction;

    Writes(Driver driver, StoreSettings settings) {
        this.driver = driver;
        this.settings = settings;
        this.transaction =
                TransactionConfig.builder().withTimeout(settings.writeTimeout()).build();
    }

    /**
     * Runs the work in one transaction. The work may run more than once, so it must do nothing but speak to the store.
     *
     * @throws StoreTimeoutException when the store did not finish in time
     * @throws StoreUnavailableException when it could not be reached, or went on refusing until the driver gave up
     */
    public <T> Committed<T> inTransaction(Function<Tx, T> work) {
        try (Session session = driver.session(SessionConfig.builder()
                .withDatabase(settings.database())
                .withDefaultAccessMode(AccessMode.WRITE)
                .build())) {
            T value = session.executeWrite(context -> work.apply(new DriverTx(context)), transaction);
            return new Committed<>(
                    value, session.lastBookmarks().stream().map(Bookmark::value).collect(Collectors.joining(",")));
        } catch (Neo4jException e) {
            throw StoreException.of(e);
        }
    }

    private record DriverTx(TransactionContext context) implements Tx {
        @Override
        public List<Row> run(String cypher, Map<String, Object> parameters) {
            return context.run(cypher, parameters).list(each -> new Row(each.asMap()));
        }
    }
}
