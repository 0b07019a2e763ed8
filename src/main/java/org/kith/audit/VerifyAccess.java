package org.kith.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Verifies the record of access in the store, for the command that does so. */
@Component
public class VerifyAccess {

    private final SegmentQueries segments;
    private final AuditSettings settings;

    VerifyAccess(SegmentQueries segments, AuditSettings settings) {
        this.segments = segments;
        this.settings = settings;
    }

    /**
     * What a verification found.
     *
     * @param whole whether everything is what was written
     * @param lines what was looked at and what was found, for people to read
     */
    public record Report(boolean whole, List<String> lines) {}

    /** No key is set, and none was given. */
    public static final class NoKeyException extends RuntimeException {
        NoKeyException() {
            super("No key: set kith.audit.key, or give a file with --keys");
        }
    }

    /**
     * Goes through all that is in the store.
     *
     * @param keys in base64, beside those of the settings
     * @param log lines of the log, in which heads are looked for; none where there is no log
     * @throws NoKeyException where there is no key at all
     * @throws IllegalArgumentException where one is not a key
     */
    public Report verify(Collection<String> keys, Stream<String> log) {
        List<Head> heads =
                log.map(Head::in).flatMap(Optional::stream).distinct().toList();
        Verifier verifier = new Verifier(known(keys), heads);
        segments.each(verifier::take);
        Verdict verdict = verifier.end();
        List<String> lines = new ArrayList<>();
        lines.add("%,d chains, %,d segments, %,d records in order; %,d heads from the log"
                .formatted(verdict.chains(), verdict.segments(), verdict.records(), heads.size()));
        verdict.findings().forEach(finding -> lines.add(finding.toString()));
        if (heads.isEmpty()) {
            lines.add(
                    "Without heads from the log, nobody can say whether the end of a chain, or a whole chain, is gone");
        }
        lines.add(
                verdict.whole()
                        ? "The record of access is what was written"
                        : "The record of access is NOT what was written");
        return new Report(verdict.whole(), List.copyOf(lines));
    }

    private List<AuditKey> known(Collection<String> given) {
        List<AuditKey> keys = Stream.of(Stream.of(settings.key()), settings.previousKeys().stream(), given.stream())
                .flatMap(each -> each)
                .filter(key -> !key.isBlank())
                .map(AuditKey::of)
                .toList();
        if (keys.isEmpty()) {
            throw new NoKeyException();
        }
        return keys;
    }
}
