package org.kith.provision.terms.rule;

import static org.kith.provision.rule.TemporaryApprovalRule.WEEKS_OF_EXTENSION;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A temporary approval that is likely to run out before the connected person is assessed is extended once: by at most 8 weeks, or, where the person is
 * not approved and seeks a review of that qualifying determination by the independent review mechanism, until the outcome of the review. That one
 * excludes the other, as a reading of "once", is not verified.
 */
public final class ExtensionRule {

    private static final String REGULATION =
            "Care Planning, Placement and Case Review (England) Regulations 2010, reg 25";

    /**
     * What is asked for.
     *
     * @param decidedOn when the nominated officer decided
     * @param until first day on which the approval shall hold no more; null for until the outcome of a review
     */
    public record Extension(LocalDate decidedOn, @Nullable LocalDate until) {}

    /**
     * Why a temporary approval cannot be extended; nothing where it can.
     *
     * @param terms the approval as it stands
     */
    public Optional<Objection> judge(Terms terms, Extension extension) {
        LocalDate end = terms.to();
        if (!terms.isTemporary()) {
            return against("approvalId", "Only the temporary approval of a connected person is extended");
        }
        if (terms.extended()) {
            return against("approvalId", "A temporary approval is extended once, and this one has been");
        }
        if (end == null) {
            return against("approvalId", "The day on which the approval ends is not recorded: correct that first");
        }
        if (extension.decidedOn().isAfter(end)) {
            return against(
                    "decidedOn", "The approval ended on %s: it is extended before it has run out".formatted(end));
        }
        LocalDate until = extension.until();
        if (until == null) {
            return Optional.empty();
        }
        if (!until.isAfter(end)) {
            return against("until", "The approval holds until %s anyway".formatted(end));
        }
        LocalDate most = end.plusWeeks(WEEKS_OF_EXTENSION);
        return until.isAfter(most)
                ? against("until", "The one extension is at most 8 weeks: to %s".formatted(most))
                : Optional.empty();
    }

    private static Optional<Objection> against(String field, String message) {
        return Optional.of(Objection.of(field, message, REGULATION));
    }
}
