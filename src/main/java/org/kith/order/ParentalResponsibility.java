package org.kith.order;

import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.graph.Row;
import org.kith.person.Person;

/** Who may decide for a child in law. {@code basis} and {@code certainty} are values of the schema's enums of those names. */
public record ParentalResponsibility(
        Person holder,
        String basis,
        String certainty,
        boolean current,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        @Nullable String source) {

    /** Parental responsibility from a map of {@link OrderCypher#parentalResponsibility}. */
    public static ParentalResponsibility of(Row row) {
        return new ParentalResponsibility(
                Person.ofSummary(row.row("holder")),
                row.text("basis"),
                row.text("status"),
                row.flag("current"),
                PartialDate.in(row, "validFrom"),
                PartialDate.in(row, "validTo"),
                row.textOrNull("source"));
    }
}
