package org.kith.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.care.ChildRecord;
import org.kith.care.Placement;
import org.kith.graph.Parts;
import org.kith.kinship.Relationship;
import org.kith.person.Person;
import org.kith.workforce.Allocation;
import org.kith.workforce.Authority;
import org.kith.workforce.Professional;

/** Somebody in a sibling group; {@code relationship} is what they are to the child asked about, null for the child. */
record SiblingMember(
        Person person,
        @Nullable Relationship relationship,
        @Nullable Authority authority,
        @Nullable Boolean inCare,
        @Nullable Placement currentPlacement,
        @Nullable List<Professional> allocated)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        person.tellOf(told);
    }

    static SiblingMember of(Person person, @Nullable Relationship relationship, Parts parts) {
        String id = person.id().key();
        ChildRecord record = person.full() ? ChildRecord.of(id, parts) : null;
        if (record == null) {
            return new SiblingMember(person, relationship, null, null, null, null);
        }
        return new SiblingMember(
                person,
                relationship,
                record.authority(),
                record.inCare(),
                record.currentPlacement(),
                record.allocations().stream()
                        .filter(Allocation::current)
                        .map(Allocation::professional)
                        .distinct()
                        .toList());
    }
}
