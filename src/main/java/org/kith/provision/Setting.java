package org.kith.provision;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.api.Revision;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.person.Address;
import org.kith.person.Person;

/** A place where children live. {@code kind} and {@code provider} are values of the schema's SettingKind and PlacementProvider. */
public record Setting(
        GlobalId id,
        String revision,
        String kind,
        @Nullable String name,
        @Nullable String urn,
        @Nullable String provider,
        @Nullable Integer beds,
        List<Person> carers,
        List<Approval> approvals,
        @Nullable Address address)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        carers.forEach(carer -> carer.tellOf(told));
    }

    /**
     * A setting from its parts, or null where the parts tell none.
     *
     * @param placementIds the placements whose carers are meant
     */
    public static @Nullable Setting of(@Nullable String id, List<String> placementIds, Parts parts) {
        Row row = parts.first("setting", id);
        if (id == null || row == null) {
            return null;
        }
        Row address = parts.first("address", id);
        return new Setting(
                new GlobalId("Setting", id),
                Revision.of(row.instant("recordedAt")),
                row.text("kind"),
                row.textOrNull("name"),
                row.textOrNull("urn"),
                row.textOrNull("provider"),
                row.numberOrNull("beds"),
                placementIds.stream()
                        .flatMap(placement -> parts.of("carer", placement).stream())
                        .map(carer -> Person.mentioned(carer.text("id"), parts))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                parts.of("approval", id).stream().map(Approval::of).toList(),
                address == null ? null : Address.of(address));
    }

    /** Terms on which a household is approved; ages in completed years. */
    public record Approval(
            GlobalId id,
            String revision,
            String category,
            @Nullable Integer maxChildren,
            @Nullable Integer minAge,
            @Nullable Integer maxAge,
            List<String> kinds,
            boolean extended,
            @Nullable String terms,
            boolean current,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validTo) {

        static Approval of(Row row) {
            return new Approval(
                    new GlobalId("Approval", row.text("id")),
                    Revision.of(row.instant("recordedAt")),
                    row.text("category"),
                    row.numberOrNull("maxChildren"),
                    row.numberOrNull("minAge"),
                    row.numberOrNull("maxAge"),
                    row.texts("kinds"),
                    row.flag("extended"),
                    row.textOrNull("terms"),
                    row.flag("current"),
                    PartialDate.in(row, "validFrom"),
                    PartialDate.in(row, "validTo"));
        }
    }
}
