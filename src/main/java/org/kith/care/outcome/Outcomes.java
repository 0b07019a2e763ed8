package org.kith.care.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.graph.ValidTime;

/** What was read of a child: what was not asked for is empty. Newest first. */
record Outcomes(
        List<UnaccompaniedStatus> unaccompaniedStatuses,
        List<SocialWorkerEpisode> socialWorkerEpisodes,
        List<HealthOutcome> healthOutcomes,
        List<CareLeaverOutcome> careLeaverOutcomes) {

    /** Of a child who is not seen. */
    static final Outcomes NONE = new Outcomes(List.of(), List.of(), List.of(), List.of());

    static Outcomes of(String childId, Parts parts) {
        return new Outcomes(
                list(OutcomeKind.UNACCOMPANIED_STATUS, childId, parts, UnaccompaniedStatus::of),
                list(OutcomeKind.SOCIAL_WORKER_EPISODE, childId, parts, SocialWorkerEpisode::of),
                list(OutcomeKind.HEALTH_OUTCOME, childId, parts, HealthOutcome::of),
                list(OutcomeKind.CARE_LEAVER_OUTCOME, childId, parts, CareLeaverOutcome::of));
    }

    private static <T> List<T> list(OutcomeKind kind, String childId, Parts parts, BiFunction<String, Row, T> read) {
        return parts.of(kind.label(), childId).stream()
                .map(row -> read.apply(childId, row))
                .toList();
    }

    /** The first day of something; null where it is not known. */
    static @Nullable LocalDate begun(Row told) {
        LocalDate from = told.date("fromMin");
        return from.equals(ValidTime.UNKNOWN_START) ? null : from;
    }

    /** The day on which something ended; null while it goes on. */
    static @Nullable LocalDate ended(Row told) {
        LocalDate to = told.date("toMax");
        return to.equals(ValidTime.OPEN_END) ? null : to;
    }
}
