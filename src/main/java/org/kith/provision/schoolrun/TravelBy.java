package org.kith.provision.schoolrun;

/** How somebody gets to school, as the schema's enum of the same name. */
public enum TravelBy {
    WALK,
    CAR,
    BUS
}
