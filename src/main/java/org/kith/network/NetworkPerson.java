package org.kith.network;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.care.ChildRecord;
import org.kith.care.Placement;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.kinship.Kinship;
import org.kith.order.Restriction;
import org.kith.person.Person;
import org.kith.workforce.Allocation;
import org.kith.workforce.Authority;
import org.kith.workforce.Professional;

/** A person in a network, {@code hops} ties from its root. */
public record NetworkPerson(
        Person person,
        int hops,
        Visibility visibility,
        boolean inCare,
        @Nullable Placement currentPlacement,
        List<Professional> allocated,
        @Nullable Authority holdingAuthority,
        List<Restriction> restrictions,
        @Nullable Kinship relationship)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        person.tellOf(told);
    }

    /** How much of a person is seen. */
    public enum Visibility {
        FULL,
        NETWORK,
        CONSENTED
    }

    /** @param relationship what the person is to the root; null where nobody asked for it */
    static NetworkPerson of(Row found, Parts parts, @Nullable Kinship relationship) {
        String id = found.text("id");
        Person person = Person.whole(id, parts);
        return new NetworkPerson(
                person,
                found.number("hops"),
                person.full() ? Visibility.FULL : Visibility.NETWORK,
                ChildRecord.inCare(id, parts),
                Placement.currentOf(id, parts),
                Stream.concat(
                                parts.of("allocation", id).stream()
                                        .map(Allocation::of)
                                        .filter(Allocation::current)
                                        .map(Allocation::professional),
                                parts.of("elsewhere", id).stream()
                                        .map(row -> row.rowOrNull("worker"))
                                        .filter(Objects::nonNull)
                                        .map(Professional::of))
                        .distinct()
                        .toList(),
                parts.of("elsewhere", id).stream()
                        .findFirst()
                        .map(row -> Authority.of(row.row("authority")))
                        .orElse(null),
                Stream.concat(parts.of("protecting", id).stream(), parts.of("against", id).stream())
                        .map(row -> Restriction.of(row, parts))
                        .filter(Restriction::current)
                        .toList(),
                relationship);
    }
}
