package org.kith.api;

import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Sha256;

/** Which state of a fact a caller has read, so that a correction of a state that is gone is told and not taken. */
public final class Revision {
    private Revision() {}

    /** Of a fact that is a node: when what it says now was recorded. */
    public static String of(OffsetDateTime recordedAt) {
        return Long.toString(recordedAt.toEpochSecond() * 1_000_000_000L + recordedAt.getNano(), 36);
    }

    /** Of a fact that is an edge: its version. */
    public static String of(int version) {
        return Integer.toString(version);
    }

    /** Of something that is told in part to some: of what this viewer is told, so that a change of the rest does not show. */
    public static String ofValues(List<? extends @Nullable Object> told) {
        return Long.toString(ByteBuffer.wrap(Sha256.of(told.toString())).getLong() >>> 1, 36);
    }

    /**
     * Refuses a correction that does not start from the state that is believed now.
     *
     * @param said what the caller gave; null is refused too
     * @throws RefusedException INVALID where none was given, CONFLICT where it is not the current one
     */
    public static void check(@Nullable String said, String current) {
        if (said == null) {
            throw RefusedException.of(
                    UserErrorCode.INVALID, "revision", "A correction needs the revision that you have read");
        }
        if (!Objects.equals(said, current)) {
            throw RefusedException.changed("revision");
        }
    }
}
