package org.kith.exchange.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.exchange.subject.Catalogue.Standing;

/** What the statements of the application name is in the catalogue, also where no test has it in the store. */
class CatalogueTests {

    private static final Pattern EDGE = Pattern.compile("\\[[A-Za-z]*:([A-Z][A-Z_|]+)");
    private static final Pattern KEY = Pattern.compile("FOR \\(\\)-\\[\\w+:([A-Z_]+)]");
    private static final Pattern LABEL = Pattern.compile("\\([A-Za-z]*:([A-Z][A-Za-z]+)[ ){:]");
    private static final Set<String> NOT_STORED = Set.of("Rehearsal", "Was", "XWas");

    private final Catalogue catalogue = Catalogue.shipped();

    @Test
    void everyTypeAndLabelOfAStatementIsClassified() throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (Path folder : List.of(Path.of("src/main/java"), Path.of("schema/graph"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String text = Files.readString(file);
                    Stream.concat(found(EDGE, text), found(KEY, text))
                            .flatMap(types -> Stream.of(types.split("\\|")))
                            .filter(type ->
                                    !type.isEmpty() && catalogue.edge(type).isEmpty())
                            .forEach(type -> unknown.add(type + " in " + file));
                    found(LABEL, text)
                            .filter(label -> !NOT_STORED.contains(label)
                                    && catalogue.node(label).isEmpty())
                            .forEach(label -> unknown.add(label + " in " + file));
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
    }

    @Test
    void whatIsWithheldOnPurposeIsTold() {
        assertThat(catalogue.node("DisclosureCase").orElseThrow().standing()).isEqualTo(Standing.EXEMPT);
        assertThat(catalogue.edge("MAY_SEE").orElseThrow().standing()).isEqualTo(Standing.INTERNAL);
        assertThat(catalogue.edge("A_NEW_KIND_OF_FACT")).isEmpty();
        assertThat(catalogue.node("Person").orElseThrow().told())
                .extracting("property")
                .doesNotContain("restrictedTo", "sortName");
        assertThat(catalogue.edge("PARENT_OF").orElseThrow().told())
                .extracting("property")
                .doesNotContain("hiddenBecause", "guard");
    }
}
