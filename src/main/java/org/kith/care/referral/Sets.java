package org.kith.care.referral;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Values of which the standard allows several. A graph knows neither their order nor how often each is said. */
final class Sets {
    private Sets() {}

    /** Each once, in the order of the taxonomy or the alphabet, so that records that mean the same are equal. */
    static <T extends Comparable<? super T>> List<T> of(Collection<? extends T> values) {
        return List.copyOf(new TreeSet<T>(values));
    }
}
