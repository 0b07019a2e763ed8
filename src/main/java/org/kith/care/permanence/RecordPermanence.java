package org.kith.care.permanence;

import static org.kith.care.fact.ChildFacts.name;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.AdoptionGrants;
import org.kith.api.PartialDate;
import org.kith.care.fact.ChildFacts;
import org.kith.graph.Outbox;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.Tx;
import org.springframework.stereotype.Component;

/**
 * Records what permanence children had before, decisions for adoption, matches with adopters and plans for permanence. The children have a
 * record of children's services already. Of the first three nothing but the child has to be known: a return may lack the rest, and what it
 * says that cannot be understood is kept word by word as {@code unread}, each {@code COLUMN=what was said}.
 */
@Component
public class RecordPermanence {

    private static final ChildFacts PREVIOUS = new ChildFacts(PermanenceFact.PREVIOUS);
    private static final ChildFacts DECISIONS = new ChildFacts(PermanenceFact.DECISION);
    private static final ChildFacts MATCHES = new ChildFacts(PermanenceFact.MATCH);
    private static final ChildFacts PLANS = new ChildFacts(PermanenceFact.PLAN);

    /**
     * Permanence that a child had before it came into care this time, and that broke down.
     *
     * @param kind null where not known
     * @param authority where it was arranged: the ONS code of an authority, or what a return says for elsewhere, such as {@code WAL}
     * @param orderedOn when the order was made, as far as it is known
     * @param recordedAt when this was first believed; null for now
     */
    public record PreviousPermanenceRow(
            String id,
            String childId,
            @Nullable PreviousPermanenceKind kind,
            @Nullable String authority,
            @Nullable PartialDate orderedOn,
            List<String> unread,
            @Nullable OffsetDateTime recordedAt) {}

    /**
     * A decision that a child should be placed for adoption.
     *
     * @param decidedOn DATE_PLACED: the day of the decision
     * @param reversedOn DATE_PLACED_CEASED: the day of the decision that the child should no longer be; null while it stands
     * @param reversedBecause REASON_PLACED_CEASED
     */
    public record DecisionRow(
            String id,
            String childId,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate reversedOn,
            @Nullable ReversalReason reversedBecause,
            List<String> unread,
            @Nullable OffsetDateTime recordedAt) {}

    /**
     * A match of a child with adopters.
     *
     * @param decidedOn DATE_INT: the day on which adoption was decided to be in the child's interest
     * @param matchedOn DATE_MATCH
     * @param fosterCarers FOSTER_CARE: whether the adopters were the child's foster carers
     * @param adopters NB_ADOPTR: how many they are, 1 or 2
     */
    public record MatchRow(
            String id,
            String childId,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate matchedOn,
            @Nullable Boolean fosterCarers,
            @Nullable Integer adopters,
            @Nullable SexOfAdopters sex,
            @Nullable LegalStatusOfAdopters legalStatus,
            List<String> unread,
            @Nullable OffsetDateTime recordedAt) {}

    /**
     * A plan for a child's permanence.
     *
     * @param parallel the second kind that is planned for at the same time; null where there is none
     * @param decidedBy null where not known
     */
    public record PlanRow(
            String id,
            String childId,
            PermanenceKind kind,
            @Nullable PermanenceKind parallel,
            LocalDate decidedOn,
            @Nullable PlanDecidedBy decidedBy,
            List<PlanMilestone> milestones,
            @Nullable OffsetDateTime recordedAt) {}

    private final AdoptionGrants grants;

    RecordPermanence(AdoptionGrants grants) {
        this.grants = grants;
    }

    public List<Outcome> previousPermanence(Tx tx, Provenance provenance, List<PreviousPermanenceRow> rows) {
        return PREVIOUS.record(tx, provenance, rows, row -> {
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("kind", name(row.kind()));
            values.put("authority", row.authority());
            values.put("unread", ChildFacts.orNull(row.unread()));
            return ChildFacts.fact(
                    row.id(), row.childId(), values, PartialDate.between(row.orderedOn(), null), row.recordedAt());
        });
    }

    /** Records decisions for adoption. Those who find adopters for the child's authority see the child from then on, while one stands. */
    public List<Outcome> adoptionDecisions(Tx tx, Provenance provenance, List<DecisionRow> rows) {
        List<Outcome> outcomes = DECISIONS.record(tx, provenance, rows, row -> {
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("decidedOn", row.decidedOn());
            values.put("reversedOn", row.reversedOn());
            values.put("reversedBecause", name(row.reversedBecause()));
            values.put("unread", ChildFacts.orNull(row.unread()));
            var time = PartialDate.between(full(row.decidedOn()), full(row.reversedOn()));
            return ChildFacts.fact(row.id(), row.childId(), values, time, row.recordedAt());
        });
        grants.planned(tx, Outbox.written(outcomes, rows, row -> List.of(row.childId())));
        return outcomes;
    }

    public List<Outcome> adoptionMatches(Tx tx, Provenance provenance, List<MatchRow> rows) {
        return MATCHES.record(tx, provenance, rows, row -> {
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("decidedOn", row.decidedOn());
            values.put("matchedOn", row.matchedOn());
            values.put("fosterCarers", row.fosterCarers());
            values.put("adopters", row.adopters());
            values.put("sexOfAdopters", name(row.sex()));
            values.put("legalStatusOfAdopters", name(row.legalStatus()));
            values.put("unread", ChildFacts.orNull(row.unread()));
            var time = PartialDate.between(full(row.matchedOn()), null);
            return ChildFacts.fact(row.id(), row.childId(), values, time, row.recordedAt());
        });
    }

    public List<Outcome> permanencePlans(Tx tx, Provenance provenance, List<PlanRow> rows) {
        return PLANS.record(tx, provenance, rows, row -> {
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("kind", row.kind().name());
            values.put("parallel", name(row.parallel()));
            values.put("decidedBy", name(row.decidedBy()));
            values.put(
                    "milestones",
                    row.milestones().stream().map(PlanMilestone::stored).toList());
            var time = PartialDate.between(PartialDate.of(row.decidedOn()), null);
            return ChildFacts.fact(row.id(), row.childId(), values, time, row.recordedAt());
        });
    }

    private static @Nullable PartialDate full(@Nullable LocalDate day) {
        return day == null ? null : PartialDate.of(day);
    }
}
