package org.kith.kinship.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What holds of every answer of the engine, whatever the family. */
final class KinshipLaws {
    private KinshipLaws() {}

    /** What one is to another, and what the other is to the one, are the same relations told from either end. */
    static void areInverse(Relations there, Relations back, String about) {
        assertThat(there.label()).as("label, %s", about).isEqualTo(back.inverseLabel());
        assertThat(there.inverseLabel()).as("inverse label, %s", about).isEqualTo(back.label());
        assertThat(there.truncated()).as("truncated, %s", about).isEqualTo(back.truncated());
        assertThat(there.loops()).as("loops, %s", about).containsExactlyInAnyOrderElementsOf(back.loops());
        assertThat(told(there))
                .as("every relation has its inverse, %s", about)
                .containsExactlyInAnyOrderElementsOf(turned(back));
        if (!there.relations().isEmpty()) {
            assertThat(told(there).getFirst())
                    .as("the first is the inverse of the first, %s", about)
                    .isEqualTo(turned(back).getFirst());
            assertThat(there.relations().getFirst().label()).isEqualTo(there.label());
        }
    }

    private static List<TurnedRelation> told(Relations relations) {
        return relations.relations().stream().map(TurnedRelation::told).toList();
    }

    private static List<TurnedRelation> turned(Relations relations) {
        return relations.relations().stream()
                .map(TurnedRelation::seenFromTheOtherEnd)
                .toList();
    }
}
