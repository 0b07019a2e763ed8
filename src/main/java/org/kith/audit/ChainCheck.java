package org.kith.audit;

import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.kith.audit.Finding.Kind;
import tools.jackson.core.JacksonException;

/**
 * Goes along one chain, segment by segment, until the first record that is not what was written. What follows that one is only asked
 * what has become of it: whether it is gone, stands elsewhere, or was the last.
 */
final class ChainCheck {

    private final String chain;
    private final Map<String, AuditKey> keys;
    private final NavigableMap<Integer, Head> logged;
    private int segments;
    private long records;
    private String head = "";
    private String keyId = "";
    private @Nullable Macs macs;
    private @Nullable Finding finding;

    ChainCheck(String chain, Map<String, AuditKey> keys, NavigableMap<Integer, Head> logged) {
        this.chain = chain;
        this.keys = keys;
        this.logged = logged;
    }

    String chain() {
        return chain;
    }

    /** How many records were found to be what was written. */
    long records() {
        return records;
    }

    /** The next segment in the order of their numbers. */
    void take(Segment segment) {
        if (finding != null) {
            becomeOf(finding, segment);
            return;
        }
        Macs links = begun(segment);
        if (links == null) {
            return;
        }
        if (segment.number() != segments + 1) {
            outOfOrder(segment);
            return;
        }
        for (int i = 0; i < segment.lines().size() && finding == null; i++) {
            record(links, segment, i);
        }
        if (finding == null) {
            end(links, segment);
        } else if (finding.kind() == Kind.MISSING) {
            becomeOf(finding, segment);
        }
    }

    /** What is wrong with the chain, now that all of it was seen; null where nothing is. */
    @Nullable
    Finding end() {
        if (finding == null && !logged.isEmpty() && logged.lastKey() > segments) {
            Head last = logged.lastEntry().getValue();
            found(
                    Kind.CUT,
                    segments + 1,
                    "the log tells of segment %d, up to record %d, and the store ends before"
                            .formatted(last.number(), last.last()));
        }
        return finding;
    }

    private @Nullable Macs begun(Segment segment) {
        if (macs == null) {
            AuditKey key = keys.get(segment.keyId());
            if (key == null) {
                found(
                        Kind.UNKNOWN_KEY,
                        segment.number(),
                        "chained under key %s, which was not given".formatted(segment.keyId()));
                return null;
            }
            keyId = key.id();
            macs = new Macs(key);
            head = macs.beginning(chain);
        }
        if (!segment.keyId().equals(keyId)) {
            found(
                    Kind.ALTERED,
                    segment.number(),
                    "the segment says key %s, and the chain began under %s".formatted(segment.keyId(), keyId));
            return null;
        }
        return macs;
    }

    private void outOfOrder(Segment segment) {
        if (segment.first() == records + 1) {
            found(
                    Kind.ALTERED,
                    segment.number(),
                    "the segment says number %d in place of %d".formatted(segment.number(), segments + 1));
        } else if (segment.number() <= segments) {
            found(Kind.SWAPPED, segment.number(), "there is a second segment of this number");
        } else {
            found(
                    Kind.MISSING,
                    segments + 1,
                    "segments %d to %d are gone".formatted(segments + 1, segment.number() - 1));
        }
    }

    private void record(Macs links, Segment segment, int i) {
        String line = segment.lines().get(i);
        String link = links.record(head, line);
        if (i < segment.macs().size() && segment.macs().get(i).equals(link)) {
            head = link;
            records++;
            return;
        }
        long says = index(line);
        if (says > records + 1) {
            found(Kind.MISSING, segment.number(), "record %d stands in its place".formatted(says));
        } else if (says > 0 && says <= records) {
            found(Kind.SWAPPED, segment.number(), "record %d stands in its place, for the second time".formatted(says));
        } else {
            found(Kind.ALTERED, segment.number(), "the record and its link do not fit");
        }
    }

    private void end(Macs links, Segment segment) {
        long first = records - segment.lines().size() + 1;
        if (!segment.seal().equals(links.seal(segment.number(), first, records, head))) {
            found(Kind.CUT, segment.number(), "the end of the segment is gone, or its seal was altered");
        } else if (segment.first() != first
                || segment.last() != records
                || segment.macs().size() != segment.lines().size()
                || !segment.head().equals(head)) {
            found(Kind.ALTERED, segment.number(), "what the segment says of itself does not fit its seal");
        } else {
            segments++;
            Head told = logged.get(segment.number());
            if (told != null && !told.equals(segment.logged())) {
                found(Kind.UNLIKE_THE_LOG, segment.number(), "the log tells another head of this segment");
            }
        }
    }

    /** Looks for the bad record in what follows. */
    private void becomeOf(Finding first, Segment later) {
        if (first.kind() == Kind.CUT) {
            boolean goesOn = macs != null
                    && !later.lines().isEmpty()
                    && !later.macs().isEmpty()
                    && macs.record(head, later.lines().getFirst())
                            .equals(later.macs().getFirst());
            finding = goesOn
                    ? new Finding(
                            Kind.ALTERED, chain, first.segment(), first.record(), "the seal before it was altered")
                    : new Finding(Kind.MISSING, chain, first.segment(), first.record(), "later records are there");
        } else if (first.kind() == Kind.MISSING
                && later.lines().stream().anyMatch(line -> index(line) == first.record())) {
            finding = new Finding(
                    Kind.SWAPPED, chain, first.segment(), first.record(), "it stands in segment " + later.number());
        }
    }

    private void found(Kind kind, int segment, String detail) {
        finding = new Finding(kind, chain, segment, records + 1, detail);
    }

    /** The place in the chain that a line says; 0 where it says none. */
    private static long index(String line) {
        try {
            return AccessRecord.of(line).index();
        } catch (JacksonException e) {
            return 0;
        }
    }
}
