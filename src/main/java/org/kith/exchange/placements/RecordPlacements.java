package org.kith.exchange.placements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.api.BadIdException;
import org.kith.api.GlobalId;
import org.kith.care.referral.QualityAssurance;
import org.kith.care.referral.ReferralRecord;
import org.kith.care.referring.RecordReferrals;
import org.kith.care.referring.RecordReferrals.ReferralRow;
import org.kith.care.referring.ReferralOutcome;
import org.kith.care.referring.StoredRecord;
import org.kith.exchange.ImportedId;
import org.kith.exchange.WrongUsageException;
import org.kith.exchange.placements.KnownReferrals.Known;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.Row;
import org.kith.graph.Tx;
import org.kith.graph.Writes;
import org.springframework.stereotype.Component;

/** Records valid records of the standard, each as the referral of the child of an authority that has its number. */
@Component
class RecordPlacements {

    /** By id, code or name. Reads all authorities, of which there are few. */
    private static final String AUTHORITIES = """
            MATCH (authority:Authority)
            WHERE authority.id = $named OR authority.code = $named OR toLower(authority.name) = toLower($named)
            RETURN authority.id AS id ORDER BY id
            """;

    /** A record, and the name of the file that has it. */
    record Read(String file, ReferralRecord record) {}

    /** What became of one: its outcome, null where it was refused, and what there is to say of it, empty where nothing. */
    record Done(Read read, @Nullable Outcome outcome, String remark) {}

    private final Writes writes;
    private final RecordReferrals referrals;

    RecordPlacements(Writes writes, RecordReferrals referrals) {
        this.writes = writes;
        this.referrals = referrals;
    }

    /** @throws WrongUsageException where there is no such authority, or several have the name */
    String authority(String named) {
        List<Row> found = writes.once(AUTHORITIES, Map.of("named", key(named)));
        if (found.size() != 1) {
            throw new WrongUsageException(
                    "--authority=%s: %d authorities have this id, code or name".formatted(named, found.size()));
        }
        return found.getFirst().text("id");
    }

    /** Records them in one transaction: all that can be, or where the store fails none. */
    List<Done> record(String authority, List<Read> all) {
        return writes.inTransaction(tx -> record(tx, authority, all)).value();
    }

    private List<Done> record(Tx tx, String authority, List<Read> all) {
        KnownReferrals known = KnownReferrals.of(
                tx, authority, all.stream().map(each -> each.record().childId()).toList());
        List<Done> refused = new ArrayList<>();
        List<Read> taken = new ArrayList<>();
        List<ReferralRow> rows = new ArrayList<>();
        for (Read each : all) {
            List<String> children = known.children(each.record().childId());
            if (children.size() == 1) {
                taken.add(each);
                rows.add(row(authority, children.getFirst(), each.record(), known));
            } else {
                refused.add(new Done(
                        each,
                        null,
                        "/childId = \"%s\": %d children of the authority have this number"
                                .formatted(each.record().childId(), children.size())));
            }
        }
        List<Outcome> outcomes =
                referrals.referrals(tx, new Provenance("placements:" + authority, "import-placements"), rows);
        List<Done> done = new ArrayList<>(refused);
        for (int i = 0; i < rows.size(); i++) {
            done.add(new Done(taken.get(i), outcomes.get(i), remark(rows.get(i), known)));
        }
        return done;
    }

    /** What was recorded of its end here stays, because a record of the standard does not tell it. */
    private static ReferralRow row(String authority, String child, ReferralRecord record, KnownReferrals all) {
        Known known = all.same(child, record);
        String id = known == null ? id(authority, child, record) : known.id();
        if (known != null && known.closedOn() != null) {
            return new ReferralRow(id, child, record, known.closedOn(), known.outcome(), null);
        }
        LocalDate placed = record.actualPlacement() == null ? null : placed(record.qualityAssurance());
        return new ReferralRow(id, child, record, placed, placed == null ? null : ReferralOutcome.PLACED, null);
    }

    /** The day on which the placement was recorded, and not before the referral: no rule of the standard puts the two in order. */
    private static LocalDate placed(QualityAssurance days) {
        LocalDate placed = Objects.requireNonNull(days.placementDate(), "a valid record without a day of placement");
        return placed.isBefore(days.referralDate()) ? days.referralDate() : placed;
    }

    private static String id(String authority, String child, ReferralRecord record) {
        String ref = record.iri() == null
                ? StoredRecord.opened(record) + "|" + KnownReferrals.number(record)
                : Objects.requireNonNull(record.iri());
        return ImportedId.of("placements:" + authority, "placement-referral", child + '|' + ref);
    }

    private static String remark(ReferralRow row, KnownReferrals known) {
        return row.closedOn() == null && known.anotherOpen(row.childId(), row.id())
                ? "recorded; another referral of the child is open, too: close one of them"
                : "";
    }

    private static String key(String text) {
        try {
            return GlobalId.parse(text, "Authority").key();
        } catch (BadIdException e) {
            return text;
        }
    }
}
