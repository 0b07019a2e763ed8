package org.kithlocal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * What a local run can be told, as an argument ({@code --kith.local.data=...}) or in the environment ({@code KITH_LOCAL_DATA}).
 *
 * @param data folder of the store: {@code kith.local.data}, otherwise target/kith-data
 * @param boltPort of the store: {@code kith.local.bolt-port}, otherwise one that is free
 * @param storePassword of the store's user neo4j: {@code kith.local.store-password}
 * @param providerPort of the identity provider: {@code kith.local.provider-port}, otherwise 9000, or one that is free where 9000
 *     is taken
 * @param apiPort {@code server.port}, otherwise 8080
 */
record LocalSettings(Path data, int boltPort, String storePassword, int providerPort, int apiPort) {
    private static final int USUAL_PROVIDER_PORT = 9000;

    static LocalSettings of(String... args) {
        StandardEnvironment settings = new StandardEnvironment();
        settings.getPropertySources().addFirst(new SimpleCommandLinePropertySource(args));
        return new LocalSettings(
                Path.of(settings.getProperty("kith.local.data", "target/kith-data")),
                port(settings, "kith.local.bolt-port", 0),
                settings.getProperty("kith.local.store-password", "kith-local"),
                port(settings, "kith.local.provider-port", USUAL_PROVIDER_PORT),
                settings.getProperty("server.port", Integer.class, 8080));
    }

    /** A port that was asked for is taken as it is, so that a clash is told; the usual one gives way. */
    private static int port(Environment settings, String name, int usual) {
        Integer asked = settings.getProperty(name, Integer.class);
        if (asked != null) {
            return asked;
        }
        return usual != 0 && isFree(usual) ? usual : freePort();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No port is free on 127.0.0.1", e);
        }
    }
}
