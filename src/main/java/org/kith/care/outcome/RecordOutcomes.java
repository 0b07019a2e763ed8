package org.kith.care.outcome;

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
import org.kith.care.fact.ChildFacts;
import org.kith.graph.NodeFact;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.springframework.stereotype.Component;

/**
 * Records what the return asks beside episodes of care (SSDA903, tables UASC, SW_EPISODES, OC2 and OC3). The children have a record of children's
 * services already. Codes are those of the tables in {@link org.kith.care.CodeTable}; what a return says that cannot be understood stands
 * in {@code unread}, as {@code COLUMN=what was said}, and in no other value.
 */
@Component
public class RecordOutcomes {

    private static final Map<OutcomeKind, ChildFacts> FACTS = new EnumMap<>(OutcomeKind.class);

    static {
        for (OutcomeKind kind : OutcomeKind.values()) {
            FACTS.put(kind, new ChildFacts(kind));
        }
    }

    /**
     * That a child was an unaccompanied asylum-seeking child.
     *
     * @param from the first day; null where not known, as the return does not ask it
     * @param ceased the day on which the status ceased (DUC); null while it goes on, or where not known
     * @param unread columns that could not be understood; empty where there are none
     * @param recordedAt when this was first believed; null for now
     */
    public record UnaccompaniedRow(
            String id,
            String childId,
            @Nullable LocalDate from,
            @Nullable LocalDate ceased,
            List<String> unread,
            @Nullable OffsetDateTime recordedAt) {}

    /**
     * That somebody was the social worker of a child, as a return says it. It opens no access by itself: who may see a child because they
     * work with them follows from allocations alone ({@code RecordAllocations}).
     *
     * @param workerNumber the worker's number with Social Work England, as said (SW_ID); null where it was not
     * @param professionalId of the worker in the store; null where it is not known which one has that number
     * @param from the first day (SW_DECOM)
     * @param to the last day (SW_DEC); null while it goes on
     * @param reason why the social worker changed (SW_REASON), a code of REASON_FOR_SOCIAL_WORKER_CHANGE
     */
    public record SocialWorkerRow(
            String id,
            String childId,
            @Nullable String workerNumber,
            @Nullable String professionalId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String reason,
            List<String> unread,
            @Nullable OffsetDateTime recordedAt) {}

    /**
     * Health, convictions, strengths and difficulties of a child in a year to 31 March (OC2).
     *
     * @param year the one in which it ends, so 2026 for 1 April 2025 to 31 March 2026; null where not known
     * @param sdqScore 0 to 40 (SDQ_SCORE)
     * @param sdqReason why there is no score (SDQ_REASON), a code of SDQ_REASON
     * @param convicted convicted or given a final warning in the year
     */
    public record HealthRow(
            String id,
            String childId,
            @Nullable Integer year,
            @Nullable Integer sdqScore,
            @Nullable String sdqReason,
            @Nullable Boolean convicted,
            @Nullable Boolean healthCheck,
            @Nullable Boolean immunisations,
            @Nullable Boolean teethCheck,
            @Nullable Boolean healthAssessment,
            @Nullable Boolean substanceMisuse,
            @Nullable Boolean interventionReceived,
            @Nullable Boolean interventionOffered,
            List<String> unread,
            @Nullable OffsetDateTime recordedAt) {}

    /**
     * What became of somebody who left care, around a birthday (OC3).
     *
     * @param year to 31 March, the one in which it ends; null where not known
     * @param birthday the birthday in that year; null where not known
     * @param inTouch a code of IN_TOUCH
     * @param activity what the young person does (ACTIV), a code of ACTIVITY_OF_CARE_LEAVER
     * @param accommodation where the young person lives (ACCOM), a code of ACCOMMODATION_OF_CARE_LEAVER
     */
    public record CareLeaverRow(
            String id,
            String childId,
            @Nullable Integer year,
            @Nullable LocalDate birthday,
            @Nullable String inTouch,
            @Nullable String activity,
            @Nullable String accommodation,
            List<String> unread,
            @Nullable OffsetDateTime recordedAt) {}

    public List<Outcome> unaccompaniedStatuses(Tx tx, Provenance provenance, List<UnaccompaniedRow> rows) {
        return record(OutcomeKind.UNACCOMPANIED_STATUS, tx, provenance, rows, row -> {
            Map<String, @Nullable Object> values = values(row.unread());
            return ChildFacts.fact(
                    row.id(), row.childId(), values, between(row.from(), row.ceased()), row.recordedAt());
        });
    }

    public List<Outcome> socialWorkerEpisodes(Tx tx, Provenance provenance, List<SocialWorkerRow> rows) {
        return record(OutcomeKind.SOCIAL_WORKER_EPISODE, tx, provenance, rows, row -> {
            Map<String, @Nullable Object> values = values(row.unread());
            values.put("workerNumber", row.workerNumber());
            values.put("professionalId", row.professionalId());
            values.put("reason", row.reason());
            return ChildFacts.fact(row.id(), row.childId(), values, between(row.from(), row.to()), row.recordedAt());
        });
    }

    public List<Outcome> healthOutcomes(Tx tx, Provenance provenance, List<HealthRow> rows) {
        return record(OutcomeKind.HEALTH_OUTCOME, tx, provenance, rows, row -> {
            Map<String, @Nullable Object> values = values(row.unread());
            values.put("year", row.year());
            values.put("sdqScore", row.sdqScore());
            values.put("sdqReason", row.sdqReason());
            values.put("convicted", row.convicted());
            values.put("healthCheck", row.healthCheck());
            values.put("immunisations", row.immunisations());
            values.put("teethCheck", row.teethCheck());
            values.put("healthAssessment", row.healthAssessment());
            values.put("substanceMisuse", row.substanceMisuse());
            values.put("interventionReceived", row.interventionReceived());
            values.put("interventionOffered", row.interventionOffered());
            return ChildFacts.fact(row.id(), row.childId(), values, CollectedYear.time(row.year()), row.recordedAt());
        });
    }

    public List<Outcome> careLeaverOutcomes(Tx tx, Provenance provenance, List<CareLeaverRow> rows) {
        return record(OutcomeKind.CARE_LEAVER_OUTCOME, tx, provenance, rows, row -> {
            Map<String, @Nullable Object> values = values(row.unread());
            values.put("year", row.year());
            values.put("birthday", row.birthday());
            values.put("inTouch", row.inTouch());
            values.put("activity", row.activity());
            values.put("accommodation", row.accommodation());
            return ChildFacts.fact(row.id(), row.childId(), values, CollectedYear.time(row.year()), row.recordedAt());
        });
    }

    private static <R> List<Outcome> record(
            OutcomeKind kind, Tx tx, Provenance provenance, List<R> rows, Function<R, NodeFact> fact) {
        return Objects.requireNonNull(FACTS.get(kind)).record(tx, provenance, rows, fact);
    }

    private static Map<String, @Nullable Object> values(List<String> unread) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("unread", ChildFacts.orNull(unread));
        return values;
    }

    private static ValidTime between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return PartialDate.between(from == null ? null : PartialDate.of(from), to == null ? null : PartialDate.of(to));
    }
}
