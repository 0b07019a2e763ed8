package org.kith.provision;

import java.util.List;
import java.util.Objects;
import org.kith.graph.Parts;
import org.kith.person.Person;

/** Who lives in a home today, of those whom the viewer sees whole, who looks after it, and how it is registered. */
record HomeDetail(List<Person> residents, List<HomeWorker> workers, List<Registration> registrations) {

    static HomeDetail of(String id, Parts parts) {
        return new HomeDetail(
                parts.of("resident", id).stream()
                        .map(row -> Objects.requireNonNull(Person.mentioned(row.text("id"), parts)))
                        .toList(),
                parts.of("worker", id).stream().map(HomeWorker::of).toList(),
                parts.of("registration", id).stream().map(Registration::of).toList());
    }
}
