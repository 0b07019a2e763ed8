package org.kith.provision.terms.rule;

import static org.kith.provision.rule.TemporaryApprovalRule.WEEKS;
import static org.kith.provision.rule.TemporaryApprovalRule.WEEKS_OF_EXTENSION;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A temporary approval lasts at most 16 weeks, and with its one extension at most 8 more, from a day to a day; or it is extended until the outcome of
 * a review of the decision not to approve, and ends on whichever day that comes.
 */
public final class TemporaryApprovalLengthRule implements TermsRule {

    static final String REGULATION = "Care Planning, Placement and Case Review (England) Regulations 2010, reg 24";

    @Override
    public Optional<Objection> judge(Terms terms) {
        if (!terms.isTemporary()) {
            return Optional.empty();
        }
        if (terms.from() == null) {
            return Optional.of(Objection.of("validFrom", "A temporary approval begins on a day", REGULATION));
        }
        if (terms.untilReview()) {
            return Optional.empty();
        }
        LocalDate most = terms.from().plusWeeks(WEEKS + (terms.extended() ? WEEKS_OF_EXTENSION : 0));
        if (terms.to() != null && !terms.to().isAfter(most)) {
            return Optional.empty();
        }
        return Optional.of(Objection.of(
                "validTo",
                "A temporary approval lasts at most 16 weeks%s: to %s"
                        .formatted(terms.extended() ? ", and this one 8 more" : "", most),
                REGULATION));
    }
}
