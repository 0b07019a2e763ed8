package org.kith.exchange.bundle;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.exchange.bundle.PastImports.PastImport;
import org.kith.graph.Provenance;
import org.kith.graph.Writes;
import org.springframework.stereotype.Component;

/**
 * Imports a bundle. The same bundle again changes nothing; an import that was cut short goes on when it is run again, because every
 * row that is in the store already is known by its key and its digest.
 */
@Component
public class BundleImport {
    private final BundleFiles files;
    private final PastImports past;
    private final Writes writes;

    BundleImport(BundleFiles files, PastImports past, Writes writes) {
        this.files = files;
        this.past = past;
        this.writes = writes;
    }

    /**
     * Imports the bundle in a folder and says on {@code out} how it goes and what it came to.
     *
     * @param report file for all that was refused, as CSV, or null for none
     * @return what it came to
     * @throws NotABundleException where there is no readable {@code bundle.csv}
     * @throws IOException where the folder or the report cannot be read or written
     */
    ImportReport run(Path folder, @Nullable Path report, PrintStream out) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotABundleException(folder + " is not a folder");
        }
        Provenance provenance = BundleHead.read(folder);
        Progress progress = new Progress(out);
        String digest = BundleDigest.of(folder, files.names());
        Optional<PastImport> last =
                past.last(provenance.source()).filter(each -> each.digest().equals(digest));
        ImportCounts counts = new ImportCounts();
        try (Refusals refusals = new Refusals(report)) {
            if (last.isEmpty() || last.get().refused() > 0) {
                importFiles(folder, provenance, refusals, counts, progress);
                if (last.isEmpty() || counts.written() > 0) {
                    past.note(provenance, digest, counts.rows(), refusals.count());
                }
            }
            ImportReport came = new ImportReport(
                    provenance.source(),
                    last.filter(each -> each.refused() == 0).map(PastImport::at).orElse(null),
                    counts,
                    refusals,
                    progress.seconds());
            came.print(out);
            return came;
        }
    }

    /** Imports the bundle in a folder and says on {@code out} how it goes; answers whether nothing was refused. */
    public boolean run(Path folder, PrintStream out) throws IOException {
        return run(folder, null, out).refusals().count() == 0;
    }

    private void importFiles(
            Path folder, Provenance provenance, Refusals refusals, ImportCounts counts, Progress progress)
            throws IOException {
        refuseUnknownFiles(folder, refusals);
        KnownRefs known = new KnownRefs();
        Set<String> read = new HashSet<>();
        try (BatchWriter writer = new BatchWriter(writes, provenance, known, refusals, counts, progress)) {
            for (BundleFile<?> file : files.inOrder()) {
                Path path = folder.resolve(file.name());
                boolean again = !read.add(file.name());
                if (Files.isRegularFile(path)) {
                    progress.file(file.name());
                    new FileImport<>(file, provenance.source(), known, refusals, counts, again).run(path, writer);
                }
            }
        }
    }

    /** What is neither a file of the bundle nor a note beside it (README, hidden files, folders) is told of and not read. */
    private void refuseUnknownFiles(Path folder, Refusals refusals) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            List<String> unknown = inside.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name ->
                            !files.names().contains(name) && !name.startsWith(".") && !name.startsWith("README"))
                    .sorted()
                    .toList();
            unknown.forEach(name -> refusals.add(new Refusal(
                    name, 0, "", "", "unknown file, not read; known are " + String.join(", ", files.names()))));
        }
    }
}
