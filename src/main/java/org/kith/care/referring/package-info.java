/**
 * Referrals for a placement as Kith keeps them: what the standard's record says, from when to when it was open and how it ended, and the homes
 * that it was sent to.
 *
 * <p>{@code RecordReferrals} writes them, one or thousands; {@code ReferralWriter} is what the mutations go through, with the rules in {@code
 * rule}. While a referral is open, those who find homes for the child's authority see the child, and a home that it was sent to sees what the
 * referral says of needs, and nothing that names the child.
 */
@NamedInterface("referring")
@NullMarked
package org.kith.care.referring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
