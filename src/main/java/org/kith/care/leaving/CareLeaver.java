package org.kith.care.leaving;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.PartialDate;
import org.kith.care.leaving.rule.CareLeaverStatus;
import org.kith.care.leaving.rule.CareLeavers;
import org.kith.care.leaving.rule.LeaverFacts;
import org.kith.care.leaving.rule.LeaverFacts.Episode;
import org.kith.care.leaving.rule.Standing;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.graph.ValidTime;

/** What a young person is to the authority on a day, as the schema tells it. */
public record CareLeaver(
        String childId,
        CareLeaverStatus status,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String regulation,
        List<String> reasons,
        List<String> notKnown)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        told.person(childId, true);
    }

    /** From what was read of a child; null where the child is not seen. */
    static @Nullable CareLeaver of(String childId, Parts parts, LocalDate day) {
        Row born = parts.first("born", childId);
        if (born == null) {
            return null;
        }
        Standing found = CareLeavers.on(
                day,
                new LeaverFacts(
                        born.dateOrNull("min"),
                        born.dateOrNull("max"),
                        parts.of("episode", childId).stream()
                                .map(CareLeaver::episode)
                                .toList()));
        return new CareLeaver(
                childId,
                found.status(),
                found.since(),
                found.until(),
                found.regulation(),
                found.reasons(),
                found.notKnown());
    }

    private static Episode episode(Row row) {
        return episode(
                row.textOrNull("legalStatus"),
                row.textOrNull("reasonCeased"),
                PartialDate.in(row, "validFrom"),
                PartialDate.in(row, "validTo"),
                row.date("fromMin"),
                row.date("toMax"));
    }

    /**
     * An episode of care.
     *
     * @param from when it began, as it was said; null where that is not known
     * @param to when it ended, as it was said
     * @param first the first day on which it may have begun
     * @param last the last on which it may have ended, as it is stored
     */
    public static Episode episode(
            @Nullable String legalStatus,
            @Nullable String reasonCeased,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            LocalDate first,
            LocalDate last) {
        boolean open = last.equals(ValidTime.OPEN_END);
        return new Episode(
                legalStatus,
                reasonCeased,
                first,
                from == null ? null : from.latest(),
                open ? null : to == null ? last : to.earliest(),
                open ? null : last);
    }
}
