package org.kith.provision.terms;

import java.util.List;
import org.kith.access.Change;
import org.kith.access.Recorded;
import org.kith.access.Recorder;
import org.kith.api.PartialDate;
import org.kith.api.RefusedException;
import org.kith.api.UserErrorCode;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.graph.ValidTime;
import org.kith.person.Said;
import org.kith.provision.ApprovalExtension;
import org.kith.provision.RecordSettings;
import org.kith.provision.RecordSettings.ApprovalRow;
import org.kith.provision.terms.rule.ExtensionRule;
import org.kith.provision.terms.rule.ExtensionRule.Extension;
import org.kith.provision.terms.rule.Terms;
import org.springframework.stereotype.Component;

/** Records that a nominated officer has extended the temporary approval of a connected person. */
@Component
class ExtendApproval {

    private static final ExtensionRule RULE = new ExtensionRule();

    private final Recorder recorder;
    private final RecordSettings settings;

    ExtendApproval(Recorder recorder, RecordSettings settings) {
        this.recorder = recorder;
        this.settings = settings;
    }

    Recorded extend(Scope scope, ExtendTemporaryApprovalInput input) {
        return recorder.record(
                scope, "extendTemporaryApproval", input, tx -> List.of(), change -> write(change, input));
    }

    private String write(Change change, ExtendTemporaryApprovalInput input) {
        input.check(change.today());
        String home = StoredDecisions.homeOf(change, input.approval());
        StoredHome.kept(change, home, "approvalId");
        change.found("Approval", input.approval(), "approvalId");
        Row approval = StoredDecisions.of(change, Decision.APPROVAL, home).decision(input.approval(), "approvalId");
        RULE.judge(terms(approval), new Extension(input.decidedOn(), input.until()))
                .ifPresent(each -> {
                    throw RefusedException.of(UserErrorCode.INVALID, each.field(), each.message());
                });
        change.before("Approval", input.approval(), "approvalId", input.revision());
        approval.texts("children").forEach(change::concerns);
        settings.approvals(change.tx(), change.provenance(input.source()), List.of(extended(approval, home, input)));
        return home;
    }

    private static Terms terms(Row approval) {
        return new Terms(
                null,
                null,
                approval.textOrNull("category"),
                null,
                null,
                0,
                approval.date("fromMin"),
                approval.date("toMax").equals(ValidTime.OPEN_END) ? null : approval.date("toMax"),
                Boolean.TRUE.equals(approval.flagOrNull("extended")),
                Boolean.TRUE.equals(approval.flagOrNull("untilReview")));
    }

    private static ApprovalRow extended(Row approval, String home, ExtendTemporaryApprovalInput input) {
        return new ApprovalRow(
                input.approval(),
                home,
                approval.textOrNull("category"),
                approval.numberOrNull("maxChildren"),
                approval.numberOrNull("minAge"),
                approval.numberOrNull("maxAge"),
                approval.numberOrNull("siblings"),
                approval.texts("kinds"),
                List.of(),
                new ApprovalExtension(
                        input.isUntilReview(), Said.stripped(input.nominatedOfficer()), input.decidedOn()),
                approval.textOrNull("terms"),
                approval.textOrNull("agency"),
                PartialDate.between(
                        PartialDate.in(approval, "validFrom"),
                        input.until() == null ? null : PartialDate.of(input.until())));
    }
}
