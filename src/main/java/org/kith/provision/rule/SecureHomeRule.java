package org.kith.provision.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.kith.provision.RecordSettings.Kind;
import org.kith.provision.rule.Proposal.Stay;

/**
 * Liberty is taken from a child by an order of the court, or for 72 hours at most in any 28 days without one (that figure is not verified); of a
 * child under 13 only with the approval of the Secretary of State. Days stand for hours here: three days at most, of which each begun counts.
 */
final class SecureHomeRule implements PlacementRule {

    private static final int YOUNGEST = 13;
    private static final int DAYS = 3;
    private static final int IN_DAYS = 28;

    private static final String REGULATION =
            "Children Act 1989, section 25, and Children (Secure Accommodation) Regulations 1991";

    @Override
    public RuleName name() {
        return RuleName.SECURE_HOME;
    }

    @Override
    public Finding evaluate(Proposal proposal) {
        HomeOnADay home = proposal.home();
        boolean secure = proposal.code().kind().equals("SECURE") || home != null && home.kind() == Kind.SECURE_HOME;
        if (!secure) {
            return Finding.PASS;
        }
        LocalDate on = proposal.on();
        long left = DAYS - daysBefore(proposal);
        if (!proposal.child().secureOrder() && left <= 0) {
            return Finding.refuse(
                    "No order for secure accommodation is in force, and the 72 hours that it may last without one in 28 days are used up",
                    REGULATION);
        }
        Finding finding = proposal.child().surelyAged(YOUNGEST, null, on)
                ? Finding.PASS
                : Finding.needs("The child is not known to be 13 or older", REGULATION, Authoriser.SECRETARY_OF_STATE);
        if (proposal.child().secureOrder()) {
            return finding;
        }
        Clock clock = new Clock(Clock.Kind.SECURE_WITHOUT_ORDER, on, on.plusDays(left));
        return finding.passed()
                ? Finding.forNow(
                        "No order for secure accommodation is in force: without one it lasts 72 hours at most in 28 days",
                        REGULATION,
                        clock)
                : finding.starting(clock);
    }

    private static long daysBefore(Proposal proposal) {
        Span before = new Span(proposal.on().minusDays(IN_DAYS), proposal.on());
        return proposal.stays().stream()
                .filter(Stay::secure)
                .map(Stay::time)
                .filter(before::overlaps)
                .mapToLong(each -> ChronoUnit.DAYS.between(
                        each.from().isAfter(before.from()) ? each.from() : before.from(),
                        each.to().isBefore(before.to()) ? each.to() : before.to()))
                .sum();
    }
}
