package org.kith.care.outcome.code;

/** Why there is no score of the strengths and difficulties questionnaire (SSDA903 SDQ_REASON). The labels stand in the schema. */
public enum SdqReason {
    SDQ1,
    SDQ2,
    SDQ3,
    SDQ4,
    SDQ5
}
