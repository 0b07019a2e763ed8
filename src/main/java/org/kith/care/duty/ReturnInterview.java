package org.kith.care.duty;

/** What became of the interview that a child is offered after coming back. The names are those of the schema. */
public enum ReturnInterview {
    NOT_OFFERED,
    OFFERED,
    DECLINED,
    DONE
}
