package org.kith.access.worlds;

/** One sentence of the policy each. The reference can be asked what somebody would see without it. */
enum Rule {
    /** A restricted record is open to those on its list alone. */
    NAMED_LIST,
    /** And to them it is open. */
    ON_THE_LIST,
    /** A sealed tie is told to nobody. */
    SEALED,
    /** A tie that is not to be disclosed leads on to nobody. */
    UNDISCLOSED,
    /** But its other end is seen with the child's whole record. */
    UNDISCLOSED_AT_FULL,
    /** A tie of extra-familial harm is no part of the family. */
    EXTRA_FAMILIAL,
    /** A disproven tie leads nowhere. */
    DISPROVEN,
    /** What is not believed at the moment leads nowhere. */
    BELIEVED,
    /** Three ties from a child. */
    THREE_TIES,
    /** A tie of care, kith or placement is the last. */
    CARE_IS_LAST,
    /** And three ties from a child there is no last tie more. */
    CARE_AFTER_TWO,
    /** The carer was in the home for some of the stay. */
    STAY_MEETS_CARER,
    /** A grant counts from its first day to its last. */
    GRANT_HOLDS,
    /** Membership of a team counts while it lasts and is believed. */
    MEMBER_TODAY,
    /** Running a home, or supervising its carers, counts while it lasts and is believed. */
    HOME_TODAY,
    /** The token has the role. */
    ROLE_IN_TOKEN,
    /** The store allows the role. */
    ROLE_IN_STORE,
    /** A grant counts for those who are granted. */
    GRANTEE,
    /** A broken glass closes after a day. */
    GLASS_OPEN,
    /** A disclosure case counts while it is open. */
    CASE_OPEN,
    /** Duty is for the authority of the token. */
    AUTHORITY_OF_TOKEN,
    /** Who was recorded lately leads on to nobody. */
    RECORDED_ALONE,
    /** A confidential address needs the permission. */
    CONFIDENTIAL,
    /** And is told with it. */
    CONFIDENTIAL_PERMITTED
}
