package org.kith.care.duty;

/** What is aimed at on the way to adoption, in days. The aims are in months; these are the usual figures for them and not verified. */
public final class AdoptionAims {

    /** From the start of care until the child moves in with adopters: 14 months (adoption scorecards, indicator A1). */
    public static final int CARE_TO_PLACED_DAYS = 426;

    /** From the placement order until the match: 4 months (adoption scorecards, indicator A2). */
    public static final int ORDER_TO_MATCH_DAYS = 121;

    private AdoptionAims() {}
}
