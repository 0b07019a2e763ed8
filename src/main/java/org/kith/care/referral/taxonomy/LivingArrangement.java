package org.kith.care.referral.taxonomy;

import java.util.List;

/** With which other children a child should live. */
public enum LivingArrangement implements Concept {
    /** With no other child. */
    SOLO_PLACEMENT("SoloPlacement", "solo", "Solo placement recommended"),

    WITH_OTHER_CHILDREN(
            "WithOtherChildren",
            "with-other-children",
            "With other children recommended",
            "With Other children recommended"),

    /** If with others, then older than the child. */
    ONLY_WITH_OLDER_CHILDREN(
            "OnlyWithOlderChildren", "only-older", "Only with other older children", "Only With Other older children"),

    /** If with others, then younger than the child. */
    ONLY_WITH_YOUNGER_CHILDREN(
            "OnlyWithYoungerChildren",
            "only-younger",
            "Only with other younger children",
            "Only With Other younger children"),

    NO_PREFERENCE("NoPreference", "no-preference", "No preference");

    private final ConceptNames names;

    LivingArrangement(String local, String notation, String label, String... also) {
        names = new ConceptNames("living-arrangement", "la", local, notation, label, List.of(also));
    }

    @Override
    public ConceptNames names() {
        return names;
    }
}
