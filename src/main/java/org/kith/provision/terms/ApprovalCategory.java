package org.kith.provision.terms;

/** As what a household is approved. */
enum ApprovalCategory {
    GENERAL,
    SHORT_BREAK,
    CONNECTED_PERSON,
    TEMPORARY_REG_24,
    ADOPTION
}
