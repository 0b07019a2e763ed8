package org.kith.provision;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.person.Person;

/**
 * What is told of a home, at a moment: who lives there today, of those whom the viewer sees whole, who looks after it, how it is registered, who is exempt from the usual fostering limit for whom, and what it offers, where that is recorded.
 *
 * @param namedBy the children whom an approval with an id names, of those whom the viewer sees whole
 */
record HomeDetail(
        List<Person> residents,
        List<HomeWorker> workers,
        List<Registration> registrations,
        List<Exemption> exemptions,
        Function<String, List<Person>> namedBy,
        @Nullable HomeProfile profile) {

    static HomeDetail of(HomeAt home, Parts parts) {
        String id = home.id();
        Row profile = parts.first("profile", id);
        return new HomeDetail(
                people("resident", id, parts),
                parts.of("worker", id).stream().map(HomeWorker::of).toList(),
                parts.of("registration", id).stream().map(Registration::of).toList(),
                parts.of("exemption", id).stream()
                        .map(row -> Exemption.of(row, people("exempted", row.text("id"), parts)))
                        .toList(),
                approval -> people("approved", approval, parts),
                profile == null ? null : HomeProfile.of(profile));
    }

    private static List<Person> people(String part, String of, Parts parts) {
        return parts.of(part, of).stream()
                .map(row -> Objects.requireNonNull(Person.mentioned(row.text("id"), parts)))
                .toList();
    }
}
