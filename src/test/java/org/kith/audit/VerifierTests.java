package org.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.audit.Finding.Kind;

/** Chains of random lengths, tampered with at random places in every way that somebody has who can write to the store. */
class VerifierTests {

    private static final AuditKey KEY = key(1);
    private static final AuditKey OTHER_KEY = key(2);

    static Stream<Random> rounds() {
        return LongStream.range(0, 60).mapToObj(Random::new);
    }

    private static AuditKey key(int seed) {
        byte[] bytes = new byte[32];
        new Random(seed).nextBytes(bytes);
        return AuditKey.of(Base64.getEncoder().encodeToString(bytes));
    }

    /** A chain of 2 to 6 segments of 2 to 5 records. */
    private static List<Segment> chain(String id, Random random) {
        return chain(id, random, KEY);
    }

    private static List<Segment> chain(String id, Random random, AuditKey key) {
        Chain chain = new Chain(id, key);
        List<Segment> segments = new ArrayList<>();
        int length = 2 + random.nextInt(5);
        for (int i = 0; i < length; i++) {
            segments.add(chain.next(Stream.generate(() -> record(random))
                    .limit(2 + random.nextInt(4))
                    .toList()));
        }
        return segments;
    }

    private static AccessRecord record(Random random) {
        return new AccessRecord(
                "",
                0,
                "2026-11-22T10:00:00Z",
                "request-" + random.nextInt(1000),
                "worker-" + random.nextInt(5),
                List.of("practitioner"),
                null,
                null,
                "Some\"Name",
                "hash",
                "QUERY",
                List.of("person"),
                Map.of(Level.FULL, List.of("child-" + random.nextInt(1000))),
                List.of());
    }

    private static List<Head> heads(List<Segment> segments) {
        return segments.stream().map(Segment::logged).toList();
    }

    private static List<Finding> findings(List<Segment> segments, List<Head> heads) {
        return findings(segments, heads, List.of(KEY));
    }

    private static List<Finding> findings(List<Segment> segments, List<Head> heads, List<AuditKey> keys) {
        Verifier verifier = new Verifier(keys, heads);
        segments.forEach(verifier::take);
        return verifier.end().findings();
    }

    private static void assertFound(List<Finding> findings, Kind kind, long record) {
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).as(finding.toString()).isEqualTo(kind);
            assertThat(finding.record()).as(finding.toString()).isEqualTo(record);
        });
    }

    /** A segment with other lines and links; what it says of itself stays as it was. */
    private static Segment with(Segment segment, List<String> lines, List<String> macs) {
        return new Segment(
                segment.chain(),
                segment.number(),
                segment.keyId(),
                segment.first(),
                segment.last(),
                segment.before(),
                segment.head(),
                segment.seal(),
                lines,
                macs);
    }

    private static Segment saying(Segment of, int number, long first, long last, String head, String seal) {
        return new Segment(of.chain(), number, of.keyId(), first, last, of.before(), head, seal, of.lines(), of.macs());
    }

    private static <T> List<T> changed(List<T> list, int at, UnaryOperator<T> change) {
        List<T> all = new ArrayList<>(list);
        all.set(at, change.apply(all.get(at)));
        return all;
    }

    private static <T> List<T> without(List<T> list, int at) {
        List<T> all = new ArrayList<>(list);
        all.remove(at);
        return all;
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void whatWasWrittenIsWholeWithTheLogAndWithoutAndAheadOfIt(Random random) {
        List<Segment> all = new ArrayList<>(chain("a", random));
        all.addAll(chain("b", random));
        assertThat(findings(all, List.of())).isEmpty();
        assertThat(findings(all, heads(all))).isEmpty();
        // a replica died after the commit and before the line in the log
        assertThat(findings(all, heads(all.subList(0, all.size() - 1)))).isEmpty();
        Verifier verifier = new Verifier(List.of(KEY), List.of());
        all.forEach(verifier::take);
        assertThat(verifier.end())
                .isEqualTo(new Verdict(
                        2,
                        all.size(),
                        all.stream().mapToLong(s -> s.lines().size()).sum(),
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void anAlteredRecordIsNamed(Random random) {
        List<Segment> chain = chain("a", random);
        int at = random.nextInt(chain.size());
        int i = random.nextInt(chain.get(at).lines().size());
        long place = chain.get(at).first() + i;
        assertFound(
                findings(
                        changed(
                                chain,
                                at,
                                s -> with(s, changed(s.lines(), i, line -> flipped(line, random)), s.macs())),
                        List.of()),
                Kind.ALTERED,
                place);
        assertFound(
                findings(
                        changed(chain, at, s -> with(s, s.lines(), changed(s.macs(), i, mac -> flipped(mac, random)))),
                        List.of()),
                Kind.ALTERED,
                place);
        // with links made anew under a key of one's own
        Chain forged = new Chain("a", OTHER_KEY);
        List<Segment> anew = chain.stream()
                .map(s -> forged.next(s.lines().stream().map(AccessRecord::of).toList()))
                .map(s -> new Segment(
                        "a",
                        s.number(),
                        KEY.id(),
                        s.first(),
                        s.last(),
                        s.before(),
                        s.head(),
                        s.seal(),
                        s.lines(),
                        s.macs()))
                .toList();
        assertFound(findings(anew, List.of()), Kind.ALTERED, 1);
    }

    /** One character of an id within a record, or of a link, is another. */
    private static String flipped(String text, Random random) {
        int at = text.startsWith("{") ? text.indexOf("worker-") + 7 : random.nextInt(text.length());
        char other = text.charAt(at) == '7' ? '8' : '7';
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void aMissingRecordIsNamed(Random random) {
        List<Segment> chain = chain("a", random);
        int at = random.nextInt(chain.size());
        int i = random.nextInt(chain.get(at).lines().size() - 1); // the last of a segment is cut, below
        long place = chain.get(at).first() + i;
        assertFound(
                findings(changed(chain, at, s -> with(s, without(s.lines(), i), without(s.macs(), i))), List.of()),
                Kind.MISSING,
                place);
        int gone = random.nextInt(chain.size() - 1);
        assertFound(
                findings(without(chain, gone), List.of()),
                Kind.MISSING,
                chain.get(gone).first());
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void aRecordThatIsCutOffASegmentIsNamedWithoutTheLog(Random random) {
        List<Segment> chain = chain("a", random);
        int at = random.nextInt(chain.size());
        boolean last = at == chain.size() - 1;
        Segment whole = chain.get(at);
        int end = whole.lines().size() - 1;
        Segment cut = with(whole, without(whole.lines(), end), without(whole.macs(), end));
        Segment adjusted = saying(
                cut, cut.number(), cut.first(), cut.last() - 1, cut.macs().getLast(), cut.seal());
        for (Segment each : List.of(cut, adjusted)) {
            assertFound(
                    findings(changed(chain, at, s -> each), List.of()), last ? Kind.CUT : Kind.MISSING, whole.last());
        }
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void swappedRecordsAreNamed(Random random) {
        List<Segment> chain = chain("a", random);
        int at = random.nextInt(chain.size());
        int size = chain.get(at).lines().size();
        int i = random.nextInt(size - 1);
        int j = i + 1 + random.nextInt(size - 1 - i);
        Segment s = chain.get(at);
        List<String> lines = new ArrayList<>(s.lines());
        List<String> macs = new ArrayList<>(s.macs());
        Collections.swap(lines, i, j);
        Collections.swap(macs, i, j);
        assertFound(findings(changed(chain, at, each -> with(s, lines, macs)), List.of()), Kind.SWAPPED, s.first() + i);
        // a record of one segment in place of one of another
        Segment one = chain.getFirst();
        Segment other = chain.getLast();
        List<Segment> crossed = changed(
                changed(
                        chain,
                        0,
                        each -> with(
                                one,
                                changed(one.lines(), 1, line -> other.lines().getFirst()),
                                changed(one.macs(), 1, mac -> other.macs().getFirst()))),
                chain.size() - 1,
                each -> with(
                        other,
                        changed(other.lines(), 0, line -> one.lines().get(1)),
                        changed(other.macs(), 0, mac -> one.macs().get(1))));
        assertFound(findings(crossed, List.of()), Kind.SWAPPED, one.first() + 1);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void swappedAndRepeatedSegmentsAreNamed(Random random) {
        List<Segment> chain = chain("a", random);
        int at = random.nextInt(chain.size() - 1);
        Segment one = chain.get(at);
        Segment next = chain.get(at + 1);
        List<Segment> swapped = new ArrayList<>(chain);
        swapped.set(at, saying(next, one.number(), next.first(), next.last(), next.head(), next.seal()));
        swapped.set(at + 1, saying(one, next.number(), one.first(), one.last(), one.head(), one.seal()));
        assertFound(findings(swapped, List.of()), Kind.SWAPPED, one.first());
        List<Segment> repeated = new ArrayList<>(chain);
        repeated.add(at + 1, one);
        assertFound(findings(repeated, List.of()), Kind.SWAPPED, one.last() + 1);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void whatASegmentSaysOfItselfIsHeldToItsSeal(Random random) {
        List<Segment> chain = chain("a", random);
        int at = random.nextInt(chain.size());
        Segment s = chain.get(at);
        List<Segment> said = List.of(
                saying(s, s.number(), s.first() + 1, s.last(), s.head(), s.seal()),
                saying(s, s.number(), s.first(), s.last() + 1, s.head(), s.seal()),
                saying(s, s.number(), s.first(), s.last(), s.macs().getFirst(), s.seal()),
                saying(s, s.number() + 100, s.first(), s.last(), s.head(), s.seal()));
        for (Segment each : said) {
            assertThat(findings(changed(chain, at, whole -> each), List.of()))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.ALTERED));
        }
        List<Segment> resealed = changed(
                chain, at, whole -> saying(s, s.number(), s.first(), s.last(), s.head(), flipped(s.seal(), random)));
        assertFound(findings(resealed, List.of()), at == chain.size() - 1 ? Kind.CUT : Kind.ALTERED, s.last() + 1);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void aLostEndIsFoundByTheLogAlone(Random random) {
        List<Segment> chain = chain("a", random);
        int kept = 1 + random.nextInt(chain.size() - 1);
        List<Segment> rest = chain.subList(0, kept);
        assertThat(findings(rest, List.of())).isEmpty();
        assertFound(findings(rest, heads(chain)), Kind.CUT, rest.getLast().last() + 1);
        // one line of the log is enough
        assertFound(
                findings(rest, List.of(chain.getLast().logged())),
                Kind.CUT,
                rest.getLast().last() + 1);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void aLostChainIsFoundByTheLogAndTheOthersAreWhole(Random random) {
        List<Segment> kept = chain("a", random);
        List<Segment> lost = chain("b", random);
        List<Head> log = new ArrayList<>(heads(lost));
        log.addAll(heads(kept));
        Collections.shuffle(log, random);
        List<Finding> findings = findings(kept, log);
        assertFound(findings, Kind.LOST_CHAIN, 1);
        assertThat(findings.getFirst().chain()).isEqualTo("b");
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void aChainThatSomebodyWithTheKeyWroteAnewIsFoundByTheLog(Random random) {
        List<Segment> chain = chain("a", random);
        Chain anew = new Chain("a", KEY);
        int at = random.nextInt(chain.size());
        List<Segment> forged = new ArrayList<>();
        for (Segment s : chain) {
            List<AccessRecord> records =
                    s.lines().stream().map(AccessRecord::of).toList();
            forged.add(anew.next(s.number() > at ? changed(records, 0, r -> record(random)) : records));
        }
        assertThat(findings(forged, List.of())).isEmpty();
        assertThat(findings(forged, heads(chain)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.UNLIKE_THE_LOG));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void withoutItsKeyNothingIsSaidToBeWholeAndWithAllKeysEverythingIs(Random random) {
        List<Segment> old = chain("a", random, OTHER_KEY);
        List<Segment> all = new ArrayList<>(old);
        all.addAll(chain("b", random));
        assertFound(findings(all, heads(all)), Kind.UNKNOWN_KEY, 1);
        assertThat(findings(all, heads(all), List.of(OTHER_KEY, KEY))).isEmpty();
        List<Segment> claimed = changed(
                all,
                old.size(),
                s -> new Segment(
                        s.chain(),
                        s.number(),
                        OTHER_KEY.id(),
                        s.first(),
                        s.last(),
                        s.before(),
                        s.head(),
                        s.seal(),
                        s.lines(),
                        s.macs()));
        assertFound(findings(claimed, List.of(), List.of(OTHER_KEY, KEY)), Kind.ALTERED, 1);
    }

    @Test
    void aChainDoesNotPassForAnother() {
        List<Segment> moved = chain("a", new Random(7)).stream()
                .map(s -> new Segment(
                        "b",
                        s.number(),
                        s.keyId(),
                        s.first(),
                        s.last(),
                        s.before(),
                        s.head(),
                        s.seal(),
                        s.lines(),
                        s.macs()))
                .toList();
        assertFound(findings(moved, List.of()), Kind.ALTERED, 1);
    }

    @Test
    void aHeadIsFoundInWhateverLineTheLogMakesOfIt() {
        Head head = chain("0192-abc", new Random(3)).getLast().logged();
        assertThat(Head.in("2026-11-22T10:00:00Z INFO [kith] o.k.audit : " + head + " \r"))
                .contains(head);
        assertThat(Head.in("{\"message\": \"" + head + " \"}")).contains(head);
        assertThat(Head.in(head.toString().replace("seal=", "seal"))).isEmpty();
        assertThat(Head.in("nothing")).isEmpty();
    }

    @Test
    void aKeyIsThirtyTwoBytesOrMoreAndIsNeverQuoted() {
        String secret = Base64.getEncoder().encodeToString(new byte[31]);
        assertThatThrownBy(() -> AuditKey.of(secret))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("31 bytes")
                .hasMessageNotContaining(secret);
        assertThatThrownBy(() -> AuditKey.of("no base64!"))
                .hasMessageContaining("no base64")
                .hasMessageNotContaining("!");
        assertThat(KEY.toString()).isEqualTo("key " + KEY.id());
        assertThat(KEY.id()).matches("[0-9a-f]{16}").isNotEqualTo(OTHER_KEY.id());
    }

    @Test
    void aRecordIsOneLineOfIdsAndIsReadAsItWasWritten() {
        AccessRecord record = record(new Random(1)).at("a", 9);
        assertThat(record.line())
                .startsWith("{\"chain\":\"a\",\"n\":9,\"at\":\"2026-11-22T10:00:00Z\"")
                .doesNotContain("\n")
                .doesNotContain("agency");
        assertThat(AccessRecord.of(record.line())).isEqualTo(record);
    }
}
