package org.kith.care;

import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.graph.Row;
import org.kith.provision.Setting;

/** A child's stay in one place with one carer, in the codes of the SSDA903 return. */
public record Placement(
        GlobalId id,
        @Nullable String type,
        @Nullable String typeCode,
        @Nullable String provider,
        @Nullable String changeReason,
        @Nullable Setting setting,
        boolean current,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo) {

    /** A placement from the map that {@link CareCypher#currentPlacement} makes. */
    public static Placement of(Row row) {
        Row setting = row.rowOrNull("setting");
        return new Placement(
                new GlobalId("Placement", row.text("id")),
                row.textOrNull("type"),
                row.textOrNull("typeCode"),
                row.textOrNull("provider"),
                row.textOrNull("changeReason"),
                setting == null ? null : Setting.of(setting),
                row.flag("current"),
                PartialDate.in(row, "validFrom"),
                PartialDate.in(row, "validTo"));
    }

    static @Nullable Placement ofNullable(@Nullable Row row) {
        return row == null ? null : of(row);
    }
}
