package org.kith.order;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.api.Revision;
import org.kith.graph.FactKey;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.person.Person;

/** Who may decide for a child in law. {@code basis} and {@code certainty} are values of the schema's enums of those names. */
public record ParentalResponsibility(
        GlobalId id,
        String childId,
        String revision,
        Person holder,
        String basis,
        String certainty,
        boolean current,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        @Nullable String source)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        holder.tellOf(told);
        told.person(childId, true);
    }

    /** Parental responsibility from a map of {@link OrderCypher#parentalResponsibility}. */
    public static ParentalResponsibility of(Row row, Parts parts) {
        FactKey key = FactKey.in(row);
        return new ParentalResponsibility(
                new GlobalId("ParentalResponsibility", key.fact()),
                row.text("childId"),
                Revision.of(key.version()),
                Objects.requireNonNull(Person.mentioned(row.text("holder"), parts)),
                row.text("basis"),
                row.text("status"),
                row.flag("current"),
                PartialDate.in(row, "validFrom"),
                PartialDate.in(row, "validTo"),
                row.textOrNull("source"));
    }
}
