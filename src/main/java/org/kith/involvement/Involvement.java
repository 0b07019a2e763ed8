package org.kith.involvement;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.api.Revision;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.person.Person;
import org.kith.workforce.Authority;
import org.kith.workforce.Professional;

/**
 * Something that children's services do with a child or a family, as the viewer sees it.
 *
 * @param kind value of the schema's InvolvementKind; {@code step}, {@code category} and {@code factors} likewise
 * @param followsId store id of the involvement that it came from; null where it is the first
 */
public record Involvement(
        GlobalId id,
        String kind,
        Authority authority,
        List<Participant> people,
        @Nullable Professional leadWorker,
        List<Worker> leadWorkers,
        List<Participant> coreGroup,
        List<Worker> coreGroupWorkers,
        @Nullable String followsId,
        @Nullable String step,
        @Nullable String reason,
        @Nullable String category,
        List<String> factors,
        List<Conference> conferences,
        @Nullable PreProceedings preProceedings,
        List<FamilyOutcome> familyOutcomes,
        @Nullable String outcomeCode,
        @Nullable String outcome,
        boolean current,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        @Nullable String source,
        String revision)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        people.forEach(each -> each.tellOf(told));
        coreGroup.forEach(each -> each.tellOf(told));
    }

    /** A person's part in an involvement. {@code role} is a value of the schema's InvolvedRole, or words for the core group. */
    public record Participant(
            Person person,
            @Nullable String role,
            boolean current,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validTo)
            implements AboutPeople {
        @Override
        public void tellOf(Told told) {
            person.tellOf(told);
        }

        static Participant of(Row row, Parts parts) {
            return new Participant(
                    Objects.requireNonNull(Person.mentioned(row.text("person"), parts)),
                    row.textOrNull("role"),
                    row.flag("current"),
                    PartialDate.in(row, "validFrom"),
                    PartialDate.in(row, "validTo"));
        }
    }

    /** A worker's part in an involvement. */
    public record Worker(
            Professional professional,
            @Nullable String role,
            boolean current,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validTo) {

        static Worker of(Row row) {
            return new Worker(
                    Professional.of(row.row("professional")),
                    row.textOrNull("role"),
                    row.flag("current"),
                    PartialDate.in(row, "validFrom"),
                    PartialDate.in(row, "validTo"));
        }
    }

    /** An involvement from the parts of {@link InvolvementCypher#answer}; null where they do not tell of it. */
    static @Nullable Involvement of(String id, Parts parts) {
        Row row = parts.first("involvement", id);
        if (row == null) {
            return null;
        }
        List<Worker> leads = list(parts.of("LED_BY", id), Worker::of);
        return new Involvement(
                new GlobalId("Involvement", id),
                row.text("kind"),
                Authority.of(row.row("authority")),
                list(parts.of("CONCERNS", id), each -> Participant.of(each, parts)),
                lead(leads),
                leads,
                list(parts.of("CORE_GROUP_MEMBER", id), each -> Participant.of(each, parts)),
                list(parts.of("CORE_GROUP_WORKER", id), Worker::of),
                row.textOrNull("follows"),
                row.textOrNull("step"),
                row.textOrNull("reason"),
                row.textOrNull("category"),
                row.texts("factors"),
                list(parts.of("conference", id), Conference::of),
                PreProceedings.of(row),
                list(parts.of("familyOutcome", id), FamilyOutcome::of),
                row.textOrNull("outcomeCode"),
                row.textOrNull("outcome"),
                row.flag("current"),
                PartialDate.in(row, "validFrom"),
                PartialDate.in(row, "validTo"),
                row.textOrNull("source"),
                Revision.of(row.instant("recordedAt")));
    }

    /** Who leads now, else who led last. */
    private static @Nullable Professional lead(List<Worker> leads) {
        return Stream.concat(leads.stream().filter(Worker::current), leads.stream())
                .map(Worker::professional)
                .findFirst()
                .orElse(null);
    }

    private static <T> List<T> list(List<Row> rows, Function<Row, T> read) {
        return rows.stream().map(read).toList();
    }
}
