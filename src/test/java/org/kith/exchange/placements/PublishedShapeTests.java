package org.kith.exchange.placements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.validation.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kith.care.referral.ReferralRecord;
import org.kith.exchange.placements.ReferralProblem.Kind;

/** Kith and the published shape judge alike, where the environment names the folder of the published standard. */
class PublishedShapeTests {
    /**
     * The published context of 17 July 2026 takes the words of this property for addresses and not for concepts: a JSON-LD reader makes
     * something of "Court order" that depends on where the file lies, and the published shape refuses it. Kith reads the concept that is meant.
     */
    private static final String MISREAD = "outOfLAReason";

    private static final List<ReferralRecord> DRAWN = DrawnReferrals.of(500, 6);
    private static PublishedStandard standard;

    @BeforeAll
    static void read() {
        standard = PublishedStandard.read();
    }

    @Test
    void whatKithWritesPassesTheShape() {
        int warnings = 0;
        for (ReferralRecord referral : DRAWN) {
            String written = ReferralAsJsonLd.of(referral);
            Graph graph = Graphs.ofJsonLd(written);
            List<String> warned = standard.found(graph, Severity.Warning);

            assertThat(standard.found(graph, Severity.Violation)).as(written).isEmpty();
            assertThat(warned)
                    .as(written)
                    .containsExactlyInAnyOrderElementsOf(fields(ReadReferral.of(written), Kind.UNLIKELY_COST));
            warnings += warned.size();
        }
        assertThat(warnings).isBetween(50, 400);
        System.out.println("The published shape: 500 drawn records pass, with " + warnings + " warnings of costs");
    }

    @Test
    void thePublishedContextReadsWhatKithWritesAlike() {
        for (ReferralRecord referral : DRAWN) {
            String written = ReferralAsJsonLd.of(referral);

            assertThat(Graphs.ofJsonLd(written).isIsomorphicWith(Graphs.ofJsonLd(written, standard.context())))
                    .as(written)
                    .isTrue();
        }
    }

    @Test
    void thePublishedRecordIsReadAndWrittenAgain() {
        String published = standard.text("valid-placement.jsonld");
        ReferralReading reading = ReadReferral.of(published);
        assertThat(reading.problems()).isEmpty();

        Graph before = Graphs.ofJsonLd(published, standard.context());
        Graph after = Graphs.ofJsonLd(ReferralAsJsonLd.of(Objects.requireNonNull(reading.referral())));

        assertThat(after.size()).isEqualTo(before.size());
        assertThat(Graphs.comparable(after, MISREAD).isIsomorphicWith(Graphs.comparable(before, MISREAD)))
                .as("before %s%nafter %s", before, after)
                .isTrue();
        assertThat(reasons(after))
                .containsExactly("https://ns.socialcaredata.io/placements/outof-la-reason#CourtOrder");
        assertThat(reasons(before)).noneMatch(reason -> reason.startsWith(StandardContext.iri("")));
        assertThat(standard.found(after, Severity.Violation)).isEmpty();
        assertThat(standard.found(before, Severity.Violation)).containsExactly(MISREAD);
        System.out.println("The published record: " + before.size() + " triples; " + MISREAD + " was " + reasons(before)
                + " and is " + reasons(after));
    }

    @Test
    void thePublishedInvalidRecordsAreRefusedWhereTheShapeRefusesThem() {
        refused("invalid-missing-required.jsonld", List.of("/riskAssessment"));
        refused(
                "invalid-bad-enum.jsonld",
                List.of(
                        "/placementRequirements/specificCommunicationRequirement/0",
                        "/placementRequirements/pets",
                        "/riskAssessment/riskSelfHarm"));
    }

    private static void refused(String file, List<String> paths) {
        String published = standard.text(file);
        ReferralReading reading = ReadReferral.of(published);
        List<String> shape = standard.found(Graphs.ofJsonLd(published, standard.context()), Severity.Violation).stream()
                .filter(field -> !field.equals(MISREAD))
                .distinct()
                .toList();

        assertThat(reading.referral()).isNull();
        assertThat(reading.problems()).extracting(ReferralProblem::path).containsExactlyElementsOf(paths);
        assertThat(reading.problems().stream().map(PublishedShapeTests::field))
                .containsExactlyInAnyOrderElementsOf(shape);
        System.out.println(file + ": the shape names " + shape + ", Kith " + paths);
    }

    private static List<String> reasons(Graph graph) {
        return graph.find(Node.ANY, Graphs.property(MISREAD), Node.ANY)
                .mapWith(triple -> triple.getObject().toString())
                .toList();
    }

    private static List<String> fields(ReferralReading reading, Kind kind) {
        return reading.problems().stream()
                .filter(problem -> problem.kind() == kind)
                .map(PublishedShapeTests::field)
                .toList();
    }

    /** The field that a path names: its last part that is no place in a list. */
    private static String field(ReferralProblem problem) {
        String path = problem.path().replaceFirst("/[0-9]+$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
