package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the jar that {@code mvn verify} packages before it runs this. */
class ProductionJarIT {
    /** What there is of Neo4j under Apache-2.0. Everything else of org.neo4j is the server, under GPLv3. */
    private static final Pattern OPEN = Pattern.compile("org/neo4j/(driver|bolt/connection|cypherdsl)/.*");

    private static final List<String> ENTRIES = new ArrayList<>();
    private static final List<String> CLASSES_OF_LIBRARIES = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        Path jar = Path.of(Objects.requireNonNull(System.getProperty("kith.jar"), "kith.jar"));
        assertThat(jar).as("made by mvn package").exists();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                ENTRIES.add(entry.getName());
                if (entry.getName().startsWith("BOOT-INF/lib/")
                        && entry.getName().endsWith(".jar")) {
                    readLibrary(zip.getInputStream(entry));
                }
            }
        }
    }

    @Test
    void holdsNoServerOfNeo4js() {
        assertThat(CLASSES_OF_LIBRARIES).anyMatch(name -> name.startsWith("org/neo4j/driver/"));
        assertThat(CLASSES_OF_LIBRARIES.stream()
                        .filter(name -> name.startsWith("org/neo4j/"))
                        .filter(name -> !OPEN.matcher(name).matches()))
                .isEmpty();
    }

    @Test
    void holdsNoTestAndNoIdentityProvider() {
        assertThat(CLASSES_OF_LIBRARIES)
                .noneMatch(name -> name.startsWith("org/springframework/security/oauth2/server/authorization/"))
                .noneMatch(name -> name.startsWith("org/apache/jena/"))
                .noneMatch(name -> name.startsWith("org/testcontainers/"));
        assertThat(ENTRIES)
                .noneMatch(name -> name.startsWith("BOOT-INF/classes/org/kithlocal/"))
                .noneMatch(name -> name.contains("TestKith"))
                .anyMatch("BOOT-INF/classes/org/kith/KithApplication.class"::equals);
    }

    private static void readLibrary(InputStream library) throws IOException {
        try (ZipInputStream classes = new ZipInputStream(library)) {
            for (ZipEntry entry = classes.getNextEntry(); entry != null; entry = classes.getNextEntry()) {
                if (entry.getName().endsWith(".class")) {
                    CLASSES_OF_LIBRARIES.add(entry.getName());
                }
            }
        }
    }
}
