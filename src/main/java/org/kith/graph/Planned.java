package org.kith.graph;

/**
 * Statements that take the store long to plan: longer than a request may take, while the store is cold. They are planned before the
 * application says that it is ready.
 */
public interface Planned {

    /** As long as any id: the store plans again for a parameter of another size. */
    String NO_ID = "00000000-0000-8000-8000-000000000000";

    /**
     * Asks the store each question once, about nothing.
     *
     * @param nobody a scope that reaches nobody
     */
    void planAhead(Scope nobody);
}
