package org.kith.provision;

import java.util.Map;
import org.kith.graph.EdgeFact;
import org.kith.graph.ValidTime;

/** Children whom a decision about a home names. They are tied to it by edges that have versions, so that a child goes with a merged record. */
final class NamedChildren {
    private NamedChildren() {}

    /**
     * That a decision names a child, for as long as it holds itself.
     *
     * @param name of the kind of fact
     * @param type of the edge
     */
    static EdgeFact fact(String name, String type, String decisionId, String childId) {
        return new EdgeFact(
                "kith:%s:%s/%s".formatted(name, decisionId, childId),
                null,
                type,
                decisionId,
                childId,
                Map.of(),
                ValidTime.ALWAYS,
                null);
    }
}
