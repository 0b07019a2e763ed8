package org.kith.kinship.relation;

import java.util.Comparator;
import org.kith.kinship.Certainty;

/** Whether ties are in force on the day, and how sure they are. Together they are as strong as the weakest. */
record Strength(boolean current, Certainty certainty) implements Comparable<Strength> {

    static final Strength FULL = new Strength(true, Certainty.PROVEN);

    private static final Comparator<Strength> WEAKEST_FIRST =
            Comparator.comparing(Strength::current).thenComparing(Strength::certainty);

    Strength and(Strength other) {
        return new Strength(current && other.current, certainty.weaker(other.certainty));
    }

    @Override
    public int compareTo(Strength other) {
        return WEAKEST_FIRST.compare(this, other);
    }
}
