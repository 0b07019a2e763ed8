package org.kith.care.journey;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.care.MissingKind;
import org.kith.care.ReviewParticipation;
import org.kith.care.duty.ReturnInterview;
import org.kith.care.fact.ChildFacts;
import org.kith.graph.NodeFact;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.Tx;
import org.springframework.stereotype.Component;

/** Records reviews, visits, missing episodes and deprivations of liberty. The children have a record of children's services already. */
@Component
public class RecordJourney {

    private static final Map<JourneyKind, ChildFacts> FACTS = new EnumMap<>(JourneyKind.class);

    static {
        for (JourneyKind kind : JourneyKind.values()) {
            FACTS.put(kind, new ChildFacts(kind));
        }
    }

    /**
     * A review of a child's case.
     *
     * @param date the day on which it was held, or should have been
     * @param participation how the child took part; null where not known
     * @param chairedBy id of the worker who chaired it; null where not known
     * @param unread {@code COLUMN=text} of a return's row, of each column that could not be read
     * @param recordedAt when this was first believed; null for now
     */
    public record ReviewRow(
            String id,
            String childId,
            LocalDate date,
            boolean held,
            @Nullable ReviewParticipation participation,
            @Nullable String chairedBy,
            List<String> unread,
            @Nullable OffsetDateTime recordedAt) {}

    /**
     * A visit to a child.
     *
     * @param visitedBy id of the worker who visited; null where not known
     * @param seenAlone null where not known
     * @param place where; null where not known
     */
    public record VisitRow(
            String id,
            String childId,
            LocalDate date,
            @Nullable String visitedBy,
            boolean seen,
            @Nullable Boolean seenAlone,
            @Nullable VisitPlace place,
            @Nullable OffsetDateTime recordedAt) {}

    /**
     * A time in which a child was missing or absent.
     *
     * @param kind null where not known
     * @param to the day on which the child came back; null while it goes on
     * @param interview what became of the return interview; null where not known
     * @param unread as of a review
     */
    public record MissingRow(
            String id,
            String childId,
            @Nullable MissingKind kind,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable ReturnInterview interview,
            List<String> unread,
            @Nullable OffsetDateTime recordedAt) {}

    /**
     * A time in which a child was deprived of liberty by authority.
     *
     * @param to the day on which it ended; null while it goes on
     * @param authorisedBy null where not known
     * @param unread as of a review
     */
    public record DeprivationRow(
            String id,
            String childId,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LibertyAuthority authorisedBy,
            List<String> unread,
            @Nullable OffsetDateTime recordedAt) {}

    public List<Outcome> reviews(Tx tx, Provenance provenance, List<ReviewRow> rows) {
        return record(JourneyKind.REVIEW, tx, provenance, rows, row -> {
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("date", row.date());
            values.put("held", row.held());
            values.put("participation", ChildFacts.name(row.participation()));
            values.put("chairedBy", row.chairedBy());
            values.put("unread", ChildFacts.orNull(row.unread()));
            return fact(row.id(), row.childId(), values, row.date(), null, row.recordedAt());
        });
    }

    public List<Outcome> visits(Tx tx, Provenance provenance, List<VisitRow> rows) {
        return record(JourneyKind.VISIT, tx, provenance, rows, row -> {
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("date", row.date());
            values.put("visitedBy", row.visitedBy());
            values.put("seen", row.seen());
            values.put("seenAlone", row.seenAlone());
            values.put("place", ChildFacts.name(row.place()));
            return fact(row.id(), row.childId(), values, row.date(), null, row.recordedAt());
        });
    }

    public List<Outcome> missingEpisodes(Tx tx, Provenance provenance, List<MissingRow> rows) {
        return record(JourneyKind.MISSING_EPISODE, tx, provenance, rows, row -> {
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("kind", ChildFacts.name(row.kind()));
            values.put("interview", ChildFacts.name(row.interview()));
            values.put("unread", ChildFacts.orNull(row.unread()));
            return fact(row.id(), row.childId(), values, row.from(), row.to(), row.recordedAt());
        });
    }

    public List<Outcome> deprivationsOfLiberty(Tx tx, Provenance provenance, List<DeprivationRow> rows) {
        return record(JourneyKind.DEPRIVATION_OF_LIBERTY, tx, provenance, rows, row -> {
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("authorisedBy", ChildFacts.name(row.authorisedBy()));
            values.put("unread", ChildFacts.orNull(row.unread()));
            return fact(row.id(), row.childId(), values, row.from(), row.to(), row.recordedAt());
        });
    }

    private static <R> List<Outcome> record(
            JourneyKind kind, Tx tx, Provenance provenance, List<R> rows, Function<R, NodeFact> fact) {
        return Objects.requireNonNull(FACTS.get(kind)).record(tx, provenance, rows, fact);
    }

    private static NodeFact fact(
            String id,
            String childId,
            Map<String, @Nullable Object> values,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable OffsetDateTime recordedAt) {
        var time = PartialDate.between(PartialDate.of(from), to == null ? null : PartialDate.of(to));
        return ChildFacts.fact(id, childId, values, time, recordedAt);
    }
}
