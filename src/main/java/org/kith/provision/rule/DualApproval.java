package org.kith.provision.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kith.graph.ValidTime;

/**
 * Whether a household is approved as adopters and as foster carers as well: carers who foster a child early and may adopt the child (fostering for
 * adoption). The agency decides whether adopters are suitable (Adoption Agencies Regulations 2005, reg 30B, not verified), the fostering service
 * approves foster carers (Fostering Services (England) Regulations 2011, reg 27). An approval for short breaks, or for a time as a connected person,
 * is none to foster here; that of adopters for one named child (Care Planning, Placement and Case Review (England) Regulations 2010, reg 25A, not
 * verified) is not told apart.
 *
 * @param holds both approvals are in force
 * @param since the first day from which both have been without a break; null where they are not, or the day is not known
 */
public record DualApproval(boolean holds, @Nullable LocalDate since) {

    /** Categories of approvals to foster that count. */
    public static final Set<String> FOSTERING = Set.of("GENERAL", "CONNECTED_PERSON");

    /** The category of approvals to adopt. */
    public static final String ADOPTION = "ADOPTION";

    /**
     * An approval.
     *
     * @param current in force on the day asked about
     */
    public record Held(String category, Span time, boolean current) {}

    /** By all approvals of a household. */
    public static DualApproval of(List<Held> approvals) {
        LocalDate adopters = since(approvals, ADOPTION::equals);
        LocalDate carers = since(approvals, FOSTERING::contains);
        if (adopters == null || carers == null) {
            return new DualApproval(false, null);
        }
        boolean unknown = adopters.equals(ValidTime.UNKNOWN_START) || carers.equals(ValidTime.UNKNOWN_START);
        return new DualApproval(true, unknown ? null : adopters.isAfter(carers) ? adopters : carers);
    }

    /** The first day of an approval in force, and of those which it follows without a break; null where none is in force. */
    private static @Nullable LocalDate since(List<Held> approvals, Predicate<String> which) {
        List<Span> times = approvals.stream()
                .filter(each -> which.test(each.category()))
                .map(Held::time)
                .toList();
        return approvals.stream()
                .filter(each -> each.current() && which.test(each.category()))
                .map(each -> each.time().from())
                .min(LocalDate::compareTo)
                .map(day -> begun(times, day))
                .orElse(null);
    }

    /** The first day of what leads up to a day without a break. */
    private static LocalDate begun(List<Span> times, LocalDate day) {
        return times.stream()
                .filter(each -> each.from().isBefore(day) && !each.to().isBefore(day))
                .map(Span::from)
                .min(LocalDate::compareTo)
                .map(earlier -> begun(times, earlier))
                .orElse(day);
    }
}
