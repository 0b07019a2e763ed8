package org.kith.care.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.access.Recorded;
import org.kith.care.fact.FactWriter;
import org.kith.care.outcome.RecordOutcomes.CareLeaverRow;
import org.kith.care.outcome.RecordOutcomes.HealthRow;
import org.kith.care.outcome.RecordOutcomes.UnaccompaniedRow;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations that record what the return asks beside episodes. What a return said that was not understood is gone with a correction. */
@Controller
class RecordOutcomeController {

    /** When the young person was born. Starts from the unique id; one row. */
    private static final String BORN =
            "MATCH (child:Child {id: $record.child}) RETURN child.birthMin AS first, child.birthMax AS last";

    private final FactWriter writer;
    private final RecordOutcomes outcomes;
    private final OutcomeQueries queries;

    RecordOutcomeController(FactWriter writer, RecordOutcomes outcomes, OutcomeQueries queries) {
        this.writer = writer;
        this.outcomes = outcomes;
        this.queries = queries;
    }

    private Recorded record(Scope scope, String mutation, OutcomeInput input, BiConsumer<Change, String> write) {
        return writer.record(scope, mutation, input, input::remarks, (change, id, before) -> write.accept(change, id));
    }

    @MutationMapping
    OutcomePayload.OfUnaccompaniedStatus recordUnaccompaniedStatus(
            @Argument RecordUnaccompaniedStatusInput input, Scope scope) {
        Recorded done = record(
                scope,
                "recordUnaccompaniedStatus",
                input,
                (change, id) -> outcomes.unaccompaniedStatuses(
                        change.tx(),
                        change.provenance(input.source()),
                        List.of(new UnaccompaniedRow(
                                id, input.childKey(), input.validFrom(), input.ceasedOn(), List.of(), null))));
        return new OutcomePayload.OfUnaccompaniedStatus(
                done.read(scope, queries::unaccompaniedStatus), done.userErrors(), done.warnings(), done.bookmark());
    }

    @MutationMapping
    OutcomePayload.OfHealthOutcome recordHealthOutcome(@Argument RecordHealthOutcomeInput input, Scope scope) {
        Recorded done = record(
                scope,
                "recordHealthOutcome",
                input,
                (change, id) -> outcomes.healthOutcomes(
                        change.tx(), change.provenance(input.source()), List.of(health(id, input))));
        return new OutcomePayload.OfHealthOutcome(
                done.read(scope, queries::healthOutcome), done.userErrors(), done.warnings(), done.bookmark());
    }

    @MutationMapping
    OutcomePayload.OfCareLeaverOutcome recordCareLeaverOutcome(
            @Argument RecordCareLeaverOutcomeInput input, Scope scope) {
        Recorded done = record(
                scope,
                "recordCareLeaverOutcome",
                input,
                (change, id) -> outcomes.careLeaverOutcomes(
                        change.tx(), change.provenance(input.source()), List.of(careLeaver(change, id, input))));
        return new OutcomePayload.OfCareLeaverOutcome(
                done.read(scope, queries::careLeaverOutcome), done.userErrors(), done.warnings(), done.bookmark());
    }

    private static HealthRow health(String id, RecordHealthOutcomeInput input) {
        return new HealthRow(
                id,
                input.childKey(),
                input.year(),
                input.sdqScore(),
                input.sdqReason() == null ? null : input.sdqReason().name(),
                input.convicted(),
                input.healthCheck(),
                input.immunisations(),
                input.teethCheck(),
                input.healthAssessment(),
                input.substanceMisuse(),
                input.interventionReceived(),
                input.interventionOffered(),
                List.of(),
                null);
    }

    private static CareLeaverRow careLeaver(Change change, String id, RecordCareLeaverOutcomeInput input) {
        return new CareLeaverRow(
                id,
                input.childKey(),
                input.year(),
                birthday(change, input),
                input.inTouch().name(),
                input.activity() == null ? null : input.activity().code(),
                input.accommodation() == null ? null : input.accommodation().code(),
                List.of(),
                null);
    }

    /** The birthday in the year; null where the birth date is not known to the day. */
    private static @Nullable LocalDate birthday(Change change, RecordCareLeaverOutcomeInput input) {
        Row born = change.tx()
                .run(BORN, Map.of("record", Map.of("child", input.childKey())))
                .getFirst();
        LocalDate first = born.dateOrNull("first");
        return first == null || !first.equals(born.dateOrNull("last"))
                ? null
                : CollectedYear.birthday(first, input.year());
    }
}
