package org.kith.graph;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The one Neo4j under test, started once a JVM and never empty again: a test makes its own people. Where Docker answers it is
 * Testcontainers' Neo4j (its image is {@code KITH_TEST_NEO4J_IMAGE}, an environment variable or a system property), otherwise
 * the server in this process; or, where a system property says so, one that runs already. It says in the log which one it is.
 *
 * @param uri Bolt
 * @param username of the store's only user
 * @param password of that user; the server in this process takes any
 * @param kind what it is, in words
 */
public record TestStore(URI uri, String username, String password, String kind) {
    /** Environment variable or system property. An image named here must start: no other store is taken in its place. */
    public static final String IMAGE = "KITH_TEST_NEO4J_IMAGE";

    /** System property: the address of a {@link StoreAlone} that has been started. */
    static final String RUNNING = "kith.test.store";

    static final String USUAL_IMAGE = "neo4j:2026.08.1";
    private static final String PASSWORD = "only-for-tests";
    private static final Logger LOG = LoggerFactory.getLogger(TestStore.class);

    public static TestStore shared() {
        return Shared.STORE;
    }

    public AuthToken auth() {
        return AuthTokens.basic(username, password);
    }

    static Optional<String> namedImage() {
        return Optional.ofNullable(System.getProperty(IMAGE, System.getenv(IMAGE)))
                .filter(image -> !image.isBlank());
    }

    private static TestStore start() {
        TestStore store = System.getProperty(RUNNING) == null ? started() : running(System.getProperty(RUNNING));
        LOG.info("Store under test: {} at {}", store.kind, store.uri);
        return store;
    }

    private static TestStore started() {
        return DockerClientFactory.instance().isDockerAvailable() ? container() : inProcess("no Docker answers");
    }

    private static TestStore running(String address) {
        TestStore store = new TestStore(URI.create(address), "neo4j", PASSWORD, "Neo4j that runs already");
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (!store.answers()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("No store answers at " + address);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        return store;
    }

    private boolean answers() {
        try (Driver driver = GraphDatabase.driver(uri, auth())) {
            return !driver.executableQuery("MATCH (ready:" + StoreAlone.READY + ") RETURN ready")
                    .execute()
                    .records()
                    .isEmpty();
        } catch (Neo4jException e) {
            return false;
        }
    }

    private static TestStore container() {
        if (namedImage().isEmpty() && !canBeHad(USUAL_IMAGE)) {
            LOG.warn("Docker answers, but {} cannot be had: set {} to an image that can", USUAL_IMAGE, IMAGE);
            return inProcess("the usual image cannot be had");
        }
        return container(namedImage().orElse(USUAL_IMAGE));
    }

    /** Asks once, because Testcontainers itself tries for minutes. */
    private static boolean canBeHad(String image) {
        DockerClient docker = DockerClientFactory.instance().client();
        try {
            docker.inspectImageCmd(image).exec();
            return true;
        } catch (NotFoundException notHere) {
            return pull(docker, image);
        }
    }

    private static boolean pull(DockerClient docker, String image) {
        try {
            return docker.pullImageCmd(image).start().awaitCompletion(5, TimeUnit.MINUTES);
        } catch (DockerException | DockerClientException e) {
            LOG.warn("{} is not pulled: {}", image, e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Testcontainers' Ryuk removes the container when this JVM has gone. */
    @SuppressWarnings("resource")
    private static TestStore container(String image) {
        Neo4jContainer neo4j = new Neo4jContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("neo4j"))
                .withAdminPassword(PASSWORD);
        neo4j.start();
        Runtime.getRuntime().addShutdownHook(new Thread(neo4j::stop));
        return new TestStore(URI.create(neo4j.getBoltUrl()), "neo4j", PASSWORD, "Testcontainers, image " + image);
    }

    /** Without its HTTP server, whose Jersey clashes with Boot's. */
    private static TestStore inProcess(String because) {
        Neo4j neo4j = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
        return new TestStore(neo4j.boltURI(), "neo4j", PASSWORD, "Neo4j in this process, because " + because);
    }

    private static final class Shared {
        static final TestStore STORE = start();
    }
}
