package org.kith.network;

import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.care.TogetherOrApartAssessment;
import org.kith.kinship.Relationship;
import org.kith.person.Person;

/** Two of a sibling group who are siblings of each other, the lower id first; {@code relationship} is what the second is to the first. */
record SiblingPair(
        Person a,
        Person b,
        Relationship relationship,
        @Nullable Boolean livingTogether,
        @Nullable Double distanceMiles,
        @Nullable DistanceBand distanceBand,
        @Nullable TogetherOrApartAssessment togetherOrApart)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        a.tellOf(told);
        b.tellOf(told);
    }
}
