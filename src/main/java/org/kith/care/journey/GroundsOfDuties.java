package org.kith.care.journey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.care.duty.CareFacts;
import org.kith.care.duty.CareFacts.Agreement;
import org.kith.care.duty.CareFacts.Missing;
import org.kith.care.duty.CareFacts.Stay;
import org.kith.care.duty.CareFacts.TemporaryApproval;
import org.kith.care.duty.Leaving;
import org.kith.care.duty.Leaving.Pathway;
import org.kith.care.duty.ReturnInterview;
import org.kith.care.duty.Spell;
import org.kith.care.leaving.CareLeaver;
import org.kith.care.leaving.rule.LeaverFacts;
import org.kith.care.leaving.rule.LeaverFacts.Episode;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.graph.ValidTime;

/** Tells the rules about duties what was read of a child. */
final class GroundsOfDuties {

    /** The category of the approval of a connected person for the time being (regulation 24). */
    static final String TEMPORARY_APPROVAL = "TEMPORARY_REG_24";

    /** How a day that is known is written. */
    private static final int FULL_DATE = 10;

    private GroundsOfDuties() {}

    static CareFacts of(String childId, Parts parts) {
        return new CareFacts(
                birthDate(parts.first("born", childId)),
                parts.of("status", childId).stream().map(GroundsOfDuties::spell).toList(),
                parts.of("stay", childId).stream().map(GroundsOfDuties::stay).toList(),
                told(parts, JourneyKind.REVIEW, childId)
                        .filter(row -> row.flag("held"))
                        .map(row -> row.date("date"))
                        .toList(),
                told(parts, JourneyKind.VISIT, childId)
                        .filter(row -> row.flag("seen"))
                        .map(row -> row.date("date"))
                        .toList(),
                told(parts, JourneyKind.MISSING_EPISODE, childId)
                        .map(GroundsOfDuties::missing)
                        .toList(),
                last(days(parts, "AdoptionMatch", childId)),
                days(parts, "PermanencePlan", childId),
                leaving(
                        parts.first("born", childId),
                        parts.of("status", childId),
                        parts.of("PathwayPlan", childId),
                        parts.of("adviser", childId)),
                parts.of("ShortBreakAgreement", childId).stream()
                        .map(GroundsOfDuties::agreement)
                        .toList());
    }

    private static List<LocalDate> days(Parts parts, String part, String childId) {
        return parts.of(part, childId).stream()
                .map(row -> row.dateOrNull("on"))
                .filter(Objects::nonNull)
                .map(LocalDate.class::cast)
                .toList();
    }

    private static @Nullable LocalDate last(List<LocalDate> days) {
        return days.stream().max(Comparator.naturalOrder()).orElse(null);
    }

    private static Stream<Row> told(Parts parts, JourneyKind kind, String childId) {
        return parts.of(kind.label(), childId).stream()
                .map(row -> row.row("told").sparse());
    }

    /** From one row, as {@link WorklistQueries} reads it. */
    static CareFacts of(Row grounds) {
        return new CareFacts(
                birthDate(grounds),
                grounds.rows("statuses").stream().map(GroundsOfDuties::spell).toList(),
                grounds.rows("stays").stream().map(GroundsOfDuties::stay).toList(),
                grounds.dates("reviews"),
                grounds.dates("visits"),
                grounds.rows("missing").stream().map(GroundsOfDuties::missing).toList(),
                last(grounds.dates("matches")),
                grounds.dates("plans"),
                leaving(grounds, grounds.rows("statuses"), grounds.rows("pathway"), grounds.rows("advisers")),
                grounds.rows("agreements").stream()
                        .map(GroundsOfDuties::agreement)
                        .toList());
    }

    private static Leaving leaving(@Nullable Row born, List<Row> statuses, List<Row> plans, List<Row> advisers) {
        return new Leaving(
                new LeaverFacts(
                        born == null ? null : born.dateOrNull("min"),
                        born == null ? null : born.dateOrNull("max"),
                        statuses.stream().map(GroundsOfDuties::episode).toList()),
                plans.stream()
                        .map(row ->
                                new Pathway(row.dateOrNull("assessed"), row.dateOrNull("made"), row.dates("reviews")))
                        .toList(),
                advisers.stream().map(Row::sparse).map(GroundsOfDuties::spell).toList());
    }

    private static Episode episode(Row row) {
        return CareLeaver.episode(
                row.textOrNull("code"),
                row.textOrNull("ceased"),
                PartialDate.in(row, "said"),
                PartialDate.in(row, "ended"),
                row.date("from"),
                row.date("to"));
    }

    private static Agreement agreement(Row row) {
        return new Agreement(spell(row.sparse()), row.numberOrNull("days"), row.dateOrNull("countedTo"));
    }

    /** Only a birthday that is known to the day takes duties away. */
    private static @Nullable LocalDate birthDate(@Nullable Row born) {
        if (born == null) {
            return null;
        }
        LocalDate first = born.dateOrNull("min");
        return first != null && first.equals(born.dateOrNull("max")) ? first : null;
    }

    private static Spell spell(Row row) {
        String said = row.textOrNull("said");
        return new Spell(
                row.textOrNull("code"),
                row.date("from"),
                said != null && said.length() == FULL_DATE,
                until(row.date("to")));
    }

    /** Long-term fostering is arranged to last until the child is grown up; of what is neither that nor for adoption it is known that it is not. */
    private static Stay stay(Row row) {
        Spell spell = spell(row);
        Row approval = row.rowOrNull("approval");
        Boolean lasts = List.of("U1", "U4").contains(spell.code())
                ? Boolean.TRUE
                : List.of("U3", "U6").contains(spell.code()) ? Boolean.FALSE : null;
        return new Stay(spell, lasts, approval == null ? null : temporary(approval));
    }

    private static TemporaryApproval temporary(Row approval) {
        boolean untilReview = approval.flag("untilReview");
        return new TemporaryApproval(
                approval.date("from"),
                approval.flag("extended"),
                untilReview,
                untilReview ? until(approval.date("to")) : null);
    }

    private static Missing missing(Row row) {
        String interview = row.textOrNull("interview");
        return new Missing(
                row.date("fromMin"),
                until(row.date("toMax")),
                interview == null ? null : ReturnInterview.valueOf(interview));
    }

    static @Nullable LocalDate until(LocalDate end) {
        return end.equals(ValidTime.OPEN_END) ? null : end;
    }
}
