package org.kith.person;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.api.Revision;
import org.kith.graph.FactKey;
import org.kith.graph.Parts;
import org.kith.graph.Row;

/** People who live or lived together at an address. */
public record Household(
        GlobalId id, List<Member> members, @Nullable Address address) implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        members.forEach(member -> member.tellOf(told));
    }

    /** A household from its parts {@code member} and {@code address}. */
    public static Household of(String id, Parts parts) {
        Row address = parts.first("address", id);
        return new Household(
                new GlobalId("Household", id),
                parts.of("member", id).stream()
                        .map(row -> Member.of(row, parts))
                        .toList(),
                address == null ? null : Address.of(address));
    }

    /** A person's time in a household. */
    public record Member(
            GlobalId id,
            String revision,
            Person person,
            @Nullable String role,
            boolean current,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validTo,
            @Nullable String source)
            implements AboutPeople {
        @Override
        public void tellOf(Told told) {
            person.tellOf(told);
        }

        static Member of(Row row, Parts parts) {
            FactKey key = FactKey.in(row);
            return new Member(
                    new GlobalId("HouseholdMember", key.fact()),
                    Revision.of(key.version()),
                    Objects.requireNonNull(Person.mentioned(row.text("person"), parts)),
                    row.textOrNull("role"),
                    row.flag("current"),
                    PartialDate.in(row, "validFrom"),
                    PartialDate.in(row, "validTo"),
                    row.textOrNull("source"));
        }
    }
}
