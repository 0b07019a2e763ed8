package org.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.KithIT;
import org.kith.TestIssuer;
import org.kith.exchange.Command;
import org.kith.exchange.CommandLine;
import org.kith.exchange.WrongUsageException;
import org.kith.graph.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** A chain of the test's own in the store, with which somebody does what they should not. It is taken away again. */
class VerifyAccessIT extends KithIT {

    private static final int WHOLE = 0;
    private static final int BROKEN = 3;

    @Autowired
    private SegmentStore store;

    @Autowired
    private VerifyAccess verification;

    @Autowired
    private List<Command> commands;

    @TempDir
    private Path folder;

    private final String chain = Ids.next();
    private final List<Segment> segments = new ArrayList<>();

    @BeforeEach
    void write() {
        Chain writing = new Chain(chain, AuditKey.of(TestIssuer.AUDIT_KEY));
        for (int i = 0; i < 3; i++) {
            Segment segment = writing.next(List.of(record(), record()));
            store.write(segment);
            store.write(segment); // the answer was lost
            segments.add(segment);
        }
    }

    @AfterEach
    void takeAway() {
        inStore("MATCH (s:AccessSegment {chain: $chain}) DELETE s");
    }

    private static AccessRecord record() {
        return new AccessRecord(
                "",
                0,
                "2026-11-22T10:00:00Z",
                Ids.next(),
                Ids.next(),
                List.of(),
                null,
                null,
                null,
                "",
                "QUERY",
                List.of("person"),
                Map.of(),
                List.of());
    }

    private void inStore(String cypher) {
        families().write(tx -> tx.run(cypher, Map.of("chain", chain)));
    }

    private List<String> found(Stream<String> log) {
        return verification.verify(List.of(), log).lines().stream()
                .filter(line -> line.contains(chain))
                .toList();
    }

    private Stream<String> log() {
        return segments.stream().map(segment -> "INFO " + segment.logged());
    }

    @Test
    void theCommandSaysThatAllIsWholeAndEndsWithZero() throws IOException {
        Path heads = Files.write(folder.resolve("log"), (Iterable<String>) log()::iterator);
        assertThat(run("--heads=" + heads)).isEqualTo(WHOLE);
        assertThat(run()).isEqualTo(WHOLE);
        assertThatThrownBy(() -> run("--head=" + heads)).isInstanceOf(WrongUsageException.class);
    }

    @Test
    void anAlteredRecordAndARemovedSegmentAreNamed() {
        inStore("""
                MATCH (s:AccessSegment {chain: $chain, number: 2})
                SET s.lines = [s.lines[0], replace(s.lines[1], '2026', '2025')]""");
        assertThat(found(Stream.of())).singleElement().asString().startsWith("ALTERED: record 4 of chain " + chain);
        inStore("MATCH (s:AccessSegment {chain: $chain, number: 2}) DELETE s");
        assertThat(found(Stream.of())).singleElement().asString().startsWith("MISSING: record 3 of chain " + chain);
        assertThat(run()).isEqualTo(BROKEN);
    }

    @Test
    void whatIsNoSegmentAnyMoreIsToldAndDoesNotStopTheVerification() {
        inStore("MATCH (s:AccessSegment {chain: $chain, number: 2}) SET s.macs = 7, s.number = 'two' REMOVE s.seal");
        assertThat(found(Stream.of())).singleElement().asString().contains("chain " + chain);
        inStore("MATCH (s:AccessSegment {chain: $chain}) REMOVE s:AccessSegment SET s:Event");
        assertThat(found(log())).singleElement().asString().startsWith("LOST_CHAIN");
        inStore("MATCH (s:Event {chain: $chain}) DELETE s");
    }

    @Test
    void aLostEndIsNamedWhereTheLogIsGiven() throws IOException {
        inStore("MATCH (s:AccessSegment {chain: $chain, number: 3}) DELETE s");
        assertThat(found(Stream.of())).isEmpty();
        assertThat(found(log())).singleElement().asString().startsWith("CUT: record 5 of chain " + chain);
        Path heads = Files.write(folder.resolve("log"), (Iterable<String>) log()::iterator);
        assertThat(run("--heads=" + heads)).isEqualTo(BROKEN);
    }

    private int run(String... options) {
        return commands.stream()
                .filter(command -> command.name().equals("verify-access"))
                .findFirst()
                .orElseThrow()
                .run(CommandLine.of(options));
    }
}
