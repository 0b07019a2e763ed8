package org.kith.provision.terms;

/** Kinds of placement that an approval may be for. */
enum ApprovalKind {
    SHORT_TERM,
    LONG_TERM,
    EARLY_PERMANENCE
}
