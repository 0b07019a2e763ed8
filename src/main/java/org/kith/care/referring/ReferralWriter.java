package org.kith.care.referring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.access.Policy;
import org.kith.access.Recorded;
import org.kith.access.Recorder;
import org.kith.access.Subject;
import org.kith.api.RefusedException;
import org.kith.api.Revision;
import org.kith.api.UserError;
import org.kith.api.UserErrorCode;
import org.kith.api.WarningCode;
import org.kith.care.referral.ReferralRecord;
import org.kith.care.referring.RecordReferrals.ReferralRow;
import org.kith.care.referring.RecordReferrals.SentRow;
import org.kith.care.referring.rule.ReferralRule;
import org.kith.care.referring.rule.Remark;
import org.kith.care.referring.rule.Said;
import org.kith.graph.Ids;
import org.kith.graph.Moment;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.springframework.stereotype.Component;

/** Records, sends and closes referrals for workers, as far as the rules let it. */
@Component
class ReferralWriter {

    /** The child, seen at FULL, of a referral. Starts from its unique id; one row or none. */
    private static final String CHILD = Policy.GRANTEES + """
            MATCH (referral:PlacementReferral {id: $record.id})<-[:HAS_REFERRAL]-(child:Child) WHERE %s
            RETURN child.id AS child
            """.formatted(Policy.full("child"));

    /** The child's number, and since when another referral is open. Starts from the unique id; one row, none where there is no record. */
    private static final String AROUND = """
            MATCH (child:Child {id: $record.child})
            RETURN child.localId AS number, head(COLLECT {
              MATCH (child)-[:HAS_REFERRAL]->(other:PlacementReferral)
              WHERE other.id <> $record.id AND other.toMax = date('9999-12-31') AND %s
              RETURN other.fromMin ORDER BY other.fromMin LIMIT 1 }) AS otherOpenSince
            """.formatted(Moment.last("other"));

    /** What is believed of the sending to a home. Starts from the unique ids; one row at most. */
    private static final String SENT = """
            MATCH (:PlacementReferral {id: $record.id})-[sent:SENT_TO]->(:Setting {id: $record.setting}) WHERE %s
            RETURN sent.version AS version
            """.formatted(Moment.last("sent"));

    private final Recorder recorder;
    private final RecordReferrals referrals;

    ReferralWriter(Recorder recorder, RecordReferrals referrals) {
        this.recorder = recorder;
        this.referrals = referrals;
    }

    Recorded refer(Scope scope, ReferForPlacementInput input) {
        return recorder.record(scope, "referForPlacement", input, tx -> about(tx, input), change -> {
            String id = input.referral();
            Row before = change.before(PlacementReferral.TYPE, id, "referralId", input.revision());
            if (id != null && !child(change.tx(), id).equals(input.child())) {
                throw invalid("childId", "A correction stays about the same child; record another instead");
            }
            String written = id == null ? Ids.next() : id;
            Row around = around(change.tx(), input.child(), written);
            String number = input.childNumber() == null ? around.textOrNull("number") : input.childNumber();
            if (number == null || number.isBlank()) {
                throw invalid("childNumber", "The child's record has no number of the authority; say which it is");
            }
            ReferralRow row = row(written, input.child(), input.record(number), before);
            judge(change, row, around.dateOrNull("otherOpenSince"));
            referrals.referrals(change.tx(), change.provenance(input.source()), List.of(row));
            return written;
        });
    }

    Recorded send(Scope scope, SendReferralInput input) {
        return recorder.record(scope, "sendReferral", input, tx -> List.of(subject(tx, input.referral())), change -> {
            Row referral = change.found(PlacementReferral.TYPE, input.referral(), "referralId");
            change.found("Setting", input.setting(), "settingId");
            known(change.tx(), input);
            RefusedException.ifAny(
                    Sending.errors(input, change.today(), referral.date("fromMin"), referral.date("toMax")));
            referrals.sent(
                    change.tx(),
                    change.provenance(input.source()),
                    List.of(new SentRow(
                            input.referral(), input.setting(), input.sentOn(), input.response(), input.respondedOn())));
            return input.referral();
        });
    }

    Recorded close(Scope scope, CloseReferralInput input) {
        return recorder.record(scope, "closeReferral", input, tx -> List.of(subject(tx, input.referral())), change -> {
            Row before = Objects.requireNonNull(
                    change.before(PlacementReferral.TYPE, input.referral(), "referralId", input.revision()));
            if (!before.date("toMax").equals(ValidTime.OPEN_END)) {
                throw RefusedException.of(
                        UserErrorCode.ALREADY_RECORDED,
                        "referralId",
                        "It was closed on " + before.date("toMax") + " already");
            }
            ReferralRow row = new ReferralRow(
                    input.referral(),
                    child(change.tx(), input.referral()),
                    StoredRecord.of(before.values()),
                    input.closedOn(),
                    input.outcome(),
                    null);
            judge(change, row, null);
            referrals.referrals(change.tx(), change.provenance(input.source()), List.of(row));
            return input.referral();
        });
    }

    private static List<Subject> about(Tx tx, ReferForPlacementInput input) {
        List<Subject> subjects = new ArrayList<>(List.of(new Subject(input.child(), "childId")));
        String id = input.referral();
        if (id != null) {
            subjects.add(subject(tx, id));
        }
        return subjects;
    }

    private static Subject subject(Tx tx, String referral) {
        return new Subject(child(tx, referral), "referralId");
    }

    private static String child(Tx tx, String referral) {
        return tx.run(CHILD, Map.of("record", Map.of("id", referral))).stream()
                .findFirst()
                .map(row -> row.text("child"))
                .orElseThrow(() -> RefusedException.notFound("referralId"));
    }

    private static Row around(Tx tx, String child, String referral) {
        return tx.run(AROUND, Map.of("record", Map.of("child", child, "id", referral))).stream()
                .findFirst()
                .orElseThrow(() -> invalid("childId", "Only a child with a record of children's services has it"));
    }

    /** A correction leaves a referral open or closed as it is. */
    private static ReferralRow row(String id, String child, ReferralRecord record, @Nullable Row before) {
        LocalDate end = before == null ? ValidTime.OPEN_END : before.date("toMax");
        boolean open = end.equals(ValidTime.OPEN_END);
        String outcome = before == null || open ? null : before.text("outcome");
        return new ReferralRow(
                id, child, record, open ? null : end, outcome == null ? null : ReferralOutcome.valueOf(outcome), null);
    }

    private static void judge(Change change, ReferralRow row, @Nullable LocalDate otherOpenSince) {
        Said said = new Said(
                row.record(), change.today(), row.closedOn(), row.outcome() == ReferralOutcome.PLACED, otherOpenSince);
        List<UserError> errors = new ArrayList<>();
        for (ReferralRule rule : ReferralRule.ALL) {
            rule.remarks(said).forEach(remark -> {
                if (remark.kind() == Remark.Kind.UNUSUAL) {
                    change.warn(WarningCode.UNUSUAL, remark.field(), remark.message());
                } else {
                    errors.add(UserError.at(
                            remark.field(), UserErrorCode.valueOf(remark.kind().name()), remark.message()));
                }
            });
        }
        RefusedException.ifAny(errors);
    }

    private static void known(Tx tx, SendReferralInput input) {
        List<Row> sent = tx.run(SENT, Map.of("record", Map.of("id", input.referral(), "setting", input.setting())));
        if (sent.isEmpty()) {
            return;
        }
        if (input.revision() == null) {
            throw RefusedException.of(
                    UserErrorCode.ALREADY_RECORDED,
                    "settingId",
                    "It was sent to this home already; give the revision to say what the home answered");
        }
        Revision.check(input.revision(), Revision.of(sent.getFirst().number("version")));
    }

    private static RefusedException invalid(String field, String message) {
        return RefusedException.of(UserErrorCode.INVALID, field, message);
    }
}
