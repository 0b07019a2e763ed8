package org.kith.kinship;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Subject;
import org.kith.api.RefusedException;
import org.kith.api.UserErrorCode;
import org.kith.graph.ValidTime;
import org.kith.kinship.RecordTies.Detail;
import org.kith.kinship.RecordTies.Type;

/**
 * The 33 types of relationship in use in the case system of a council, and the tie that each stands for. Case systems keep two rows, one a
 * side; here both are one tie. The names are those of LBHackney-IT/social-care-case-viewer-api.
 */
public enum CaseSystemRelationship {
    GREAT_GRANDPARENT(Type.KIN, "GREAT_GRANDPARENT", Side.TELLS),
    GREAT_GRANDCHILD(Type.KIN, "GREAT_GRANDPARENT", Side.OTHER),
    GRANDPARENT(Type.KIN, "GRANDPARENT", Side.TELLS),
    GRANDCHILD(Type.KIN, "GRANDPARENT", Side.OTHER),
    PARENT(Type.PARENT, "BIRTH", Side.TELLS),
    CHILD(Type.PARENT, "BIRTH", Side.OTHER),
    STEP_PARENT(Type.PARENT, "STEP", Side.TELLS),
    STEP_CHILD(Type.PARENT, "STEP", Side.OTHER),
    AUNT_UNCLE(Type.KIN, "AUNT_UNCLE", Side.TELLS),
    NIECE_NEPHEW(Type.KIN, "AUNT_UNCLE", Side.OTHER),
    /** Without a placement that says so, a foster carer is a main carer. */
    FOSTER_CARER(Type.CARE, "MAIN", Side.TELLS),
    FOSTER_CHILD(Type.CARE, "MAIN", Side.OTHER),
    PRIVATE_FOSTER_CARER(Type.CARE, "PRIVATE_FOSTER", Side.TELLS),
    PRIVATE_FOSTER_CHILD(Type.CARE, "PRIVATE_FOSTER", Side.OTHER),
    /** Somebody who supports a foster carer. */
    FOSTER_CARER_SUPPORT_CARER(Type.CARE, "SUPPORT_CARER", Side.TELLS),
    SUPPORT_CARER_FOSTER_CARER(Type.CARE, "SUPPORT_CARER", Side.OTHER),
    PARENT_OF_UNBORN_CHILD(Type.PARENT, "BIRTH", Side.TELLS),
    UNBORN_CHILD(Type.PARENT, "BIRTH", Side.OTHER),
    SIBLING_OF_UNBORN_CHILD(Type.SIBLING, "UNKNOWN", Side.TELLS),
    UNBORN_SIBLING(Type.SIBLING, "UNKNOWN", Side.OTHER),
    PARTNER(Type.PARTNER, "RELATIONSHIP", Side.TELLS),
    EX_PARTNER(Type.PARTNER, "RELATIONSHIP", Side.ENDED),
    SPOUSE(Type.PARTNER, "MARRIAGE", Side.TELLS),
    EX_SPOUSE(Type.PARTNER, "MARRIAGE", Side.ENDED),
    SIBLING(Type.SIBLING, "UNKNOWN", Side.TELLS),
    HALF_SIBLING(Type.SIBLING, "HALF", Side.TELLS),
    STEP_SIBLING(Type.KIN, "STEP_SIBLING", Side.TELLS),
    COUSIN(Type.KIN, "COUSIN", Side.TELLS),
    FRIEND(Type.KITH, "FRIEND", Side.TELLS),
    NEIGHBOUR(Type.KITH, "NEIGHBOUR", Side.TELLS),
    IN_CONTACT_WITH(Type.KITH, "IN_CONTACT", Side.TELLS),
    ACQUAINTANCE(Type.KITH, "ACQUAINTANCE", Side.TELLS),
    OTHER(Type.KITH, "OTHER", Side.TELLS);

    private enum Side {
        /** The tie is kept from the side of which the name tells. */
        TELLS,
        /** The tie is kept from the other side. */
        OTHER,
        /** The tie is over; when may not be known. */
        ENDED
    }

    private static final Map<String, CaseSystemRelationship> BY_SPELLING = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(each -> letters(each.name()), Function.identity()));

    private final Type type;
    private final String kind;
    private final Side side;

    CaseSystemRelationship(Type type, String kind, Side side) {
        this.type = type;
        this.kind = kind;
        this.side = side;
    }

    /** The relationship that is spelled so; null where none is. Capitals, spaces and hyphens do not matter. */
    public static @Nullable CaseSystemRelationship spelled(String text) {
        return BY_SPELLING.get(letters(text));
    }

    /**
     * The same of a field of an input.
     *
     * @throws RefusedException INVALID where none is spelled so
     */
    static CaseSystemRelationship spelled(String text, String field) {
        CaseSystemRelationship found = spelled(text);
        if (found == null) {
            throw RefusedException.of(
                    UserErrorCode.INVALID,
                    field,
                    "No case system that is known here has such a relationship; the schema lists those that are");
        }
        return found;
    }

    public Type type() {
        return type;
    }

    public String kind() {
        return kind;
    }

    /** Whether the tie is kept from the other side. */
    public boolean isTurned() {
        return side == Side.OTHER;
    }

    /** Whether the name says that the tie is over. */
    public boolean isOver() {
        return side == Side.ENDED;
    }

    /** When the tie is true. An ex-partner of no known date is one by today. */
    public ValidTime time(ValidTime said, LocalDate today) {
        return isOver() && said.validTo() == null ? new ValidTime(said.validFrom(), null, said.fromMin(), today) : said;
    }

    /** The tie that it says of somebody to somebody else. */
    SaidTie tie(Subject person, Subject other, ValidTime time, @Nullable String source) {
        return new SaidTie(
                type,
                isTurned() ? other : person,
                isTurned() ? person : other,
                kind,
                null,
                Detail.NONE,
                time,
                source,
                null);
    }

    private static String letters(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
    }
}
