package org.kith.care.journey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.api.Connection;
import org.kith.api.Edge;
import org.kith.api.Page;
import org.kith.care.duty.CareFacts;
import org.kith.care.duty.Due;
import org.kith.care.duty.Duties;
import org.kith.graph.Cursor;
import org.kith.person.Person;

/** Cuts a page out of everything that is due for some children: soonest first, then by child, kind and what it rests on. */
final class Worklist {

    static final String LIST = "worklist";

    /** How many values a place in the list has. */
    static final int KEYS = 4;

    private Worklist() {}

    /** A duty with its place in the list. */
    private record Placed(Duty duty, List<String> keys) implements Comparable<Placed> {

        static Placed of(Person child, Due due, LocalDate today) {
            return new Placed(
                    Duty.of(child, due, today),
                    List.of(due.order().toString(), child.id().key(), due.kind().name(), due.restsOn()));
        }

        @Override
        public int compareTo(Placed other) {
            return compare(keys, other.keys);
        }
    }

    /**
     * A page.
     *
     * @param children everyone whose duties are in the list
     * @param facts of each, by the id in the store
     * @param counted whether it is asked how many there are in all
     */
    static Connection<Duty> page(
            List<Person> children,
            Map<String, CareFacts> facts,
            WorklistFilter filter,
            Page page,
            LocalDate today,
            boolean counted) {
        List<Placed> all = children.stream()
                .flatMap(child -> due(facts.get(child.id().key()), today).stream()
                        .filter(due -> filter.takes(due, today))
                        .map(due -> Placed.of(child, due, today)))
                .sorted()
                .toList();
        Cursor start = page.start(LIST, KEYS);
        List<Placed> read = all.stream()
                .filter(each -> start == null || compare(each.keys(), start.keys()) > 0)
                .limit(page.limit())
                .toList();
        Connection<Placed> cut =
                Connection.of(page, read, each -> new Cursor(LIST, each.keys()), counted ? all.size() : null);
        return new Connection<>(
                cut.edges().stream()
                        .map(edge -> new Edge<>(edge.node().duty(), edge.cursor()))
                        .toList(),
                cut.pageInfo(),
                cut.totalCount());
    }

    private static List<Due> due(@Nullable CareFacts facts, LocalDate today) {
        return facts == null ? List.of() : Duties.on(today, facts);
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < KEYS; i++) {
            int order = Comparator.<String>naturalOrder().compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
