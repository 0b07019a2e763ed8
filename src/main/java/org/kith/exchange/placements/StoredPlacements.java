package org.kith.exchange.placements;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.care.referral.ReferralRecord;
import org.kith.care.referring.StoredRecord;
import org.kith.graph.Moment;
import org.kith.graph.Writes;
import org.springframework.stereotype.Component;

/** Reads what is believed of referrals for the command that exports them. */
@Component
class StoredPlacements {

    /** Those of a child, or all of them. Starts from the unique id of the child, or reads all referrals. */
    private static final String REFERRALS = """
            MATCH (referral:PlacementReferral)<-[:HAS_REFERRAL]-(child:Child)
            WHERE %s AND ($of.child IS NULL OR child.id = $of.child)
            RETURN child.id AS child, referral.id AS id, properties(referral) AS said ORDER BY id
            """.formatted(Moment.last("referral"));

    /** A referral with its child. */
    record Stored(String id, String child, ReferralRecord record) {}

    private final Writes writes;

    StoredPlacements(Writes writes) {
        this.writes = writes;
    }

    /** @param child id of the child; null for all children */
    List<Stored> of(@Nullable String child) {
        Map<String, Object> of = child == null ? Map.of() : Map.of("child", child);
        return writes.inTransaction(tx -> tx.run(REFERRALS, Map.of("of", of)).stream()
                        .map(row -> new Stored(
                                row.text("id"),
                                row.text("child"),
                                StoredRecord.of(row.row("said").values())))
                        .toList())
                .value();
    }
}
