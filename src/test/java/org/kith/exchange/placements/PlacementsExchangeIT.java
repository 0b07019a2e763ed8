package org.kith.exchange.placements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.validation.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.Families;
import org.kith.KithIT;
import org.kith.care.RecordChildren;
import org.kith.care.RecordChildren.ChildRow;
import org.kith.care.referral.ReferralRecord;
import org.kith.exchange.Command;
import org.kith.exchange.CommandLine;
import org.kith.graph.Provenance;
import org.springframework.beans.factory.annotation.Autowired;

/** Records of the standard into the store and out again. */
class PlacementsExchangeIT extends KithIT {

    @TempDir
    private Path in;

    @TempDir
    private Path out;

    @Autowired
    private ImportPlacements importing;

    @Autowired
    private ExportPlacements exporting;

    @Autowired
    private StoredPlacements stored;

    @Autowired
    private RecordChildren records;

    private Families families;
    private String child = "";

    @BeforeEach
    void aChildWithANumber() {
        families = families();
        child = families.person("Robin", "Alder", "2015-03-09");
        families.write(tx -> records.children(
                tx,
                new Provenance("test", null),
                List.of(new ChildRow(child, families.authority(), "WEAR-CHILD-1", null, null))));
    }

    private int take() {
        return importing.run(CommandLine.of("--folder=" + in, "--authority=" + families.authority()));
    }

    private List<ReferralRecord> kept() {
        return stored.of(child).stream().map(StoredPlacements.Stored::record).toList();
    }

    private static ReferralRecord ofThisChild(ReferralRecord drawn, int number) {
        return new ReferralRecord(
                "https://records.example/drawn/" + number,
                drawn.placementId(),
                "WEAR-CHILD-1",
                drawn.placementAvailability(),
                drawn.placementRequirements(),
                drawn.placementRecommendation(),
                drawn.riskAssessment(),
                drawn.actualPlacement(),
                drawn.qualityAssurance());
    }

    @Test
    void whatIsImportedIsExportedAsTheSameRecord() throws IOException {
        List<ReferralRecord> drawn = new ArrayList<>();
        for (ReferralRecord each : DrawnReferrals.of(60, 27)) {
            drawn.add(ofThisChild(each, drawn.size()));
            Files.writeString(in.resolve(drawn.size() + ".jsonld"), ReferralAsJsonLd.of(drawn.getLast()));
        }
        assertThat(take()).isEqualTo(Command.DONE);
        assertThat(kept()).containsExactlyInAnyOrderElementsOf(drawn);
        List<StoredPlacements.Stored> before = stored.of(child);
        assertThat(take()).isEqualTo(Command.DONE);
        assertThat(stored.of(child)).isEqualTo(before);

        assertThat(exporting.run(CommandLine.of("--child=" + child, "--folder=" + out)))
                .isEqualTo(Command.DONE);
        List<ReferralRecord> exported = new ArrayList<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                String json = Files.readString(file);
                exported.add(Objects.requireNonNull(ReadReferral.of(json).referral()));
                passesThePublishedShape(json);
            }
        }
        assertThat(exported).containsExactlyInAnyOrderElementsOf(drawn);
    }

    /** Where the environment names the folder of the published standard. */
    private static void passesThePublishedShape(String json) {
        if (System.getenv(PublishedStandard.VARIABLE) != null) {
            Graph graph = Graphs.ofJsonLd(json);
            assertThat(PublishedStandard.read().found(graph, Severity.Violation))
                    .as(json)
                    .isEmpty();
        }
    }

    @Test
    void whatIsNotValidOrOfNobodyIsLeftOutAndTheRestIsRecorded() throws IOException {
        Files.copy(Graphs.RECORDS.resolve("valid.jsonld"), in.resolve("valid.jsonld"));
        Files.copy(Graphs.RECORDS.resolve("invalid.jsonld"), in.resolve("invalid.jsonld"));
        String ofNobody =
                Files.readString(Graphs.RECORDS.resolve("valid.jsonld")).replace("WEAR-CHILD-1", "WEAR-CHILD-9");
        Files.writeString(in.resolve("nobody.jsonld"), ofNobody);

        assertThat(take()).isEqualTo(Command.DONE);

        assertThat(kept())
                .containsExactly(
                        Objects.requireNonNull(ReadReferral.of(Graphs.text(Graphs.RECORDS.resolve("valid.jsonld")))
                                .referral()));
        assertThat(importing.run(CommandLine.of(
                        "--file=" + in.resolve("invalid.jsonld"), "--authority=" + families.authority())))
                .isEqualTo(Command.FAILED);
    }
}
