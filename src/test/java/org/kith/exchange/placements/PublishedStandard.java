package org.kith.exchange.placements;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of SocialCareData/standard, that no one here wrote and that are no part of the repository. */
final class PublishedStandard {
    static final String VARIABLE = "KITH_PLACEMENTS_STANDARD_DIR";

    private final Path folder;
    private final Shapes shapes;

    private PublishedStandard(Path folder) {
        this.folder = folder;
        this.shapes = Shapes.parse(shape());
    }

    /** Reads them where the environment names their folder; skips the test, and says so, where it does not. */
    static PublishedStandard read() {
        String folder = System.getenv(VARIABLE);
        boolean named = folder != null && !folder.isBlank();
        String why = VARIABLE + " is not set: nothing is compared with the published placements standard."
                + " It names the folder with shacl-shape.ttl, context.jsonld, the ontology, the taxonomies and the examples";
        if (!named) {
            System.out.println("Skipped: " + why);
        }
        assumeTrue(named, why);
        return new PublishedStandard(Path.of(String.valueOf(folder)));
    }

    String text(String file) {
        return Graphs.text(folder.resolve(file));
    }

    JsonNode context() {
        return JsonMapper.shared().readTree(text("context.jsonld")).required("@context");
    }

    Graph shape() {
        return Graphs.ofTurtle(folder.resolve("shacl-shape.ttl"));
    }

    /** The files whose names begin so, sorted. */
    List<Path> files(String beginning) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> String.valueOf(file.getFileName()).startsWith(beginning))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The properties that the shape finds fault with, by the last part of their names; each finding once. */
    List<String> found(Graph record, Severity severity) {
        return ShaclValidator.get().validate(shapes, record).getEntries().stream()
                .filter(entry -> entry.severity().equals(severity))
                .map(PublishedStandard::property)
                .sorted()
                .toList();
    }

    /** The path of a finding is written as an IRI in angle brackets; a finding about a whole part has none. */
    private static String property(ReportEntry entry) {
        String path = String.valueOf(entry.resultPath());
        return path.startsWith("<" + StandardContext.iri("")) && path.endsWith(">")
                ? path.substring(StandardContext.iri("").length() + 1, path.length() - 1)
                : entry.message();
    }
}
