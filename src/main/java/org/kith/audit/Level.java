package org.kith.audit;

/** How much of a person an answer told, least first. The names are values of the schema's AccessLevel. */
public enum Level {
    /** That somebody looked at them: an answer out of the record of access itself. */
    AUDIT,
    /** As somebody around a child: name, kinship, year of birth, what is marked to be shared. */
    NETWORK,
    /** The whole record. */
    FULL
}
