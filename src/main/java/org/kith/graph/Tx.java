package org.kith.graph;

import java.util.List;
import java.util.Map;

/** A running write transaction. */
public interface Tx {

    /** Runs a statement and reads all of its rows. */
    List<Row> run(String cypher, Map<String, Object> parameters);
}
