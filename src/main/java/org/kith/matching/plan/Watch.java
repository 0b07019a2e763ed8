package org.kith.matching.plan;

/** Who looks on while a plan is made: several times a second, from a thread of its own, and whenever more is known of the plan. */
public interface Watch {

    /** Nobody looks on. */
    Watch NOBODY = new Watch() {};

    /** Told how far it is. */
    default void progress(Progress progress) {}

    /** Whether to stop; asked until it says yes. A plan that is stopped has no answer. */
    default boolean cancelled() {
        return false;
    }

    /**
     * How far a plan is.
     *
     * @param percent of the work, or of the time where that ends it sooner; 100 is told once, at the end
     * @param objective of the best plan so far, in points
     * @param bound in points that no plan can pass
     */
    record Progress(int percent, long objective, long bound) {}
}
