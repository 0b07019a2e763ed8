package org.kith.graph;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the outbox is read.
 *
 * @param poll how long a reader waits before it looks for new events again, while somebody listens
 * @param keep how long events stay in the store; far longer than the longest write transaction
 */
@ConfigurationProperties("kith.events")
record EventSettings(
        @DefaultValue("500ms") Duration poll,
        @DefaultValue("1d") Duration keep) {

    private static final Duration SHORTEST_KEEP = Duration.ofMinutes(10);

    EventSettings {
        if (poll.toMillis() < 10) {
            throw new IllegalArgumentException("kith.events.poll has to be 10 ms or more, and is " + poll);
        }
        if (keep.compareTo(SHORTEST_KEEP) < 0) {
            throw new IllegalArgumentException("kith.events.keep has to be 10 minutes or more, and is " + keep);
        }
    }
}
