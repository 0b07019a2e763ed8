package org.kith.care.permanence;

import java.util.List;
import org.kith.access.Recorded;
import org.kith.care.fact.FactWriter;
import org.kith.care.permanence.PermanenceInputs.RecordAdoptionDecisionInput;
import org.kith.care.permanence.PermanenceInputs.RecordAdoptionMatchInput;
import org.kith.care.permanence.PermanenceInputs.RecordPermanencePlanInput;
import org.kith.care.permanence.PermanenceInputs.RecordPreviousPermanenceInput;
import org.kith.care.permanence.RecordPermanence.DecisionRow;
import org.kith.care.permanence.RecordPermanence.MatchRow;
import org.kith.care.permanence.RecordPermanence.PlanRow;
import org.kith.care.permanence.RecordPermanence.PreviousPermanenceRow;
import org.kith.graph.Scope;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations that record a child's permanence. */
@Controller
class RecordPermanenceController {

    private final FactWriter writer;
    private final RecordPermanence permanence;
    private final PermanenceQueries queries;

    RecordPermanenceController(FactWriter writer, RecordPermanence permanence, PermanenceQueries queries) {
        this.writer = writer;
        this.permanence = permanence;
        this.queries = queries;
    }

    @MutationMapping
    PermanencePayload.OfPreviousPermanence recordPreviousPermanence(
            @Argument RecordPreviousPermanenceInput input, Scope scope) {
        Recorded done = writer.record(
                scope,
                "recordPreviousPermanence",
                input,
                input::remarks,
                (change, id, before) -> permanence.previousPermanence(
                        change.tx(),
                        change.provenance(input.source()),
                        List.of(new PreviousPermanenceRow(
                                id,
                                input.childKey(),
                                input.kind(),
                                input.authority(),
                                input.orderedOn(),
                                List.of(),
                                null))));
        return new PermanencePayload.OfPreviousPermanence(
                done.read(scope, queries::previousPermanence), done.userErrors(), done.warnings(), done.bookmark());
    }

    @MutationMapping
    PermanencePayload.OfAdoptionDecision recordAdoptionDecision(
            @Argument RecordAdoptionDecisionInput input, Scope scope) {
        Recorded done = writer.record(
                scope,
                "recordAdoptionDecision",
                input,
                input::remarks,
                (change, id, before) -> permanence.adoptionDecisions(
                        change.tx(),
                        change.provenance(input.source()),
                        List.of(new DecisionRow(
                                id,
                                input.childKey(),
                                input.decidedOn(),
                                input.reversedOn(),
                                input.reversedBecause(),
                                List.of(),
                                null))));
        return new PermanencePayload.OfAdoptionDecision(
                done.read(scope, queries::adoptionDecision), done.userErrors(), done.warnings(), done.bookmark());
    }

    @MutationMapping
    PermanencePayload.OfAdoptionMatch recordAdoptionMatch(@Argument RecordAdoptionMatchInput input, Scope scope) {
        Recorded done = writer.record(
                scope,
                "recordAdoptionMatch",
                input,
                input::remarks,
                (change, id, before) -> permanence.adoptionMatches(
                        change.tx(),
                        change.provenance(input.source()),
                        List.of(new MatchRow(
                                id,
                                input.childKey(),
                                input.decidedOn(),
                                input.matchedOn(),
                                input.fosterCarers(),
                                input.adopters(),
                                input.sexOfAdopters(),
                                input.legalStatusOfAdopters(),
                                List.of(),
                                null))));
        return new PermanencePayload.OfAdoptionMatch(
                done.read(scope, queries::adoptionMatch), done.userErrors(), done.warnings(), done.bookmark());
    }

    @MutationMapping
    PermanencePayload.OfPermanencePlan recordPermanencePlan(@Argument RecordPermanencePlanInput input, Scope scope) {
        Recorded done = writer.record(
                scope,
                "recordPermanencePlan",
                input,
                input::remarks,
                (change, id, before) -> permanence.permanencePlans(
                        change.tx(),
                        change.provenance(input.source()),
                        List.of(new PlanRow(
                                id,
                                input.childKey(),
                                input.kind(),
                                input.parallel(),
                                input.decidedOn(),
                                input.decidedBy(),
                                input.milestones(),
                                null))));
        return new PermanencePayload.OfPermanencePlan(
                done.read(scope, queries::permanencePlan), done.userErrors(), done.warnings(), done.bookmark());
    }
}
