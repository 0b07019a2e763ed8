package org.kith.graph;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.stereotype.Component;

/**
 * Reads of the store. Each is one auto-commit statement in access mode READ, which costs about half the server's time of a managed
 * transaction and goes to any member of a cluster. Every read says who asks: the statement finds it as the parameter {@code $scope}.
 */
@Component
public class Reads {

    private final Driver driver;
    private final StoreSettings settings;
    private final ScopeParameter who;
    private final Counter statements;
    private final TransactionConfig ofAPerson;
    private final TransactionConfig ofTheSystem;

    Reads(Driver driver, StoreSettings settings, ScopeParameter who, MeterRegistry meters) {
        this.driver = driver;
        this.settings = settings;
        this.who = who;
        this.statements = Counter.builder("kith.store.statements")
                .description("Cypher statements that reads have run")
                .register(meters);
        this.ofAPerson =
                TransactionConfig.builder().withTimeout(settings.readTimeout()).build();
        this.ofTheSystem =
                TransactionConfig.builder().withTimeout(settings.writeTimeout()).build();
    }

    /**
     * All rows of a statement. The store keeps one plan for each combination of the types of its parameters: what may be null goes
     * into a map, whose type is always the same. Nobody waits for a read of the system, which may take as long as a write.
     *
     * @throws StoreTimeoutException when the store did not answer in time
     * @throws StoreUnavailableException when it could not be reached
     */
    public List<Row> list(Scope scope, String cypher, Map<String, Object> parameters) {
        statements.increment();
        TransactionConfig transaction = scope.reason() == null ? ofAPerson : ofTheSystem;
        try (var session = driver.session(sessionFor(scope))) {
            return session.run(cypher, who.with(scope, parameters), transaction).list(each -> new Row(each.asMap()));
        } catch (Neo4jException e) {
            throw StoreException.of(e);
        }
    }

    /** The only row of a statement, if it has one. */
    public Optional<Row> one(Scope scope, String cypher, Map<String, Object> parameters) {
        List<Row> rows = list(scope, cypher, parameters);
        if (rows.size() > 1) {
            throw new IllegalStateException("Expected one row at most and got " + rows.size());
        }
        return rows.stream().findFirst();
    }

    private SessionConfig sessionFor(Scope scope) {
        return SessionConfig.builder()
                .withDatabase(settings.database())
                .withDefaultAccessMode(AccessMode.READ)
                .withBookmarks(Writes.bookmarks(scope))
                .build();
    }
}
