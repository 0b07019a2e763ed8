package org.kithlocal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Role;
import org.kith.exchange.ImportedId;

/**
 * A demo login: a worker of the demo county, under the name of the one role that the worker has. It is a person who logs in and also
 * a client, and both get the same claims.
 *
 * @param role also the user name and the client id
 * @param ref of the worker in the county's files
 * @param permissions those that the county's files allow the worker
 */
record Login(Role role, String ref, String name, String jobTitle, Set<String> permissions) {
    /** The password of all of them, and the secret of the clients. Nothing outside 127.0.0.1 takes it. */
    static final String PASSWORD = "wearmoor";

    private static final String COUNTY = "wearmoor";

    /** One login a role: the first worker in the county's files who has that role and no other. */
    static List<Login> all() {
        List<NamedCsvRecord> workers = workers();
        return Arrays.stream(Role.values())
                .map(role -> workers.stream()
                        .filter(worker -> worker.getField("roles").equals(role.claim()))
                        .findFirst()
                        .map(worker -> new Login(
                                role,
                                worker.getField("ref"),
                                worker.getField("name"),
                                worker.getField("job_title"),
                                permissions(worker)))
                        .orElseThrow(() -> new IllegalStateException(
                                "graph-seed/professionals.csv has nobody whose one role is " + role.claim())))
                .toList();
    }

    /** Where the files of the demo county are. */
    static Path county() {
        URL bundle = Objects.requireNonNull(Login.class.getResource("/graph-seed/bundle.csv"), "graph-seed/bundle.csv");
        try {
            return Objects.requireNonNull(Path.of(bundle.toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String personId(String ref) {
        return ImportedId.of(COUNTY, "person", ref);
    }

    String professionalId() {
        return ImportedId.of(COUNTY, "professional", ref);
    }

    String authorityId() {
        return ImportedId.of(COUNTY, "authority", COUNTY);
    }

    /** The council has none. */
    @Nullable
    String agency() {
        return role == Role.PARTNER ? "HEALTH" : null;
    }

    private static Set<String> permissions(NamedCsvRecord worker) {
        return Arrays.stream(worker.getField("permissions").split(";"))
                .filter(permission -> !permission.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<NamedCsvRecord> workers() {
        Path file = county().resolve("professionals.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
