package org.kith.care.leaving.rule;

/** What a young person is to the authority that looks or looked after them. The names are those of the schema. */
public enum CareLeaverStatus {
    /** Children Act 1989, schedule 2, paragraph 19B. */
    ELIGIBLE,
    /** Section 23A. */
    RELEVANT,
    /** Sections 23C and 23CZA. */
    FORMER_RELEVANT,
    /** Section 24. */
    QUALIFYING,
    /** None of these, as what is recorded shows. */
    NONE,
    /** What is recorded does not tell. */
    UNKNOWN
}
