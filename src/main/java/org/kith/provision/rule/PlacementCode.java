package org.kith.provision.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kind of placement, as the code table of the return tells it.
 *
 * @param code such as {@code U6}
 * @param kind what the table calls it, such as {@code FOSTER}
 * @param setting kind of home that the code means; "" where it means none
 * @param providers codes of those who may provide it; none where no provider is told
 * @param provider who is to provide it; null where nobody was said
 */
public record PlacementCode(
        String code,
        String kind,
        String setting,
        List<String> providers,
        @Nullable String provider) {

    /** With a foster carer, a relative or friend included. */
    boolean isFostering() {
        return kind.equals("FOSTER") || kind.equals("KINSHIP");
    }

    boolean isForAdoption() {
        return kind.equals("ADOPTION");
    }

    boolean isWithParents() {
        return kind.equals("PARENTS");
    }

    /** With a relative or friend. */
    boolean isWithConnectedPerson() {
        return kind.equals("KINSHIP");
    }

    /** What kind of fostering it is, in the words of {@link HomeOnADay.Approval#kinds}. */
    String fostering() {
        return switch (code) {
            case "U1", "U4" -> "LONG_TERM";
            case "U2", "U5" -> "EARLY_PERMANENCE";
            default -> "SHORT_TERM";
        };
    }
}
