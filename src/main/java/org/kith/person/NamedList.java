package org.kith.person;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.api.Revision;
import org.kith.graph.Row;

/**
 * The only workers who may see a record that is restricted.
 *
 * @param workers their ids in the store
 * @param reason why, in words; null where the list came with an import
 */
public record NamedList(SortedSet<String> workers, @Nullable String reason) {

    public NamedList {
        workers = Collections.unmodifiableSortedSet(new TreeSet<>(workers));
    }

    static NamedList of(Row row) {
        return new NamedList(new TreeSet<>(row.texts("restrictedTo")), row.textOrNull("restrictionReason"));
    }

    /** The workers in a column; nothing where it is null, which is a record that is not restricted. */
    static Optional<List<String>> of(Row row, String column) {
        return row.has(column) ? Optional.of(row.texts(column).stream().sorted().toList()) : Optional.empty();
    }

    /** The state of the list that the viewer has read. */
    public String revision() {
        return Revision.ofValues(List.of(List.copyOf(workers), String.valueOf(reason)));
    }
}
