package org.kith.provision.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time that the regulations give, and that the start of a placement sets going.
 *
 * @param from its first day
 * @param until the first day after it; null where it counts working days, which need the bank holidays
 */
public record Clock(Kind kind, LocalDate from, @Nullable LocalDate until) {

    /** What runs. The names are part of the contract. */
    public enum Kind {
        /** Temporary approval of a connected person: 16 weeks (Care Planning, Placement and Case Review (England) Regulations 2010, reg 24). */
        TEMPORARY_APPROVAL,
        /** Emergency outside a foster carer's terms of approval: 6 working days (source: Fosterline; reg 42 of the same is not verified). */
        OUTSIDE_TERMS,
        /** Secure accommodation without an order: 72 hours in any 28 days (not verified). */
        SECURE_WITHOUT_ORDER
    }
}
