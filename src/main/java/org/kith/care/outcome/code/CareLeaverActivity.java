package org.kith.care.outcome.code;

import org.jspecify.annotations.Nullable;

/** What somebody who left care does (SSDA903 ACTIV). The names are those of the schema; the code is the name, but for one. */
public enum CareLeaverActivity {
    F1,
    P1,
    F2,
    P2,
    F4,
    P4,
    F5,
    P5,
    G4,
    G5,
    G6,
    /** Code 0. */
    NOT_ASKED;

    private static final String ZERO = "0";

    public String code() {
        return this == NOT_ASKED ? ZERO : name();
    }

    public static @Nullable CareLeaverActivity of(@Nullable String code) {
        return code == null ? null : code.equals(ZERO) ? NOT_ASKED : valueOf(code);
    }
}
