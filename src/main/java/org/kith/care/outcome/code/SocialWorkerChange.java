package org.kith.care.outcome.code;

/** Why the social worker of a child changed (SSDA903 SW_REASON). The labels stand in the schema. */
public enum SocialWorkerChange {
    MANAGE,
    FCONTA,
    LEFTRL,
    ORGRST,
    TSPROC,
    ABSENC,
    CHCHAN,
    PCCHAN,
    SWDIED,
    OTHERS
}
