package org.kith.kinship.relation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.kinship.KinWord;

/**
 * A relative of whom it was told what they are, and not through whom. What was recorded before the words were fixed is read by its sense.
 *
 * @param up generations up from the younger of the two
 * @param down generations down to the elder
 * @param leadsOn whether relatives of either are relatives of the other by the same rule
 */
record ToldKin(
        String relation,
        int up,
        int down,
        int degree,
        boolean leadsOn,
        @Nullable String side) {

    private static final ToldKin UNKNOWN = new ToldKin("OTHER", 0, 0, 4, false, null);

    private static final Map<String, ToldKin> KNOWN = Map.of(
            "GREAT_GRANDPARENT", new ToldKin("GREAT_GRANDPARENT", 3, 0, 3, true, null),
            "GRANDPARENT", new ToldKin("GRANDPARENT", 2, 0, 2, true, null),
            "AUNT_UNCLE", new ToldKin("AUNT_UNCLE", 2, 1, 3, true, null),
            "GREAT_AUNT_UNCLE", new ToldKin("GREAT_AUNT_UNCLE", 3, 1, 4, true, null),
            "COUSIN", new ToldKin("COUSIN", 2, 2, 4, true, null),
            "STEP_SIBLING", new ToldKin("STEP_SIBLING", 1, 1, 3, false, null),
            "IN_LAW", new ToldKin("IN_LAW", 0, 0, 2, false, null),
            "OTHER", UNKNOWN);

    /** An elder's word is looked up as it is kept; one that is told from the younger's side says no more than that they are relatives. */
    static ToldKin of(FamilyTie tie) {
        KinWord word = tie.detail() == null ? null : KinWord.of(tie.detail());
        if (word == null || word.turned()) {
            return UNKNOWN.on(tie.side());
        }
        return KNOWN.getOrDefault(word.relation(), UNKNOWN).on(word.side() == null ? tie.side() : word.side());
    }

    private ToldKin on(@Nullable String side) {
        return new ToldKin(relation, up, down, degree, leadsOn, side);
    }
}
