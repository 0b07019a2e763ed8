package org.kith.exchange.placements;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.kith.care.referral.ActualPlacement;
import org.kith.care.referral.ReferralRecord;
import org.kith.care.referral.StandardField;
import org.kith.care.referral.taxonomy.PlacementType;
import tools.jackson.databind.JsonNode;

/** What Kith writes is read again, by Kith and by Jena. */
class ReferralAsJsonLdTests {
    private static final List<ReferralRecord> DRAWN = DrawnReferrals.of(500, 6);

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        for (ReferralRecord referral : DRAWN) {
            String written = ReferralAsJsonLd.of(referral);
            ReferralReading reading = ReadReferral.of(written);

            assertThat(reading.referral()).isEqualTo(referral);
            assertThat(reading.problems()).noneMatch(problem -> problem.kind().refuses());
            assertThat(ReferralAsJsonLd.of(Objects.requireNonNull(reading.referral())))
                    .isEqualTo(written);
        }
    }

    @Test
    void theDrawnRecordsHaveEveryField() {
        assertThat(DRAWN).anyMatch(one -> one.actualPlacement() == null);
        assertThat(DRAWN).anyMatch(one -> one.iri() == null && one.placementId() == null);
        assertThat(DRAWN)
                .anyMatch(one -> !one.placementRequirements()
                                .additionalSupportOther()
                                .isEmpty()
                        && one.placementRequirements().additionalSupport().size() > 1
                        && one.placementRequirements().homeAdaptationRequired() != null);
        assertThat(DRAWN.stream().distinct()).hasSize(500);
    }

    @Test
    void anotherReaderGetsTheStandardsTriples() {
        ReferralRecord referral =
                Objects.requireNonNull(ReadReferral.of(Graphs.text(Graphs.RECORDS.resolve("valid.jsonld")))
                        .referral());

        Graph read = Graphs.ofJsonLd(ReferralAsJsonLd.of(referral));

        assertThat(read.size()).isEqualTo(56);
        assertThat(read.isIsomorphicWith(Graphs.ofTurtle(Graphs.RECORDS.resolve("valid.ttl"))))
                .as("%s", read)
                .isTrue();
    }

    @Test
    void theContextHasEveryPropertyAndClassAndNoOther() {
        JsonNode context = StandardContext.context();
        List<Class<?>> parts = RecordContextTests.parts();
        List<String> words = parts.stream()
                .flatMap(part -> StandardField.of(part).stream().map(StandardField::name))
                .toList();

        assertThat(parts).hasSize(7).allSatisfy(part -> {
            String name = StandardField.className(part);
            assertThat(context.required(name).stringValue()).isEqualTo("pl:" + name);
        });
        assertThat(words)
                .contains("riskMissing", "outOfLAReasonOther")
                .allSatisfy(word -> assertThat(
                                context.required(word).required("@id").stringValue())
                        .isEqualTo("pl:" + word));
        assertThat(context.properties())
                .filteredOn(entry -> entry.getValue().isObject())
                .extracting(entry -> entry.getKey())
                .containsExactlyInAnyOrderElementsOf(words.stream().distinct().toList());
    }

    @Test
    void moneyIsPoundsAndPence() {
        ActualPlacement one = placement(new BigDecimal("4.5E+3"));

        assertThat(one).isEqualTo(placement(new BigDecimal("4500.000")));
        assertThat(one.totalWeeklyCost().toPlainString()).isEqualTo("4500.00");
        assertThat(placement(new BigDecimal("0.1250")).totalWeeklyCost().toPlainString())
                .isEqualTo("0.125");
    }

    private static ActualPlacement placement(BigDecimal total) {
        return new ActualPlacement(
                null, PlacementType.FOSTER, "SC900001", "DH1", true, true, 0, total, null, null, null, null);
    }
}
