package org.kith.exchange.bundle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kith.exchange.bundle.Cells.Reference;
import org.kith.graph.Row;
import org.kith.graph.Tx;

/** Which rows can be named: those that this import has written or found, and those that are in the store from another time. */
final class KnownRefs {
    private final Map<RefType, SeenRefs> imported = new EnumMap<>(RefType.class);

    synchronized void add(RefType type, String ref) {
        imported.computeIfAbsent(type, each -> new SeenRefs()).add(ref);
    }

    /** Whether a row of this import is meant. */
    synchronized boolean contains(Reference reference) {
        SeenRefs seen = imported.get(reference.type());
        return seen != null && seen.contains(reference.ref());
    }

    /** Those of the references that lead to nothing in the store. Asks once for each kind of node, from its unique id. */
    static Set<Reference> missing(Tx tx, List<Reference> references) {
        Map<RefType, Set<String>> asked = new EnumMap<>(RefType.class);
        references.forEach(reference ->
                asked.computeIfAbsent(reference.type(), type -> new TreeSet<>()).add(reference.id()));
        Map<RefType, Set<String>> found = new EnumMap<>(RefType.class);
        asked.forEach((type, ids) -> found.put(type, found(tx, type, ids)));
        Set<Reference> missing = new HashSet<>();
        for (Reference reference : references) {
            if (!found.getOrDefault(reference.type(), Set.of()).contains(reference.id())) {
                missing.add(reference);
            }
        }
        return missing;
    }

    private static Set<String> found(Tx tx, RefType type, Set<String> ids) {
        String statement =
                "UNWIND $ids AS id MATCH (n:%s {id: id}) RETURN collect(id) AS found".formatted(type.label());
        Row row = tx.run(statement, Map.of("ids", new ArrayList<>(ids))).getFirst();
        return new HashSet<>(row.texts("found"));
    }
}
