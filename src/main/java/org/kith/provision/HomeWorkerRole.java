package org.kith.provision;

/** As what a worker looks after a home and the children in it. */
public enum HomeWorkerRole {
    /** Runs a children's home or supported accommodation, and is registered as its manager. */
    REGISTERED_MANAGER("RUNS"),
    /** Supervises and supports foster carers, Fostering Services (England) Regulations 2011, regulation 17. */
    SUPERVISING_SOCIAL_WORKER("SUPERVISES");

    private final String edge;

    HomeWorkerRole(String edge) {
        this.edge = edge;
    }

    /** The type of the edge in the store. */
    String edge() {
        return edge;
    }

    static HomeWorkerRole of(String edge) {
        return edge.equals(REGISTERED_MANAGER.edge) ? REGISTERED_MANAGER : SUPERVISING_SOCIAL_WORKER;
    }
}
