package org.kith.exchange.bundle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.Tx;

/**
 * A file of the bundle: its columns, how a row is read, and the verb that writes rows.
 *
 * @param name of the file
 * @param required columns that have to be there
 * @param optional columns that may be left out
 * @param reading makes a row of cells; null where the cells have nothing to write
 * @param verb writes rows
 * @param meet whether many rows lead to the same few nodes (a locality, a team, an authority), where two batches at a time would
 *     wait for each other
 */
public record BundleFile<R>(
        String name,
        List<String> required,
        List<String> optional,
        Function<Cells, @Nullable R> reading,
        Verb<R> verb,
        boolean meet) {

    /** A file whose rows lead to different nodes. */
    public BundleFile(
            String name,
            List<String> required,
            List<String> optional,
            Function<Cells, @Nullable R> reading,
            Verb<R> verb) {
        this(name, required, optional, reading, verb, false);
    }

    /** The same file, whose rows meet at few nodes. */
    BundleFile<R> meeting() {
        return new BundleFile<>(name, required, optional, reading, verb, true);
    }

    /** Writes rows and answers what became of each. */
    public interface Verb<R> {
        List<Outcome> record(Tx tx, Provenance provenance, List<R> rows);
    }

    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>(required);
        columns.addAll(optional);
        return columns;
    }
}
