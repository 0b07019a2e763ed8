package org.kith.care.referring;

/** What a home answered to a referral. */
public enum ReferralResponse {
    /** It could take the child. */
    OFFERED,
    /** It could not, or would not. */
    DECLINED
}
