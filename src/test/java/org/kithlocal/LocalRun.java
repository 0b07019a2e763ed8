package org.kithlocal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.SpringApplication;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.util.function.ThrowingConsumer;

/** Starts store, provider and API, and stops them in the other order, the store last. */
public final class LocalRun {
    static {
        System.setProperty("slf4j.provider", "ch.qos.logback.classic.spi.LogbackServiceProvider");
    }

    /** On a small machine that has just started, a statement that is new to the store may take this long to be planned. */
    private static final String A_COLD_START = "60s";

    private static final Map<String, String> ALWAYS = Map.of(
            "spring.profiles.active", "local",
            "spring.main.banner-mode", "off",
            "logging.level.root", "warn",
            "logging.level.org.kith", "info",
            "kith.store.read-timeout", A_COLD_START,
            "kith.limits.time", A_COLD_START,
            "spring.mvc.async.request-timeout", A_COLD_START);

    /** Everybody can read it: what a local run records is not kept from anybody. */
    private static final String NO_SECRET = "b2YgdGhlIGxvY2FsIHJ1biBhbG9uZSwgYW5kIG5vIHNlY3JldA==";

    private LocalRun() {}

    public static void start(ThrowingConsumer<String[]> kith, String... args) {
        try {
            run(kith, args);
        } catch (RuntimeException e) {
            System.err.println("The local run does not start: " + e.getMessage());
            System.err.println(NestedExceptionUtils.getMostSpecificCause(e));
            System.exit(1);
        }
    }

    private static void run(ThrowingConsumer<String[]> kith, String... args) {
        LocalSettings settings = LocalSettings.of(args);
        CompletableFuture<LocalStore> store = CompletableFuture.supplyAsync(
                () -> LocalStore.start(settings.data(), settings.boltPort(), settings.storePassword()));
        LocalProvider.start(settings.providerPort(), settings.apiPort());
        SpringApplication.getShutdownHandlers().add(store.join()::close);
        SpringApplication.from(kith).with(LocalCounty.class).run(arguments(settings, args));
        System.out.println(Welcome.text(settings));
    }

    /** The settings that the API would have to be given, behind those that were given by hand. */
    private static String[] arguments(LocalSettings settings, String... args) {
        Map<String, String> made = new TreeMap<>(ALWAYS);
        made.putAll(Map.of(
                "server.port",
                String.valueOf(settings.apiPort()),
                "spring.neo4j.uri",
                "bolt://127.0.0.1:" + settings.boltPort(),
                "spring.neo4j.authentication.username",
                LocalStore.USER,
                "spring.neo4j.authentication.password",
                settings.storePassword(),
                "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                LocalProvider.issuer(settings.providerPort()),
                "spring.security.oauth2.resourceserver.jwt.audiences",
                LocalProvider.AUDIENCE,
                "kith.audit.key",
                NO_SECRET,
                "logging.level.org.kith.audit.heads",
                "warn"));
        List<String> all = new ArrayList<>(List.of(args));
        made.forEach((name, value) -> {
            if (all.stream().noneMatch(arg -> arg.startsWith("--" + name + "="))) {
                all.add("--" + name + "=" + value);
            }
        });
        return all.toArray(String[]::new);
    }
}
