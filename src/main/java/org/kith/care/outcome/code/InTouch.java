package org.kith.care.outcome.code;

/** Whether the authority is in touch with somebody who left care (SSDA903 IN_TOUCH). The labels stand in the schema. */
public enum InTouch {
    YES,
    NO,
    DIED,
    REFU,
    NREQ,
    RHOM
}
