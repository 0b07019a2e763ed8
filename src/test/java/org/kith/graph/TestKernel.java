package org.kith.graph;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * The store under test with the application's schema and without the application, for tests of a class that speaks to it.
 *
 * @param clock what time it is for whoever asks
 */
public record TestKernel(Writes writes, Reads reads, Clock clock) {

    private static final StoreSettings SETTINGS =
            new StoreSettings("neo4j", Duration.ofSeconds(60), Duration.ofSeconds(60));

    public static TestKernel at(Clock clock) {
        return over(Shared.DRIVER, clock);
    }

    /** One whose store does not answer. */
    public static TestKernel unreachable() {
        return over(GraphDatabase.driver("bolt://127.0.0.1:1"), Clock.systemUTC());
    }

    private static TestKernel over(Driver driver, Clock clock) {
        ScopeParameter who = new ScopeParameter(clock);
        return new TestKernel(
                new Writes(driver, SETTINGS, who), new Reads(driver, SETTINGS, who, new SimpleMeterRegistry()), clock);
    }

    static void migrate(Driver driver) {
        try {
            new StoreConfiguration().storeMigrations(driver, SETTINGS).afterPropertiesSet();
        } catch (Exception e) {
            throw new IllegalStateException("The schema of the store under test is not made", e);
        }
    }

    private static final class Shared {
        static final Driver DRIVER = migrated();

        private static Driver migrated() {
            TestStore store = TestStore.shared();
            Driver driver = GraphDatabase.driver(store.uri(), store.auth());
            Runtime.getRuntime().addShutdownHook(new Thread(driver::close));
            if (System.getProperty(TestStore.RUNNING) == null) {
                migrate(driver);
            }
            return driver;
        }
    }
}
