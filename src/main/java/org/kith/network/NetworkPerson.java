package org.kith.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.care.Placement;
import org.kith.graph.Row;
import org.kith.order.Restriction;
import org.kith.person.Person;
import org.kith.workforce.Professional;

/** A person in a network, {@code hops} ties from its root. */
record NetworkPerson(
        Person person,
        int hops,
        Visibility visibility,
        boolean inCare,
        @Nullable Placement currentPlacement,
        List<Professional> allocated,
        List<Restriction> restrictions) {

    /** How much of a person is seen. */
    enum Visibility {
        FULL,
        NETWORK,
        CONSENTED
    }

    static NetworkPerson of(Row row) {
        Person person = Person.ofDetail(row.row("person"));
        Row placement = row.rowOrNull("currentPlacement");
        return new NetworkPerson(
                person,
                row.number("hops"),
                person.full() ? Visibility.FULL : Visibility.NETWORK,
                row.rowOrNull("status") != null,
                placement == null ? null : Placement.of(placement),
                row.rows("allocated").stream().map(Professional::of).toList(),
                row.rows("restrictions").stream().map(Restriction::of).toList());
    }
}
