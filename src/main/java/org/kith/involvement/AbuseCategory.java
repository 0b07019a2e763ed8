package org.kith.involvement;

/** Category of abuse of a child protection plan, as the children in need census codes it. */
public enum AbuseCategory {
    NEG,
    PHY,
    SAB,
    EMO,
    MUL
}
