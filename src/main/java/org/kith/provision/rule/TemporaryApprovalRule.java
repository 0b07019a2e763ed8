package org.kith.provision.rule;

import java.time.LocalDate;
import java.util.List;
import org.kith.provision.RecordSettings.Kind;
import org.kith.provision.rule.HomeOnADay.Approval;

/**
 * A connected person who is not approved as a foster carer may care for a child once the nominated officer has approved them for that child: for
 * up to 16 weeks, and once for up to 8 more or until a review of the decision not to approve them has its outcome. After that the placement goes on only with an approval as a foster carer.
 */
public final class TemporaryApprovalRule implements PlacementRule {

    /** How long a temporary approval lasts at most (reg 24). */
    public static final int WEEKS = 16;

    /** How much longer its one extension lasts at most (reg 25). */
    public static final int WEEKS_OF_EXTENSION = 8;

    private static final String REGULATION =
            "Care Planning, Placement and Case Review (England) Regulations 2010, regs 24 and 25";

    @Override
    public RuleName name() {
        return RuleName.TEMPORARY_APPROVAL;
    }

    @Override
    public Finding evaluate(Proposal proposal) {
        HomeOnADay home = proposal.home();
        if (home == null
                || home.kind() != Kind.KINSHIP_HOUSEHOLD
                || proposal.code().isForAdoption()) {
            return Finding.PASS;
        }
        LocalDate on = proposal.on();
        boolean approved = home.approvalsOn(on).stream().anyMatch(each -> !each.isTemporary());
        if (approved) {
            return Finding.PASS;
        }
        List<Approval> temporary = home.approvals().stream()
                .filter(each ->
                        each.isTemporary() && each.isFor(proposal.child().id()))
                .toList();
        if (temporary.stream().anyMatch(each -> !on.isBefore(each.time().from()) && on.isBefore(end(each)))) {
            return Finding.note("The connected person is temporarily approved for this child", REGULATION);
        }
        if (temporary.stream().anyMatch(each -> !end(each).isAfter(on))) {
            return Finding.needs(
                    "The temporary approval for this child has run out: it lasts 16 weeks, and once 8 more",
                    REGULATION,
                    Authoriser.FOSTERING_SERVICE);
        }
        return Finding.needs(
                        "The connected person is not approved as a foster carer, nor temporarily for this child",
                        REGULATION,
                        Authoriser.NOMINATED_OFFICER)
                .starting(new Clock(Clock.Kind.TEMPORARY_APPROVAL, on, on.plusWeeks(WEEKS)));
    }

    /** The first day on which a temporary approval does not hold any more, however long it was said to last; one that was extended until the outcome of a review has no end before that. */
    static LocalDate end(Approval temporary) {
        if (temporary.untilReview()) {
            return temporary.time().to();
        }
        LocalDate most = temporary.time().from().plusWeeks(WEEKS + (temporary.extended() ? WEEKS_OF_EXTENSION : 0));
        return temporary.time().to().isBefore(most) ? temporary.time().to() : most;
    }
}
