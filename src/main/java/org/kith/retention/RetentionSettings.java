package org.kith.retention;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * For how long records are kept of which no law says it. What is not set is kept without end.
 *
 * @param otherChildren of a child who was neither looked after nor adopted, from the 18th birthday or the last involvement, such as {@code P7Y}
 * @param adults of an adult in no child's record, from the day on which something was last recorded
 */
@ConfigurationProperties("kith.retention")
record RetentionSettings(
        @Nullable Period otherChildren, @Nullable Period adults) {}
