package org.kith.provision;

/** How a home is fit for somebody who does not walk, or not far. */
public enum HomeAccess {
    /** An entrance without steps. */
    STEP_FREE_ENTRANCE,
    /** A bedroom on the ground floor. */
    GROUND_FLOOR_BEDROOM,
    /** A bathroom fit for a wheelchair. */
    ACCESSIBLE_BATHROOM,
    /** A hoist. */
    HOIST,
    /** Wheelchair access throughout. */
    WHEELCHAIR_THROUGHOUT
}
