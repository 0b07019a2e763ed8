package org.kith.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.graph.Row;

/** People who live or lived together at an address. */
public record Household(
        GlobalId id, List<Member> members, @Nullable Address address) {

    /** A household from the map that {@link PersonCypher#household} makes. */
    public static Household of(Row row) {
        Row address = row.rowOrNull("address");
        return new Household(
                new GlobalId("Household", row.text("id")),
                row.rows("members").stream().map(Member::of).toList(),
                address == null ? null : Address.of(address));
    }

    /** A person's time in a household. */
    public record Member(
            Person person,
            @Nullable String role,
            boolean current,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validTo) {

        static Member of(Row row) {
            return new Member(
                    Person.ofSummary(row.row("person")),
                    row.textOrNull("role"),
                    row.flag("current"),
                    PartialDate.in(row, "validFrom"),
                    PartialDate.in(row, "validTo"));
        }
    }
}
