package org.kith.kinship;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kith.access.Change;
import org.kith.api.RefusedException;
import org.kith.api.UserError;
import org.kith.api.UserErrorCode;
import org.kith.api.WarningCode;
import org.kith.graph.Planned;
import org.kith.graph.Scope;
import org.kith.graph.Writes;
import org.kith.kinship.KnownFamily.Parentage;
import org.kith.kinship.RecordTies.TieRow;
import org.kith.kinship.RecordTies.Type;
import org.kith.kinship.parentage.Claim;
import org.kith.kinship.parentage.Life;
import org.kith.kinship.parentage.OwnAncestorRule;
import org.kith.kinship.parentage.ParentKind;
import org.kith.kinship.parentage.ParentageRule;
import org.kith.kinship.parentage.Verdict;
import org.kith.person.FamilyRules;
import org.kith.person.Person;
import org.springframework.stereotype.Component;

/**
 * Asks the rules of parentage about what a mutation says, and refuses or warns. They are told what the caller sees: a refusal for somebody
 * who is hidden would tell of them. So a loop that leads over hidden people is recorded; whoever sees it is told of it when they read.
 */
@Component
class JudgeParentage implements FamilyRules, Planned {

    private final Writes writes;

    JudgeParentage(Writes writes) {
        this.writes = writes;
    }

    @Override
    public void planAhead(Scope nobody) {
        writes.rehearse(
                nobody, tx -> tx.run(ParentageQueries.FAMILY, KnownFamily.question(List.of(NO_ID, NO_ID), false)));
    }

    /** Judges a tie that is new, if it is of a parent. */
    void said(Change change, TieRow said, String field) {
        if (said.type() == Type.PARENT && !said.status().equals("DISPROVEN")) {
            KnownFamily family = KnownFamily.around(change.tx(), List.of(said.fromId(), said.toId()), false);
            Claim claim = family.claim(parentage(said));
            tell(
                    change,
                    ParentageRule.ALL.stream().map(rule -> rule.evaluate(claim)).toList(),
                    field);
        }
    }

    /** Judges the next version of a tie where it says more than the last: another kind, or that it is surer. */
    void saidAnew(Change change, TieRow before, TieRow said, String field) {
        boolean more = said.type() == Type.PARENT
                && (before.status().equals("DISPROVEN")
                        || !Objects.equals(before.kind(), said.kind())
                        || isSurer(said.status(), before.status()));
        if (more) {
            said(change, said, field);
        }
    }

    @Override
    public void corrected(Change change, Person before, Person after, String birthField) {
        Life was = Life.of(before);
        Life is = Life.of(after);
        if (was.equals(is)) {
            return;
        }
        KnownFamily family = KnownFamily.around(change.tx(), List.of(was.personId()), true);
        boolean died = !Objects.equals(was.died(), is.died());
        String field = was.isBornAs(is) ? died ? "deathDate" : "sex" : birthField;
        for (Parentage each : family.of(was.personId())) {
            Claim then = with(family.claim(each), was);
            Claim now = with(family.claim(each), is);
            for (ParentageRule rule : ParentageRule.ALL) {
                if (!rule.evaluate(now).equals(rule.evaluate(then))) {
                    tell(change, List.of(rule.evaluate(now)), rule.isAboutDeath() && died ? "deathDate" : field);
                }
            }
        }
    }

    @Override
    public void merged(Change change, String keptId, String duplicateId) {
        KnownFamily family = KnownFamily.around(change.tx(), List.of(keptId, duplicateId), false);
        Verdict up = OwnAncestorRule.evaluate(family.ancestry(), keptId, duplicateId, ParentKind.BIRTH);
        Verdict down = OwnAncestorRule.evaluate(family.ancestry(), duplicateId, keptId, ParentKind.BIRTH);
        if (up.refuses() || down.refuses()) {
            throw RefusedException.of(
                    UserErrorCode.INVALID,
                    "duplicateId",
                    "One of the two is recorded as an ancestor of the other: as one, they would be their own ancestor."
                            + " Correct the tie that is wrong first");
        }
        if (!up.passes() || !down.passes()) {
            change.warn(
                    WarningCode.UNUSUAL,
                    "duplicateId",
                    "One of the two is recorded as a step-parent of the other, or as having brought them up, or as such of a parent");
        }
    }

    private static void tell(Change change, List<Verdict> verdicts, String field) {
        List<UserError> errors = new ArrayList<>();
        for (Verdict each : verdicts) {
            switch (each.weight()) {
                case REFUSE -> errors.add(UserError.at(field, UserErrorCode.INVALID, each.message()));
                case WARN -> change.warn(WarningCode.UNUSUAL, field, each.message());
                case PASS -> {}
            }
        }
        RefusedException.ifAny(errors);
    }

    private static boolean isSurer(String status, String than) {
        return !status.equals("DISPROVEN") && Certainty.valueOf(status).compareTo(Certainty.valueOf(than)) > 0;
    }

    private static Claim with(Claim claim, Life life) {
        boolean parent = claim.parent().personId().equals(life.personId());
        return new Claim(
                parent ? life : claim.parent(),
                parent ? claim.child() : life,
                claim.kind(),
                claim.certainty(),
                claim.others(),
                claim.ancestry());
    }

    private static Parentage parentage(TieRow row) {
        return new Parentage(
                row.fact(),
                row.fromId(),
                row.toId(),
                ParentKind.valueOf(Objects.requireNonNull(row.kind())),
                Certainty.valueOf(row.status()));
    }
}
