package org.kith.kinship.relation;

/** Through which parent of the person from whom a relationship is told. */
public enum Side {
    MATERNAL,
    PATERNAL,
    BOTH
}
