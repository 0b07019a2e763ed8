package org.kith.graph;

import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** A point on the earth, in degrees, WGS 84. */
public record Point(double latitude, double longitude) {
    /** EPSG code of WGS 84, longitude before latitude. */
    private static final int WGS_84 = 4326;

    Value stored() {
        return Values.point(WGS_84, longitude, latitude);
    }
}
