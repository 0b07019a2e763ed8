package org.kith.provision.rule;

/**
 * What stands on the day between the child and somebody who lives in the home, cares there, or is the parent.
 *
 * @param kind what it is
 */
public record Bar(Kind kind) {

    /** From the kind of an order or a restriction, as it is stored. */
    public static Bar ofStored(String kind) {
        return new Bar(
                switch (kind) {
                    case "C34B" -> Kind.CONTACT_REFUSED;
                    case "C34A" -> Kind.CONTACT_ORDERED;
                    case "SUPERVISED_ONLY" -> Kind.SUPERVISED_ONLY;
                    default -> Kind.NOT_TOGETHER;
                });
    }

    /** Kinds of bar. */
    public enum Kind {
        /** An order that lets the authority refuse contact (C34B), Children Act 1989, section 34(4). */
        CONTACT_REFUSED,
        /** An order about contact with a child in care (C34A), section 34(2) or (3): whether living together fits it is to be read in its terms. */
        CONTACT_ORDERED,
        /** A restriction by which the two must not meet, live together, stay overnight, or know the address. */
        NOT_TOGETHER,
        /** A restriction by which they meet only under supervision. */
        SUPERVISED_ONLY
    }
}
