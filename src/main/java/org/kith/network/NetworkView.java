package org.kith.network;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.graph.Row;
import org.kith.kinship.Tie;
import org.kith.person.Household;
import org.kith.person.Person;

/** A family network: flat, nearest first. */
record NetworkView(
        Person root,
        List<NetworkPerson> people,
        List<Tie> ties,
        List<Household> households,
        List<Withheld> withheld,
        List<NetworkGap> gaps,
        LocalDate asOf,
        OffsetDateTime knownAt,
        boolean truncated) {

    /** Somebody is there of whom no more may be told. */
    record Withheld(String reason) {}

    /** A view from the row of the statement. Whatever policy hides is left out of it without a trace, so nobody is withheld. */
    static NetworkView of(Row row) {
        LocalDate asOf = row.date("asOf");
        List<NetworkPerson> people =
                row.rows("people").stream().map(NetworkPerson::of).toList();
        Map<String, Person> byId = people.stream()
                .map(NetworkPerson::person)
                .collect(Collectors.toMap(person -> person.id().key(), Function.identity()));
        return new NetworkView(
                people.getFirst().person(),
                people,
                row.rows("ties").stream().map(tie -> tie(tie, byId, asOf)).toList(),
                row.rows("households").stream().map(Household::of).toList(),
                List.of(),
                row.rows("people").stream()
                        .filter(each -> each.has("parents"))
                        .flatMap(each ->
                                NetworkGap.inParents(Person.ofDetail(each.row("person")), each.texts("parents"))
                                        .stream())
                        .toList(),
                asOf,
                row.instant("knownAt"),
                row.flag("truncated"));
    }

    int withheldCount() {
        return withheld.size();
    }

    private static Tie tie(Row tie, Map<String, Person> byId, LocalDate asOf) {
        return Tie.of(
                tie,
                Objects.requireNonNull(byId.get(tie.text("from"))),
                Objects.requireNonNull(byId.get(tie.text("to"))),
                asOf);
    }
}
