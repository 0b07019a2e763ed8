package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.kith.graph.Moment;
import org.kith.graph.Scope;

/** Mia, whose whole record a worker sees, and questions about who is around her. */
abstract class MiaStore extends AccessStore {

    final Thing worker = worker("practitioner");
    final Thing mia = child();
    final Scope scope = as(worker, "practitioner");

    @BeforeEach
    void miaIsTheirs() {
        grant(worker, mia);
    }

    /** Which of the people fit a condition on {@code one}. */
    Stream<Thing> those(String condition, Thing... people) {
        String statement = Policy.GRANTEES + "MATCH (one:Person) WHERE one.id IN $people.ids AND " + condition
                + " RETURN one.id AS id";
        List<String> ids = Stream.of(people).map(Thing::id).toList();
        Set<String> found = new TreeSet<>();
        read(scope, statement, Map.of("people", Map.of("ids", ids)))
                .forEach(row -> assertThat(found.add(row.text("id"))).as("once").isTrue());
        return Stream.of(people).filter(each -> found.contains(each.id()));
    }

    Stream<Thing> visible(Thing... people) {
        return those(Policy.visible("one", Moment.NOW), people);
    }

    /** Kin of Mia's, by a tie of one kind. */
    Thing relative(String name, Object value) {
        /** Kin of Mia's, by a tie of one kind. */
        Thing relative = person();
        link(relative, "KIN_OF", mia, name, value);
        return relative;
    }
}
