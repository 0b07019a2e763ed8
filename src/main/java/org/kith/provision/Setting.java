package org.kith.provision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.graph.Row;
import org.kith.person.Address;
import org.kith.person.Person;

/** A place where children live. {@code kind} and {@code provider} are values of the schema's SettingKind and PlacementProvider. */
public record Setting(
        GlobalId id,
        String kind,
        @Nullable String name,
        @Nullable String urn,
        @Nullable String provider,
        @Nullable Integer beds,
        List<Person> carers,
        List<Approval> approvals,
        @Nullable Address address) {

    /** A setting from the map that {@link ProvisionCypher#setting} makes. */
    public static Setting of(Row row) {
        Row address = row.rowOrNull("address");
        return new Setting(
                new GlobalId("Setting", row.text("id")),
                row.text("kind"),
                row.textOrNull("name"),
                row.textOrNull("urn"),
                row.textOrNull("provider"),
                row.numberOrNull("beds"),
                row.rows("carers").stream().map(Person::ofSummary).toList(),
                row.rows("approvals").stream().map(Approval::of).toList(),
                address == null ? null : Address.of(address));
    }

    /** Terms on which a household is approved; ages in completed years. */
    public record Approval(
            String category,
            @Nullable Integer maxChildren,
            @Nullable Integer minAge,
            @Nullable Integer maxAge,
            @Nullable String terms,
            boolean current,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validTo) {

        static Approval of(Row row) {
            return new Approval(
                    row.text("category"),
                    row.numberOrNull("maxChildren"),
                    row.numberOrNull("minAge"),
                    row.numberOrNull("maxAge"),
                    row.textOrNull("terms"),
                    row.flag("current"),
                    PartialDate.in(row, "validFrom"),
                    PartialDate.in(row, "validTo"));
        }
    }
}
