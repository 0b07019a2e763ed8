package org.kith.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kith.api.Connection;
import org.kith.api.Page;
import org.kith.graph.Cursor;
import org.kith.graph.Parts;
import org.kith.person.Person;

/** Reads the answers that {@link PeopleCypher#answer} gives. */
final class PeoplePage {

    private PeoplePage() {}

    static List<Person> people(Parts parts) {
        return parts.of("found", "").stream()
                .map(found -> Person.whole(found.text("id"), parts))
                .toList();
    }

    /** A page of a list, whose cursors hold the keys of the people found. */
    static Connection<Person> of(String list, Page page, Parts parts) {
        Map<String, Cursor> cursors = new HashMap<>();
        parts.of("found", "").forEach(found -> cursors.put(found.text("id"), new Cursor(list, found.texts("keys"))));
        Integer total = Objects.requireNonNull(parts.first("total", "")).numberOrNull("count");
        return Connection.of(
                page,
                people(parts),
                person -> Objects.requireNonNull(cursors.get(person.id().key())),
                total);
    }
}
