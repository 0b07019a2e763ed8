package org.kith.graph;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

/** Ids of what is recorded here: UUIDs of version 7 (RFC 9562), which sort by the time at which they were made. */
public final class Ids {
    private static final TimeBasedEpochGenerator UUID_7 = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** A new id, unlike any other. */
    public static String next() {
        return UUID_7.generate().toString();
    }
}
