package org.kith.care.referring;

/** How a referral for a placement ended. */
public enum ReferralOutcome {
    /** The child was placed. */
    PLACED,
    /** A placement is not wanted any more. */
    WITHDRAWN,
    /** The search was given up without a placement. */
    NO_PLACEMENT_FOUND
}
