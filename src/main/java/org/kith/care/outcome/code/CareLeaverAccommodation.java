package org.kith.care.outcome.code;

import org.jspecify.annotations.Nullable;

/** Where somebody who left care lives (SSDA903 ACCOM). The names are those of the schema; the code is the name, but for one. */
public enum CareLeaverAccommodation {
    B1,
    B2,
    C1,
    C2,
    D1,
    D2,
    E1,
    E2,
    G1,
    G2,
    H1,
    H2,
    K1,
    K2,
    R1,
    R2,
    S2,
    T1,
    T2,
    U1,
    U2,
    V1,
    V2,
    W1,
    W2,
    X2,
    Y1,
    Y2,
    Z1,
    Z2,
    /** Code 0. */
    NOT_ASKED;

    private static final String ZERO = "0";

    public String code() {
        return this == NOT_ASKED ? ZERO : name();
    }

    public static @Nullable CareLeaverAccommodation of(@Nullable String code) {
        return code == null ? null : code.equals(ZERO) ? NOT_ASKED : valueOf(code);
    }
}
