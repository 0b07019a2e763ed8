package org.kith.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists of who may what, in {@code src/test/resources/access}. */
final class AccessLists {

    private AccessLists() {}

    /** What a row is about, and the roles it lists: {@code all} of them, all who {@code meet families}, or all who {@code may ask}. */
    static Map<String, Set<Role>> rows(String file) {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/access", file))) {
            return lines.skip(1)
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.toMap(
                            cells -> cells[0], cells -> roles(cells[1]), (one, other) -> one, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Role> roles(String words) {
        Set<Role> all = Set.of(Role.values());
        return switch (words) {
            case "all" -> all;
            case "may ask" ->
                all.stream()
                        .filter(role -> role != Role.ANALYST && role != Role.IMPORTER)
                        .collect(Collectors.toSet());
            case "meet families" ->
                all.stream()
                        .filter(role -> !List.of(Role.ANALYST, Role.PRIVACY_OFFICER, Role.IMPORTER)
                                .contains(role))
                        .collect(Collectors.toSet());
            default -> Role.among(List.of(words.split(" ")));
        };
    }
}
