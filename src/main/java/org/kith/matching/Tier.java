package org.kith.matching;

import org.kith.provision.RecordSettings.Kind;

/**
 * With whom a looked-after child is placed, in the order of the law (Children Act 1989, section 22C). A score never lifts a home out of its tier.
 * The names are part of the contract.
 */
enum Tier {
    /** A parent, somebody else with parental responsibility, or who was named by a child arrangements order before (section 22C(2) to (4)). */
    PARENT_OR_RESPONSIBLE,
    /** A relative, friend or other connected person who is a foster parent (section 22C(6)(a)). */
    CONNECTED_PERSON,
    /** Another foster parent (section 22C(6)(b)). */
    OTHER_FOSTER_CARER,
    /** A children's home (section 22C(6)(c)). */
    CHILDRENS_HOME,
    /** Another arrangement that complies with the regulations (section 22C(6)(d)). */
    OTHER_ARRANGEMENT;

    static Tier of(Kind kind) {
        return switch (kind) {
            case KINSHIP_HOUSEHOLD -> CONNECTED_PERSON;
            case FOSTER_HOUSEHOLD, ADOPTER_HOUSEHOLD -> OTHER_FOSTER_CARER;
            case CHILDRENS_HOME, SECURE_HOME -> CHILDRENS_HOME;
            case SUPPORTED_LODGINGS, SUPPORTED_ACCOMMODATION -> OTHER_ARRANGEMENT;
        };
    }
}
