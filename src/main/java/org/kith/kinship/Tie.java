package org.kith.kinship;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.api.Revision;
import org.kith.graph.FactKey;
import org.kith.graph.Row;
import org.kith.person.Person;

/**
 * A tie between two people as it is recorded.
 *
 * @param detail the kind within the kind, such as ADOPTIVE for a parent
 * @param undisclosed not to be told to some, and so told only with the whole record of an end of it
 * @param notTold ids of those who are not to be told
 */
public record Tie(
        GlobalId id,
        Person from,
        Person to,
        TieKind kind,
        @Nullable String detail,
        boolean current,
        Certainty certainty,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        @Nullable String source,
        @Nullable String revision,
        boolean undisclosed,
        List<String> notTold,
        @Nullable String hiddenBecause)
        implements AboutPeople {

    @Override
    public void tellOf(Told told) {
        from.tellOf(told);
        to.tellOf(told);
    }

    /** What a tie that follows from a placement has for a kind. */
    private static final String PLACEMENT = "PLACEMENT";

    /** A tie between two people from a map with its type, dates, status and source in the store. */
    public static Tie of(Row row, Person from, Person to, LocalDate asOf) {
        PartialDate validFrom = PartialDate.in(row, "validFrom");
        PartialDate validTo = PartialDate.in(row, "validTo");
        FactKey key = FactKey.in(row);
        boolean undisclosed = row.has("guard") && row.text("guard").equals("UNDISCLOSED");
        return new Tie(
                new GlobalId("Tie", key.fact()),
                from,
                to,
                TieKind.ofStored(row.text("type")),
                row.textOrNull("detail"),
                row.flag("current"),
                Certainty.on(asOf, Certainty.valueOf(row.text("status")), validFrom, validTo),
                validFrom,
                validTo,
                row.textOrNull("source"),
                PLACEMENT.equals(row.textOrNull("detail")) ? null : Revision.of(key.version()),
                undisclosed,
                undisclosed ? row.texts("hiddenFrom") : List.of(),
                undisclosed ? row.textOrNull("hiddenBecause") : null);
    }
}
