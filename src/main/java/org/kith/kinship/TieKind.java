package org.kith.kinship;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of tie, and the relationship types of the store that hold them. Placements show as CARE too. HOUSEHOLD is recorded otherwise than as
 * a tie, and stands in paths only.
 */
public enum TieKind {
    PARENT("PARENT_OF"),
    PARTNER("PARTNER_OF"),
    SIBLING("SIBLING_OF"),
    KIN("KIN_OF"),
    KITH("KITH_OF"),
    CARE("CARES_FOR"),
    HOUSEHOLD(null);

    private static final List<TieKind> RECORDED =
            Arrays.stream(values()).filter(kind -> kind.stored != null).toList();

    private final @Nullable String stored;

    TieKind(@Nullable String stored) {
        this.stored = stored;
    }

    /** The kinds that are recorded as ties: all but HOUSEHOLD. */
    public static List<TieKind> recorded() {
        return RECORDED;
    }

    /** The relationship type in the store, of a kind that is recorded as a tie. */
    public String stored() {
        return Objects.requireNonNull(stored, "no tie");
    }

    /** The kind that a relationship type of the store holds. */
    public static TieKind ofStored(String stored) {
        return Arrays.stream(values())
                .filter(kind -> stored.equals(kind.stored))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of tie is stored as " + stored));
    }

    /** The relationship types of some kinds. */
    public static List<String> stored(List<TieKind> kinds) {
        return kinds.stream().map(TieKind::stored).toList();
    }
}
