package org.kith.kinship;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle, or a tie of older records, calls a relative, as it is stored now.
 *
 * @param relation under which the tie is kept
 * @param side MATERNAL or PATERNAL, where the word says so
 * @param turned the tie is kept from the other side
 */
public record KinWord(String relation, @Nullable String side, boolean turned) {

    /** The words that a bundle is to use. */
    public static final Set<String> KNOWN =
            Arrays.stream(KinRelation.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    /** Words of older bundles, before which a side may stand. */
    private static final Map<String, KinRelation> SYNONYMS = Map.of(
            "AUNT", KinRelation.AUNT_UNCLE,
            "UNCLE", KinRelation.AUNT_UNCLE,
            "NIECE", KinRelation.NIECE_NEPHEW,
            "NEPHEW", KinRelation.NIECE_NEPHEW,
            "GRANDMOTHER", KinRelation.GRANDPARENT,
            "GRANDFATHER", KinRelation.GRANDPARENT,
            "GREAT_AUNT", KinRelation.GREAT_AUNT_UNCLE,
            "GREAT_UNCLE", KinRelation.GREAT_AUNT_UNCLE,
            "RELATIVE", KinRelation.OTHER);

    /** What a word means; null for one that is not known. */
    public static @Nullable KinWord of(String word) {
        for (String side : Set.of("MATERNAL", "PATERNAL")) {
            if (word.startsWith(side + '_')) {
                KinRelation relation = relation(word.substring(side.length() + 1));
                return relation == null ? null : of(relation, side);
            }
        }
        KinRelation relation = relation(word);
        return relation == null ? null : of(relation, null);
    }

    private static KinWord of(KinRelation relation, @Nullable String side) {
        return new KinWord(relation.kept().name(), side, relation.isTurned());
    }

    private static @Nullable KinRelation relation(String word) {
        return KNOWN.contains(word) ? KinRelation.valueOf(word) : SYNONYMS.get(word);
    }
}
