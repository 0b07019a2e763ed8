package org.kith.provision.household;

/** As what somebody lives in a home beside the children placed there, as the schema's enum of the same name. */
enum HomeRole {
    CARER,
    OWN_CHILD,
    PRIVATELY_FOSTERED,
    OTHER_CHILD,
    OTHER_ADULT
}
