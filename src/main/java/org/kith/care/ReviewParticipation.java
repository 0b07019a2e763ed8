package org.kith.care;

/** How a child took part in a review (SSDA903 REVIEW_CODE). The labels stand in the schema. */
public enum ReviewParticipation {
    PN0,
    PN1,
    PN2,
    PN3,
    PN4,
    PN5,
    PN6,
    PN7
}
