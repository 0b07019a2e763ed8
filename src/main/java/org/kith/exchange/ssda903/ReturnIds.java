package org.kith.exchange.ssda903;

import org.kith.exchange.ImportedId;

/** The ids of what one authority's returns tell: the same thing has the same id in every return. */
record ReturnIds(String source) {
    String person(String localId) {
        return ImportedId.of(source, "person", localId);
    }

    String identifier(String system, String localId) {
        return ImportedId.of(source, "identifier", system + '|' + localId);
    }

    String episode(String ref) {
        return ImportedId.of(source, "episode", ref);
    }

    String placement(String ref) {
        return ImportedId.of(source, "placement", ref);
    }

    /** Of a row of another table; {@code ref} names it within the table. */
    String fact(ReturnTable table, String ref) {
        return ImportedId.of(source, table.file(), ref);
    }

    /** Names the fact that a team holds the child. */
    String caseFact(String localId, String teamId) {
        return source + ":case:" + localId + '|' + teamId;
    }

    /** A URN is the inspectorate's: every authority's returns mean the same place by it. */
    static String setting(String urn) {
        return ImportedId.of("ofsted", "setting", urn);
    }
}
