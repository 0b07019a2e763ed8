package org.kith.provision;

/** Animals that live in a home. */
public enum HomePet {
    /** A dog or several. */
    DOG,
    /** A cat or several. */
    CAT,
    /** Another animal. */
    OTHER
}
