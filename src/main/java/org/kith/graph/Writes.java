package org.kith.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/** Writes to the store, each a managed transaction that the driver tries again after a deadlock or a change of leader. */
@Component
@DependsOn("storeMigrations") // also where beans are made only when they are used
public class Writes {

    private final Driver driver;
    private final StoreSettings settings;
    private final ScopeParameter who;

    Writes(Driver driver, StoreSettings settings, ScopeParameter who) {
        this.driver = driver;
        this.settings = settings;
        this.who = who;
    }

    /**
     * Runs the work of the system, such as a batch of an import, in one transaction. The work may run more than once, so it must do nothing
     * but speak to the store.
     *
     * @throws StoreTimeoutException when the store did not finish in time
     * @throws StoreUnavailableException when it could not be reached, or went on refusing until the driver gave up
     */
    public <T> Committed<T> inTransaction(Function<Tx, T> work) {
        return inTransaction(Set.of(), settings.writeTimeout(), parameters -> parameters, work);
    }

    /**
     * The same for a person, who waits for it: in the time that a read may take. Each statement finds the scope as the parameter
     * {@code $scope}.
     */
    public <T> Committed<T> inTransaction(Scope scope, Function<Tx, T> work) {
        Duration timeout = scope.reason() == null ? settings.readTimeout() : settings.writeTimeout();
        return inTransaction(bookmarks(scope), timeout, parameters -> who.with(scope, parameters), work);
    }

    /**
     * Runs one statement in a transaction of its own, which has ended when this answers: the fewest ways to the store and back. It is tried
     * once, in the time that a read may take, for somebody who waits for it and who tries again by themselves.
     *
     * @throws StoreException where it was not done, or where nobody can say whether it was: then the statement has to bear a repetition
     */
    public List<Row> once(String cypher, Map<String, Object> parameters) {
        try (Session session = driver.session(SessionConfig.builder()
                .withDatabase(settings.database())
                .withDefaultAccessMode(AccessMode.WRITE)
                .build())) {
            TransactionConfig soon = TransactionConfig.builder()
                    .withTimeout(settings.readTimeout())
                    .build();
            return session.run(cypher, parameters, soon).list(each -> new Row(each.asMap()));
        } catch (Neo4jException e) {
            throw StoreException.of(e);
        }
    }

    /**
     * Runs the work in a transaction that has written something, and takes all of it back: for {@link Planned} statements of mutations,
     * which the store plans apart from the same in a transaction that has written nothing.
     */
    public void rehearse(Scope scope, Consumer<Tx> work) {
        try (Session session = driver.session(SessionConfig.builder()
                        .withDatabase(settings.database())
                        .build());
                Transaction transaction = session.beginTransaction(TransactionConfig.builder()
                        .withTimeout(settings.writeTimeout())
                        .build())) {
            transaction.run("CREATE (:Rehearsal)").consume();
            work.accept(new DriverTx(transaction, parameters -> who.with(scope, parameters)));
            transaction.rollback();
        } catch (Neo4jException e) {
            throw StoreException.of(e);
        }
    }

    private <T> Committed<T> inTransaction(
            Set<Bookmark> after,
            Duration timeout,
            UnaryOperator<Map<String, Object>> parameters,
            Function<Tx, T> work) {
        try (Session session = driver.session(SessionConfig.builder()
                .withDatabase(settings.database())
                .withDefaultAccessMode(AccessMode.WRITE)
                .withBookmarks(after)
                .build())) {
            T value = session.executeWrite(
                    context -> work.apply(new DriverTx(context, parameters)),
                    TransactionConfig.builder().withTimeout(timeout).build());
            return new Committed<>(
                    value, session.lastBookmarks().stream().map(Bookmark::value).collect(Collectors.joining(",")));
        } catch (Neo4jException e) {
            throw StoreException.of(e);
        }
    }

    static Set<Bookmark> bookmarks(Scope scope) {
        return scope.bookmarks().stream().map(Bookmark::from).collect(Collectors.toSet());
    }

    private record DriverTx(SimpleQueryRunner context, UnaryOperator<Map<String, Object>> parameters) implements Tx {
        @Override
        public List<Row> run(String cypher, Map<String, Object> values) {
            return context.run(cypher, parameters.apply(values)).list(each -> new Row(each.asMap()));
        }
    }
}
