package org.kith.kinship.relation;

import org.jspecify.annotations.Nullable;
import org.kith.person.Sex;

/** Sets of parents through whom ways lead, as bits: mother, father, and one whose sex is not known. */
final class Sides {

    static final int NONE = 0;
    private static final int MOTHER = 1;
    private static final int FATHER = 2;
    private static final int UNKNOWN = 4;

    private Sides() {}

    static int of(@Nullable Sex parent) {
        if (parent == Sex.F) {
            return MOTHER;
        }
        return parent == Sex.M ? FATHER : UNKNOWN;
    }

    static int of(@Nullable String said) {
        if ("MATERNAL".equals(said)) {
            return MOTHER;
        }
        return "PATERNAL".equals(said) ? FATHER : NONE;
    }

    static @Nullable Side told(int sides) {
        return switch (sides) {
            case MOTHER -> Side.MATERNAL;
            case FATHER -> Side.PATERNAL;
            case MOTHER | FATHER -> Side.BOTH;
            default -> null;
        };
    }
}
