package org.kith.kinship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.access.Recorded;
import org.kith.access.Recorder;
import org.kith.access.Subject;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.api.RefusedException;
import org.kith.api.Revision;
import org.kith.api.UserErrorCode;
import org.kith.graph.Ids;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.Scope;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.kith.kinship.RecordTies.Detail;
import org.kith.kinship.RecordTies.TieRow;
import org.kith.kinship.RecordTies.Type;
import org.kith.kinship.SaidTie.Correction;
import org.kith.kinship.TieInputs.EndTieInput;
import org.kith.kinship.TieInputs.RecordParentageStepInput;
import org.springframework.stereotype.Component;

/** Records, corrects and ends ties for workers, each tie once, whichever side it is told from. */
@Component
public class TieWriter {

    private final Recorder recorder;
    private final RecordTies ties;
    private final JudgeParentage rules;
    private final Clock clock;

    TieWriter(Recorder recorder, RecordTies ties, JudgeParentage rules, Clock clock) {
        this.recorder = recorder;
        this.ties = ties;
        this.rules = rules;
        this.clock = clock;
    }

    /** Records a new tie, or corrects the one that the input names. */
    public Recorded say(Scope scope, String mutation, TieInput input) {
        return recorder.record(
                scope,
                mutation,
                input,
                tx -> subjects(input.tie(LocalDate.now(clock)).checked()),
                change -> write(change, input.tie(change.today())));
    }

    /** Records the next step of a parentage. */
    Recorded step(Scope scope, RecordParentageStepInput input) {
        String fact = GlobalId.parse(input.tieId(), "Tie").key();
        return recorder.record(scope, "recordParentageStep", input, tx -> ends(tx, fact), change -> {
            StoredTie before = believed(change.tx(), new Correction(fact, input.revision()));
            if (before.said().type() != Type.PARENT) {
                throw RefusedException.of(UserErrorCode.INVALID, "tieId", "Only a parentage has steps");
            }
            PartialDate on = input.on();
            if (on != null && on.earliest().isAfter(change.today())) {
                throw RefusedException.of(UserErrorCode.INVALID, "on", "A step is not recorded before its day");
            }
            TieRow said = before.said();
            Detail step = new Detail(
                    said.detail().side(), said.detail().view(), on == null ? null : on.toString(), input.basis());
            TieRow stepped = before.next(input.status(), step, said.time());
            rules.saidAnew(change, said, stepped, "status");
            return next(change, before, stepped, input.source());
        });
    }

    /** Ends a tie. */
    Recorded end(Scope scope, EndTieInput input) {
        String fact = GlobalId.parse(input.tieId(), "Tie").key();
        return recorder.record(scope, "endTie", input, tx -> ends(tx, fact), change -> {
            StoredTie before = believed(change.tx(), new Correction(fact, input.revision()));
            ValidTime time = PartialDate.between(
                    before.said().time().validFrom() == null
                            ? null
                            : PartialDate.parse(before.said().time().validFrom()),
                    input.validTo());
            if (time.endsBeforeItStarts()) {
                throw RefusedException.of(UserErrorCode.INVALID, "validTo", "It cannot end before it begins");
            }
            TieRow said = before.said();
            return next(change, before, before.next(said.status(), said.detail(), time), input.source());
        });
    }

    /** Writes a tie that is said, in a mutation that is authorised for both its ends. */
    String write(Change change, SaidTie said) {
        Correction corrects = said.corrects();
        if (corrects != null) {
            StoredTie before = believed(change.tx(), corrects);
            if (said.type() != before.said().type() || !said.endsOf(before.said())) {
                throw RefusedException.notFound("tieId");
            }
            TieRow row = said.row(before);
            rules.saidAnew(change, before.said(), row, said.from().field());
            return next(change, before, row, said.source());
        }
        refuseWhatIsThere(change, said);
        TieRow row = said.row("kith:tie:" + Ids.next());
        rules.said(change, row, said.from().field());
        ties.ties(change.tx(), change.provenance(said.source()), List.of(row));
        return row.fact();
    }

    private static void refuseWhatIsThere(Change change, SaidTie said) {
        for (StoredTie known :
                StoredTie.between(change.tx(), said.from().personId(), said.to().personId())) {
            TieRow row = known.said();
            boolean holds = !row.status().equals("DISPROVEN")
                    && row.time().toMax().isAfter(said.time().fromMin())
                    && said.time().toMax().isAfter(row.time().fromMin());
            if (holds && said.sameAs(row)) {
                throw RefusedException.of(
                        UserErrorCode.ALREADY_RECORDED,
                        said.to().field(),
                        "This tie between the two is recorded already; correct or end it instead");
            }
        }
    }

    private String next(Change change, StoredTie before, TieRow row, @Nullable String source) {
        Provenance provenance = change.provenance(source == null ? before.source() : source);
        if (ties.ties(change.tx(), provenance, List.of(row)).getFirst() == Outcome.CONFLICT) {
            throw RefusedException.changed("revision");
        }
        return row.fact();
    }

    private static List<Subject> subjects(SaidTie said) {
        return List.of(said.from(), said.to());
    }

    private static List<Subject> ends(Tx tx, String fact) {
        StoredTie tie = StoredTie.of(tx, fact);
        if (tie == null) {
            throw RefusedException.notFound("tieId");
        }
        return List.of(
                new Subject(tie.said().fromId(), "tieId"),
                new Subject(tie.said().toId(), "tieId"));
    }

    /** The tie in the state that the worker has read. */
    private static StoredTie believed(Tx tx, Correction correction) {
        StoredTie tie = StoredTie.of(tx, correction.fact());
        if (tie == null) {
            throw RefusedException.notFound("tieId");
        }
        Revision.check(correction.revision(), tie.revision());
        return tie;
    }
}
