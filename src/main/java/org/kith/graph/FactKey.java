package org.kith.graph;

/**
 * The key of one version of a fact that is an edge: {@code source:type:ref:version}. A correction of a fact is the same fact.
 *
 * @param fact names the fact at its source, without the version
 * @param version from 1
 */
public record FactKey(String fact, int version) {

    /** The key in the column {@code key} of a row. */
    public static FactKey in(Row row) {
        String key = row.text("key");
        int end = key.lastIndexOf(':');
        return new FactKey(key.substring(0, end), Integer.parseInt(key.substring(end + 1)));
    }

    /** The key as it is stored. */
    @Override
    public String toString() {
        return fact + ':' + version;
    }
}
