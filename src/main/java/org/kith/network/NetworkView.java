package org.kith.network;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.kinship.Kinship;
import org.kith.kinship.Tie;
import org.kith.kinship.relation.KinshipEngine;
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

    /**
     * A direct tie of a child seen at FULL leads to a record that is not told.
     *
     * @param person whose record it is, where that may be told
     */
    record Withheld(String reason, @Nullable Person person) implements AboutPeople {
        private static final String RESTRICTED = "RESTRICTED";
        private static final String OTHER_AUTHORITY = "OTHER_AUTHORITY";

        @Override
        public void tellOf(Told told) {
            if (person != null) {
                person.tellOf(told);
            }
        }
    }

    /**
     * A view from its parts.
     *
     * @param related whether it was asked what each is to the root
     */
    static NetworkView of(NetworkQuestion question, boolean related, Parts parts) {
        Row view = Objects.requireNonNull(parts.first("view", ""));
        LocalDate asOf = view.date("asOf");
        Function<String, @Nullable Kinship> relationship = related ? relationships(question, parts) : id -> null;
        List<NetworkPerson> people = parts.of("found", "").stream()
                .filter(found -> found.number("hops") <= question.hops())
                .limit(Walk.MAX_PEOPLE)
                .map(found -> NetworkPerson.of(found, parts, relationship.apply(found.text("id"))))
                .toList();
        Map<String, Person> byId = people.stream()
                .map(NetworkPerson::person)
                .collect(Collectors.toMap(person -> person.id().key(), Function.identity()));
        return new NetworkView(
                people.getFirst().person(),
                people,
                parts.of("tie", "").stream()
                        .filter(tie -> !SeenFamily.isSame(tie)
                                && byId.containsKey(tie.text("from"))
                                && byId.containsKey(tie.text("to")))
                        .map(tie -> tie(tie, byId, asOf))
                        .toList(),
                households(question, people, asOf, parts),
                withheld(people, parts),
                people.stream()
                        .map(NetworkPerson::person)
                        .filter(Person::full)
                        .flatMap(person -> NetworkGap.inParents(person, parts).stream())
                        .toList(),
                asOf,
                view.instant("knownAt"),
                view.flag("truncated"));
    }

    /** What each is to the root. */
    private static Function<String, @Nullable Kinship> relationships(NetworkQuestion question, Parts parts) {
        SeenFamily family = SeenFamily.of(parts);
        KinshipEngine engine = family.engine(question.includeFormer());
        return id -> family.kinship(engine.between(question.personId(), id));
    }

    private static List<Withheld> withheld(List<NetworkPerson> people, Parts parts) {
        Stream<Withheld> restricted =
                parts.of("restricted", "").stream().map(row -> new Withheld(Withheld.RESTRICTED, null));
        Stream<Withheld> elsewhere = people.stream()
                .map(NetworkPerson::person)
                .filter(person ->
                        parts.of("elsewhere", person.id().key()).stream().anyMatch(row -> row.flag("direct")))
                .map(person -> new Withheld(Withheld.OTHER_AUTHORITY, person));
        return Stream.concat(restricted, elsewhere).toList();
    }

    private static Tie tie(Row tie, Map<String, Person> byId, LocalDate asOf) {
        return Tie.of(
                tie,
                Objects.requireNonNull(byId.get(tie.text("from"))),
                Objects.requireNonNull(byId.get(tie.text("to"))),
                asOf);
    }

    private static List<Household> households(
            NetworkQuestion question, List<NetworkPerson> people, LocalDate asOf, Parts parts) {
        return people.stream()
                .flatMap(each -> parts.of("household", each.person().id().key()).stream())
                .filter(lived -> question.includeFormer() || lived.date("until").isAfter(asOf))
                .map(lived -> lived.text("id"))
                .distinct()
                .map(id -> Household.of(id, parts))
                .toList();
    }
}
