package org.kith.care.referral.taxonomy;

/** One word of a taxonomy of the standard. Each taxonomy is an enum. */
public interface Concept {
    /** What the standard calls it. */
    ConceptNames names();
}
