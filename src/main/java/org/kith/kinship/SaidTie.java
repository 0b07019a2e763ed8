package org.kith.kinship;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.access.Subject;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.api.RefusedException;
import org.kith.api.UserError;
import org.kith.api.UserErrorCode;
import org.kith.graph.ValidTime;
import org.kith.kinship.RecordTies.Detail;
import org.kith.kinship.RecordTies.TieRow;
import org.kith.kinship.RecordTies.Type;

/**
 * A tie as a worker says it.
 *
 * @param from the parent, the relative, who matters, the carer; or one of two
 * @param status null where it was not said: ASSERTED for a new tie, as before for one that is corrected
 * @param corrects the tie that it corrects; null for a new one
 */
public record SaidTie(
        Type type,
        Subject from,
        Subject to,
        String kind,
        @Nullable String status,
        Detail detail,
        ValidTime time,
        @Nullable String source,
        @Nullable Correction corrects) {

    /** The one kind of kith that goes both ways. */
    private static final String LIVED_AS_SIBLINGS = "LIVED_AS_SIBLINGS";

    private static final int LONGEST = 500;

    /** Which tie is corrected, and which state of it the worker has read. */
    public record Correction(String fact, @Nullable String revision) {
        static @Nullable Correction of(Type type, @Nullable String tieId, @Nullable String revision) {
            String named = type == Type.PARENTAL_RESPONSIBILITY ? "ParentalResponsibility" : "Tie";
            return tieId == null
                    ? null
                    : new Correction(GlobalId.parse(tieId, named).key(), revision);
        }
    }

    /** A tie as an input says it. */
    public static SaidTie of(
            Type type,
            Subject from,
            Subject to,
            String kind,
            @Nullable Certainty certainty,
            Detail detail,
            TieInput in) {
        return new SaidTie(
                type,
                from,
                to,
                kind,
                certainty == null ? null : certainty.name(),
                detail,
                PartialDate.between(in.validFrom(), in.validTo()),
                in.source(),
                Correction.of(type, in.tieId(), in.revision()));
    }

    /** Somebody named in a field of the input. */
    public static Subject person(String id, String field) {
        return new Subject(GlobalId.parse(id, "Person").key(), field);
    }

    /** Refuses what cannot be, before anything is read. */
    SaidTie checked() {
        List<UserError> errors = new ArrayList<>();
        if (from.personId().equals(to.personId())) {
            errors.add(UserError.at(to.field(), UserErrorCode.INVALID, "Nobody is tied to themselves"));
        }
        if (time.endsBeforeItStarts()) {
            errors.add(UserError.at("validTo", UserErrorCode.INVALID, "It cannot end before it begins"));
        }
        Stream.of(new String[] {"source", source}, new String[] {"basis", detail.statusBasis()})
                .filter(text -> text[1] != null && text[1].length() > LONGEST)
                .forEach(text -> errors.add(UserError.at(
                        text[0], UserErrorCode.INVALID, "At most " + LONGEST + " characters are taken here")));
        RefusedException.ifAny(errors);
        return this;
    }

    /** Whether a stored tie says the same of the same two, whichever of them it was told from. */
    boolean sameAs(TieRow stored) {
        return type == stored.type() && kind.equals(stored.kind()) && endsOf(stored);
    }

    /** Whether a stored tie is between the same two, in the same direction if it has one. */
    boolean endsOf(TieRow stored) {
        boolean same = from.personId().equals(stored.fromId()) && to.personId().equals(stored.toId());
        boolean turned = from.personId().equals(stored.toId()) && to.personId().equals(stored.fromId());
        return same || turned && hasNoDirection();
    }

    private boolean hasNoDirection() {
        return switch (type) {
            case KIN -> KinRelation.valueOf(kind).isSymmetric();
            case KITH -> kind.equals(LIVED_AS_SIBLINGS);
            default -> type.symmetric();
        };
    }

    /** The tie as it is recorded, where nothing is known of it yet. */
    TieRow row(String fact) {
        return row(fact, 1, status == null ? Certainty.ASSERTED.name() : status, detail, "OPEN");
    }

    /** The stored tie as it is corrected. What was learnt of a parentage in steps stays unless it is said anew. */
    TieRow row(StoredTie before) {
        boolean keeps = type == Type.PARENT && status == null;
        TieRow said = before.said();
        return row(
                said.fact(),
                said.version() + 1,
                status == null ? said.status() : status,
                keeps ? said.detail() : detail,
                said.guard());
    }

    private TieRow row(String fact, int version, String status, Detail detail, String guard) {
        return new TieRow(fact, version, type, from.personId(), to.personId(), kind, status, detail, guard, time, null);
    }
}
