package org.kith.exchange.placements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.care.referral.ReferralRecord;
import org.kith.care.referring.ReferralOutcome;
import org.kith.care.referring.StoredRecord;
import org.kith.graph.Moment;
import org.kith.graph.Row;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;

/** What the store knows of the children of some records, by the authority's numbers, and of their referrals. */
final class KnownReferrals {

    /**
     * Children with these numbers, by their record or by an identifier. Starts from the indexes on both; a row or two each.
     */
    private static final String CHILDREN = """
            UNWIND $numbers AS number
            CALL (number) {
                MATCH (child:Child {localId: number}) WHERE child.authorityId = $authority RETURN child.id AS id
              UNION
                MATCH (said:Identifier {system: 'LOCAL_ID', value: number})<-[:HAS_IDENTIFIER]-(child:Child)
                WHERE said.authorityId = $authority AND %s
                RETURN child.id AS id
            }
            RETURN number, id ORDER BY number, id
            """.formatted(Moment.last("said"));

    /** What is believed of the children's referrals. Starts from the unique ids of the children; a few rows each. */
    private static final String REFERRALS = """
            UNWIND $children AS id
            MATCH (child:Child {id: id})-[:HAS_REFERRAL]->(referral:PlacementReferral) WHERE %s
            RETURN child.id AS child, properties(referral) AS said ORDER BY referral.fromMin, referral.id
            """.formatted(Moment.last("referral"));

    /**
     * A referral that the store has.
     *
     * @param closedOn null while it is open
     */
    record Known(
            String id,
            ReferralRecord record,
            @Nullable LocalDate closedOn,
            @Nullable ReferralOutcome outcome) {

        private boolean is(ReferralRecord other) {
            if (record.iri() != null || other.iri() != null) {
                return Objects.equals(record.iri(), other.iri());
            }
            return StoredRecord.opened(record).equals(StoredRecord.opened(other))
                    && Objects.equals(number(record), number(other));
        }
    }

    private final Map<String, List<String>> children = new HashMap<>();
    private final Map<String, List<Known>> referrals = new HashMap<>();

    private KnownReferrals() {}

    static KnownReferrals of(Tx tx, String authority, List<String> numbers) {
        KnownReferrals known = new KnownReferrals();
        tx.run(CHILDREN, Map.of("numbers", numbers.stream().distinct().toList(), "authority", authority))
                .forEach(row -> known.children
                        .computeIfAbsent(row.text("number"), number -> new ArrayList<>())
                        .add(row.text("id")));
        List<String> ids = known.children.values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
        tx.run(REFERRALS, Map.of("children", ids))
                .forEach(row -> known.referrals
                        .computeIfAbsent(row.text("child"), child -> new ArrayList<>())
                        .add(known(row.row("said"))));
        return known;
    }

    /** Ids of those who have the number. */
    List<String> children(String number) {
        return children.getOrDefault(number, List.of());
    }

    /**
     * The referral of the child that a record is about: the one with its IRI; of those without one, the one of the same day and with the same
     * id of the placement.
     */
    @Nullable
    Known same(String child, ReferralRecord record) {
        return referrals.getOrDefault(child, List.of()).stream()
                .filter(each -> each.is(record))
                .findFirst()
                .orElse(null);
    }

    /** Whether another referral of the child is open. */
    boolean anotherOpen(String child, String id) {
        return referrals.getOrDefault(child, List.of()).stream()
                .anyMatch(each -> each.closedOn() == null && !each.id().equals(id));
    }

    /** The id of the placement in the authority's case system, wherever the record has it; empty where it has none. */
    static String number(ReferralRecord record) {
        String part = record.placementAvailability().placementId();
        return Objects.requireNonNullElse(record.placementId(), part == null ? "" : part);
    }

    private static Known known(Row said) {
        LocalDate end = said.date("toMax");
        String outcome = said.has("outcome") ? said.text("outcome") : null;
        return new Known(
                said.text("id"),
                StoredRecord.of(said.values()),
                end.equals(ValidTime.OPEN_END) ? null : end,
                outcome == null ? null : ReferralOutcome.valueOf(outcome));
    }
}
