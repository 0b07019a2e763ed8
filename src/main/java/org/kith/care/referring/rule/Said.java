package org.kith.care.referring.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.care.referral.ReferralRecord;

/**
 * What somebody says of a referral, and what the rules look at beside it.
 *
 * @param closedOn null while it is open
 * @param placed whether it is closed because the child was placed
 * @param otherOpenSince since when another referral of the child is open; null where none is
 */
public record Said(
        ReferralRecord record,
        LocalDate today,
        @Nullable LocalDate closedOn,
        boolean placed,
        @Nullable LocalDate otherOpenSince) {}
