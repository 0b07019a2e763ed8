package org.kith.provision.terms;

import java.util.List;
import java.util.function.Consumer;
import org.kith.access.Change;
import org.kith.access.Recorded;
import org.kith.access.Recorder;
import org.kith.api.RefusedException;
import org.kith.api.UserError;
import org.kith.api.UserErrorCode;
import org.kith.graph.Ids;
import org.kith.graph.Scope;
import org.kith.person.Said;
import org.kith.provision.RecordRegistrations;
import org.kith.provision.RecordRegistrations.ExemptionRow;
import org.kith.provision.RecordRegistrations.RegistrationRow;
import org.kith.provision.RecordSettings;
import org.kith.provision.RecordSettings.ApprovalRow;
import org.kith.provision.terms.rule.Objection;
import org.kith.provision.terms.rule.TermsRules;
import org.springframework.stereotype.Component;

/** Records and corrects approvals, registrations and exemptions. Whom one names anew the caller has to see whole; whom it named stays named. */
@Component
class WriteDecision {

    private final Recorder recorder;
    private final RecordSettings settings;
    private final RecordRegistrations registrations;

    WriteDecision(Recorder recorder, RecordSettings settings, RecordRegistrations registrations) {
        this.recorder = recorder;
        this.settings = settings;
        this.registrations = registrations;
    }

    Recorded approval(Scope scope, RecordApprovalInput input) {
        return record(
                scope,
                input,
                draft -> settings.approvals(
                        draft.change().tx(),
                        draft.change().provenance(input.source()),
                        List.of(new ApprovalRow(
                                draft.id(),
                                draft.home(),
                                input.category().name(),
                                input.maxChildren(),
                                input.minAge(),
                                input.maxAge(),
                                input.siblings(),
                                input.kindNames(),
                                input.children(),
                                draft.extension(),
                                input.terms(),
                                Said.stripped(input.agency()),
                                input.time()))));
    }

    Recorded registration(Scope scope, RecordRegistrationInput input) {
        return record(
                scope,
                input,
                draft -> registrations.registrations(
                        draft.change().tx(),
                        draft.change().provenance(input.source()),
                        List.of(new RegistrationRow(
                                draft.id(),
                                draft.home(),
                                input.urn(),
                                input.beds(),
                                input.minAge(),
                                input.maxAge(),
                                input.conditions(),
                                input.time()))));
    }

    Recorded exemption(Scope scope, RecordExemptionInput input) {
        return record(scope, input, draft -> {
            draft.change().found("Authority", input.authority(), "authorityId");
            registrations.exemptions(
                    draft.change().tx(),
                    draft.change().provenance(input.source()),
                    List.of(new ExemptionRow(
                            draft.id(), draft.home(), input.authority(), input.children(), input.time())));
        });
    }

    private Recorded record(Scope scope, DecisionInput input, Consumer<Draft> write) {
        return recorder.record(
                scope,
                input.decision().mutation(),
                input,
                tx -> {
                    input.check();
                    return input.subjects();
                },
                change -> {
                    Draft draft = draft(change, input);
                    List<Objection> against = TermsRules.against(
                            input.terms(draft), input.decision().rules());
                    RefusedException.ifAny(against.stream()
                            .map(each -> UserError.at(each.field(), UserErrorCode.INVALID, each.message()))
                            .toList());
                    input.refuseBeside(draft);
                    write.accept(draft);
                    return draft.home();
                });
    }

    private static Draft draft(Change change, DecisionInput input) {
        Decision decision = input.decision();
        StoredHome home = StoredHome.kept(change, input.setting(), "settingId");
        StoredDecisions all = StoredDecisions.of(change, decision, input.setting());
        String known = input.known();
        change.before(decision.label(), known, decision.field(), input.revision());
        return new Draft(
                change,
                input.setting(),
                home.kind(),
                home.areaAuthorityId(),
                known == null ? Ids.next() : known,
                known == null ? null : all.decision(known, decision.field()),
                all,
                all.named(known, input.children()));
    }
}
