package org.kith.care.referring;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Grant.Because;
import org.kith.access.SearchGrants;
import org.kith.access.SearchGrants.Search;
import org.kith.api.PartialDate;
import org.kith.care.referral.ReferralRecord;
import org.kith.graph.EdgeFact;
import org.kith.graph.Moment;
import org.kith.graph.NodeFact;
import org.kith.graph.Outbox;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.RecordEdges;
import org.kith.graph.RecordNodes;
import org.kith.graph.RecordNodes.Link;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.springframework.stereotype.Component;

/** Records referrals for a placement, and to which homes they were sent. The children have a record of children's services already. */
@Component
public class RecordReferrals {

    private static final RecordNodes REFERRALS =
            RecordNodes.of("PlacementReferral", Link.from("child", "Child", "HAS_REFERRAL"));
    private static final RecordEdges SENT = RecordEdges.between("PlacementReferral", List.of("SENT_TO"), "Setting");

    /** What is believed of the children's referrals. Starts from the unique ids of the children; a few rows each. */
    private static final String SEARCHES = """
            UNWIND $children AS id
            MATCH (child:Child {id: id})-[:HAS_REFERRAL]->(referral:PlacementReferral) WHERE %s
            RETURN child.id AS child, referral.id AS id, referral.fromMin AS begins, referral.toMax AS ends
            """.formatted(Moment.last("referral"));

    /**
     * A referral, open from the day on which it was recorded.
     *
     * @param record what the standard's record says
     * @param closedOn the first day on which it was not open any more; null while it is open
     * @param outcome how it ended; null while it is open
     * @param recordedAt when this was first believed; null for now
     */
    public record ReferralRow(
            String id,
            String childId,
            ReferralRecord record,
            @Nullable LocalDate closedOn,
            @Nullable ReferralOutcome outcome,
            @Nullable OffsetDateTime recordedAt) {}

    /**
     * That a referral was sent to a home.
     *
     * @param response what the home answered; null where it has not, or nobody wrote it down
     * @param respondedOn null where it has not answered, or the day is not known
     */
    public record SentRow(
            String referralId,
            String settingId,
            LocalDate sentOn,
            @Nullable ReferralResponse response,
            @Nullable LocalDate respondedOn) {}

    private final SearchGrants grants;

    RecordReferrals(SearchGrants grants) {
        this.grants = grants;
    }

    /** Records referrals. Those who find homes for the child's authority see the child from then on, while one is open. */
    public List<Outcome> referrals(Tx tx, Provenance provenance, List<ReferralRow> rows) {
        List<Outcome> outcomes = REFERRALS.record(
                tx, provenance, rows.stream().map(RecordReferrals::fact).toList());
        List<String> touched = Outbox.written(outcomes, rows, row -> List.of(row.childId()));
        grants.searches(tx, Because.PLACEMENT_REFERRAL, touched, searches(tx, touched));
        Outbox.tell(tx, Outbox.Kind.ACCESS, touched);
        return outcomes;
    }

    /** Records to which homes referrals were sent, each once; the same home again corrects what was said of it. */
    public List<Outcome> sent(Tx tx, Provenance provenance, List<SentRow> rows) {
        return SENT.record(
                tx, provenance, rows.stream().map(RecordReferrals::fact).toList());
    }

    private static List<Search> searches(Tx tx, Collection<String> children) {
        return children.isEmpty()
                ? List.of()
                : tx
                        .run(
                                SEARCHES,
                                Map.of("children", children.stream().distinct().toList()))
                        .stream()
                        .map(row -> new Search(
                                "referral:" + row.text("id"), row.text("child"), row.date("begins"), row.date("ends")))
                        .toList();
    }

    private static NodeFact fact(ReferralRow row) {
        Map<String, @Nullable Object> values = new HashMap<>(StoredRecord.values(row.record()));
        values.put("outcome", row.outcome() == null ? null : row.outcome().name());
        PartialDate opened = PartialDate.of(StoredRecord.opened(row.record()));
        ValidTime time = PartialDate.between(opened, row.closedOn() == null ? null : PartialDate.of(row.closedOn()));
        return new NodeFact(row.id(), values, Map.of("child", row.childId()), time, row.recordedAt());
    }

    private static EdgeFact fact(SentRow row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("sentOn", row.sentOn());
        values.put("response", row.response() == null ? null : row.response().name());
        values.put("respondedOn", row.respondedOn());
        ValidTime time = PartialDate.between(PartialDate.of(row.sentOn()), null);
        String fact = "referral:" + row.referralId() + ':' + row.settingId();
        return new EdgeFact(fact, null, "SENT_TO", row.referralId(), row.settingId(), values, time, null);
    }
}
