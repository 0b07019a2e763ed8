package org.kith.care;

/** Who provides a placement (SSDA903 PLACE_PROVIDER). Labels, dates and sources: {@link CodeTable}, read from {@code codes/placement-provider.csv}. */
public enum PlacementProvider {
    PR0,
    PR1,
    PR2,
    PR3,
    PR4,
    PR5
}
