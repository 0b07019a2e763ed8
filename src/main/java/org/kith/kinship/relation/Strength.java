package org.kith.kinship.relation;

import org.kith.kinship.Certainty;

/** Whether ties are in force on the day, and how sure they are. Together they are as strong as the weakest. */
record Strength(boolean current, Certainty certainty) implements Comparable<Strength> {

    static final Strength FULL = new Strength(true, Certainty.PROVEN);

    Strength and(Strength other) {
        return new Strength(current && other.current, certainty.weaker(other.certainty));
    }

    @Override
    public int compareTo(Strength other) {
        int inForce = Boolean.compare(current, other.current);
        return inForce == 0 ? certainty.compareTo(other.certainty) : inForce;
    }
}
