package org.kith.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kith.graph.Ids;
import org.kith.graph.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The record of access for what is done on the server by a command and not by a request. Each record is a chain of its own, of one segment:
 * a command is alone in its process and ends with it.
 */
@Component
public class CommandRecord {

    private static final Logger HEAD_LOG = LoggerFactory.getLogger(AccessWriter.HEADS);

    private final SegmentStore store;
    private final AuditSettings settings;
    private final Clock clock;

    CommandRecord(SegmentStore store, AuditSettings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What a command does to people.
     *
     * @param by who runs it, in words: somebody of the server, who need not be a worker of the graph
     * @param operation name of the command
     * @param reference why, as the paper trail names it; it takes the place of the request's id
     * @param told ids of those of whom everything is told
     * @param named ids of those of whom a name is told
     * @param changed ids of those who are changed
     */
    public record Deed(
            String by,
            String operation,
            String reference,
            Collection<String> told,
            Collection<String> named,
            Collection<String> changed) {}

    /**
     * Records it. When this answers, the record is in the store.
     *
     * @return link of the record, which stands for it alone
     * @throws RuntimeException where it cannot be recorded, for want of a key or of the store; then the deed must not be done
     */
    public String record(Deed deed) {
        Map<Level, List<String>> told = new TreeMap<>();
        put(told, Level.FULL, deed.told());
        put(told, Level.NETWORK, deed.named());
        AccessRecord record = new AccessRecord(
                "",
                0,
                OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC).toString(),
                deed.reference(),
                "command:" + deed.by(),
                List.of("command"),
                null,
                null,
                deed.operation(),
                Sha256.hex(deed.operation()),
                "COMMAND",
                List.of(deed.operation()),
                told,
                List.copyOf(new TreeSet<>(deed.changed())));
        Segment segment = new Chain(Ids.next(), settings.currentKey()).next(List.of(record));
        store.write(segment);
        HEAD_LOG.info("{}", segment.logged());
        return segment.head();
    }

    private static void put(Map<Level, List<String>> told, Level level, Collection<String> ids) {
        if (!ids.isEmpty()) {
            told.put(level, List.copyOf(new TreeSet<>(ids)));
        }
    }
}
