package org.kith.kinship;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.access.Recorded;
import org.kith.access.Recorder;
import org.kith.access.Sight;
import org.kith.access.Subject;
import org.kith.api.GlobalId;
import org.kith.api.RefusedException;
import org.kith.api.Revision;
import org.kith.api.UserError;
import org.kith.api.UserErrorCode;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.Scope;
import org.kith.graph.Tx;
import org.kith.kinship.RecordTies.Type;
import org.kith.kinship.TieInputs.DiscloseTieInput;
import org.kith.kinship.TieInputs.HideTieInput;
import org.springframework.stereotype.Component;

/** Hides a tie from people who are not to be told of it, such as a paternity, and ends that it is hidden. */
@Component
class HideTies {
    private static final int MOST_PEOPLE = 20;
    private static final int LONGEST_REASON = 500;

    private final Recorder recorder;
    private final RecordTies ties;

    HideTies(Recorder recorder, RecordTies ties) {
        this.recorder = recorder;
        this.ties = ties;
    }

    Recorded hide(Scope scope, HideTieInput input) {
        String fact = GlobalId.parse(input.tieId(), "Tie").key();
        List<String> from = input.hiddenFrom().stream()
                .map(id -> GlobalId.parse(id, "Person").key())
                .toList();
        return recorder.record(scope, "hideTie", input, tx -> about(tx, fact, check(from, input.reason())), change -> {
            StoredTie tie = believed(change, fact, input.revision());
            refuseUnseen(change.tx(), from);
            if (tie.hidden() && Set.copyOf(tie.hiddenFrom()).equals(Set.copyOf(from))) {
                throw RefusedException.of(
                        UserErrorCode.ALREADY_RECORDED, "hiddenFrom", "The tie is hidden from these people already");
            }
            List<String> sorted = List.copyOf(new TreeSet<>(from));
            return written(
                    fact,
                    ties.hidden(
                            change.tx(),
                            provenance(change, tie),
                            tie.guarded("UNDISCLOSED"),
                            sorted,
                            input.reason().strip()));
        });
    }

    Recorded disclose(Scope scope, DiscloseTieInput input) {
        String fact = GlobalId.parse(input.tieId(), "Tie").key();
        return recorder.record(
                scope, "discloseTie", input, tx -> about(tx, fact, check(null, input.reason())), change -> {
                    StoredTie tie = believed(change, fact, input.revision());
                    if (!tie.hidden()) {
                        throw RefusedException.of(
                                UserErrorCode.ALREADY_RECORDED, "tieId", "The tie is hidden from nobody");
                    }
                    return written(
                            fact,
                            ties.disclosed(
                                    change.tx(),
                                    provenance(change, tie),
                                    tie.guarded("OPEN"),
                                    input.reason().strip()));
                });
    }

    private static List<UserError> check(@Nullable List<String> from, String reason) {
        List<UserError> errors = new ArrayList<>();
        if (from != null && (from.isEmpty() || from.size() > MOST_PEOPLE || new HashSet<>(from).size() < from.size())) {
            errors.add(UserError.at(
                    "hiddenFrom",
                    UserErrorCode.INVALID,
                    "Name the 1 to %d people who are not to be told, each once".formatted(MOST_PEOPLE)));
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            errors.add(UserError.at(
                    "reason", UserErrorCode.INVALID, "1 to %d characters are needed".formatted(LONGEST_REASON)));
        }
        return errors;
    }

    /** Whom it is about: both ends of a tie of which the caller may be told. */
    private static List<Subject> about(Tx tx, String fact, List<UserError> errors) {
        RefusedException.ifAny(errors);
        StoredTie tie = found(tx, fact);
        return List.of(
                new Subject(tie.said().fromId(), "tieId"),
                new Subject(tie.said().toId(), "tieId"));
    }

    private static StoredTie found(Tx tx, String fact) {
        StoredTie tie = StoredTie.of(tx, fact);
        if (tie == null || tie.said().type() == Type.PARENTAL_RESPONSIBILITY) {
            throw RefusedException.notFound("tieId");
        }
        return tie;
    }

    /** The tie in the state that the worker has read. Hidden, it is told with the whole record of an end alone: the worker needs one. */
    private static StoredTie believed(Change change, String fact, String revision) {
        StoredTie tie = found(change.tx(), fact);
        Revision.check(revision, tie.revision());
        if (!tie.ofWholeRecord(change.tx())) {
            throw RefusedException.of(
                    UserErrorCode.NOT_ALLOWED, "tieId", "This needs the whole record of one of the two");
        }
        return tie;
    }

    private static void refuseUnseen(Tx tx, List<String> people) {
        Set<String> seen = Sight.of(tx, people).seen();
        for (int i = 0; i < people.size(); i++) {
            if (!seen.contains(people.get(i))) {
                throw RefusedException.notFound("hiddenFrom." + i);
            }
        }
    }

    private static Provenance provenance(Change change, StoredTie tie) {
        return change.provenance(tie.source());
    }

    private static String written(String fact, Outcome outcome) {
        if (outcome == Outcome.CONFLICT) {
            throw RefusedException.changed("revision");
        }
        return fact;
    }
}
