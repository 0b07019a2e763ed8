package org.kith.kinship;

import java.util.Arrays;
import java.util.List;

/** Kinds of tie, and the relationship types of the store that hold them. Placements show as CARE too. */
public enum TieKind {
    PARENT("PARENT_OF"),
    PARTNER("PARTNER_OF"),
    SIBLING("SIBLING_OF"),
    KIN("KIN_OF"),
    KITH("KITH_OF"),
    CARE("CARES_FOR");

    private final String stored;

    TieKind(String stored) {
        this.stored = stored;
    }

    /** The relationship type in the store. */
    public String stored() {
        return stored;
    }

    /** The kind that a relationship type of the store holds. */
    public static TieKind ofStored(String stored) {
        return Arrays.stream(values())
                .filter(kind -> kind.stored.equals(stored))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of tie is stored as " + stored));
    }

    /** The relationship types of some kinds. */
    public static List<String> stored(List<TieKind> kinds) {
        return kinds.stream().map(TieKind::stored).toList();
    }
}
