package org.kith.exchange.placements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.kith.care.referral.ReferralRecord;
import org.kith.care.referral.StandardField;
import org.kith.care.referral.taxonomy.CommunicationNeed;
import org.kith.care.referral.taxonomy.Concept;
import org.kith.care.referral.taxonomy.CulturalNeed;
import org.kith.care.referral.taxonomy.LivingArrangement;
import org.kith.care.referral.taxonomy.PetsAllowance;
import org.kith.care.referral.taxonomy.RiskLevel;
import org.kith.care.referral.taxonomy.SupportType;
import org.kith.exchange.placements.ReferralProblem.Kind;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is read of a record, and what is told of one that is wrong. */
class ReadReferralTests {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String VALID = Graphs.text(Graphs.RECORDS.resolve("valid.jsonld"));

    /** Something is put into the valid record, and that alone is told. */
    @ParameterizedTest
    @CsvFileSource(
            resources = "/placements/problems.csv",
            numLinesToSkip = 1,
            delimiter = '|',
            quoteCharacter = '\'',
            maxCharsPerColumn = 4096)
    void tells(String at, String put, String where, Kind problem, String allowed) {
        ReferralReading reading = ReadReferral.of(with(at, put));

        assertThat(reading.problems()).singleElement().satisfies(one -> {
            assertThat(one.path()).isEqualTo(where);
            assertThat(one.kind()).isEqualTo(problem);
            assertThat(one.allowed()).contains(allowed);
            assertThat(one.value().isEmpty()).isEqualTo(problem == Kind.MISSING);
        });
        assertThat(reading.referral() == null).isEqualTo(problem.refuses());
    }

    @Test
    void readsEveryWayToWriteAConcept() {
        ReferralReading reading = ReadReferral.of(VALID);
        ReferralRecord referral = Objects.requireNonNull(reading.referral());

        assertThat(reading.problems()).isEmpty();
        assertThat(referral.iri()).isEqualTo("https://example.org/placement/WEAR-1");
        assertThat(referral.placementRequirements().specificCommunicationRequirement())
                .containsExactly(CommunicationNeed.BSL, CommunicationNeed.MAKATON);
        assertThat(referral.placementRequirements().culturalNeeds()).isEqualTo(CulturalNeed.NOT_REQUIRED);
        assertThat(referral.placementRequirements().livingCompanions())
                .isEqualTo(LivingArrangement.ONLY_WITH_YOUNGER_CHILDREN);
        assertThat(referral.placementRequirements().pets()).isEqualTo(PetsAllowance.YES_CAN);
        assertThat(referral.placementRequirements().additionalSupport()).containsExactly(SupportType.TAXIS_TO_SCHOOL);
        assertThat(referral.placementRequirements().homeAdaptationRequired()).isNull();
        assertThat(referral.placementAvailability().outOfLAReasonOther())
                .containsExactly("An aunt lives there", "Near the school");
        assertThat(referral.riskAssessment().riskDrugAlcohol()).isEqualTo(RiskLevel.NO_KNOWN_RISK);
        assertThat(referral.riskAssessment().riskEatingDisorder()).isEqualTo(RiskLevel.NO_KNOWN_RISK);
    }

    @Test
    void everySpellingOfAConceptMeansThatConceptOnly() {
        List<Class<?>> taxonomies = RecordContextTests.parts().stream()
                .flatMap(part -> StandardField.of(part).stream())
                .<Class<?>>map(StandardField::of)
                .filter(Class::isEnum)
                .distinct()
                .toList();

        assertThat(taxonomies).hasSize(11).allSatisfy(taxonomy -> {
            List<Concept> concepts = Arrays.stream(taxonomy.getEnumConstants())
                    .map(Concept.class::cast)
                    .toList();
            for (Concept concept : concepts) {
                assertThat(concepts)
                        .filteredOn(other -> other.names()
                                        .isWritten(concept.names().local())
                                || other.names().isWritten(concept.names().notation())
                                || other.names().isWritten(concept.names().label())
                                || concept.names().alsoWritten().stream()
                                        .anyMatch(text -> other.names().isWritten(text)))
                        .containsExactly(concept);
            }
        });
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        ReferralReading reading = ReadReferral.of(Graphs.text(Graphs.RECORDS.resolve("invalid.jsonld")));

        assertThat(reading.referral()).isNull();
        assertThat(reading.problems())
                .extracting(ReferralProblem::message)
                .containsExactly(
                        "/note = \"Rang twice\" is not a field of the standard here; allowed: placementId, childId,"
                                + " placementAvailability, placementRequirements, placementRecommendation, riskAssessment,"
                                + " actualPlacement, qualityAssurance",
                        "/childId = 17 is of the wrong type; allowed: a text",
                        "/placementAvailability/neededBy = \"Tomorrow\" is not in the taxonomy; allowed: Today,"
                                + " WithinFiveDays, MoreThanFiveDays",
                        "/placementRequirements/specificCommunicationRequirement/1 = \"Semaphore\" is not in the"
                                + " taxonomy; allowed: ESOL, BSL, Makaton, Other, None",
                        "/placementRequirements/pets = [\"No\",\"YesCan\"] has too many values; allowed: one: YesMust,"
                                + " YesCan, No, NotKnown",
                        "/placementRequirements/culturalNeedsOther is missing; allowed: a text, because culturalNeeds is"
                                + " Other",
                        "/riskAssessment is missing; allowed: a RiskAssessment",
                        "/qualityAssurance/referralDate = \"2026-02-30\" is of the wrong type; allowed: a date,"
                                + " YYYY-MM-DD",
                        "/qualityAssurance/placementOfficerName is missing; allowed: a text");
    }

    @Test
    void datesMayStandInAnyOrder() {
        assertThat(ReadReferral.of(with("/qualityAssurance/costDate", "\"2020-01-01\""))
                        .problems())
                .isEmpty();
    }

    @Test
    void whatIsNoRecordIsTold() {
        assertThat(ReadReferral.of("{\"childId\": \"a\", \"childId\": \"b\"}").problems())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(Kind.NOT_JSON);
                    assertThat(one.message()).contains("childId", "line 1");
                });
        for (String text : List.of("{", "{} {}", "nonsense", "{\"siblingCount\": NaN}")) {
            assertThat(ReadReferral.of(text).problems())
                    .as(text)
                    .extracting(ReferralProblem::kind)
                    .containsExactly(Kind.NOT_JSON);
        }
        for (String text : List.of("", "[]", "null", "\"a\"", "[" + VALID + "]")) {
            assertThat(ReadReferral.of(text).problems())
                    .as(text)
                    .extracting(ReferralProblem::path, ReferralProblem::kind)
                    .containsExactly(tuple("", Kind.WRONG_TYPE));
        }
    }

    private static String with(String at, String put) {
        ObjectNode all = (ObjectNode) JSON.readTree(VALID);
        JsonPointer pointer = JsonPointer.compile(at);
        ObjectNode parent = (ObjectNode) all.at(pointer.head());
        String name = pointer.last().getMatchingProperty();
        if (put.equals("(remove)")) {
            assertThat(parent.remove(name)).as(at).isNotNull();
        } else {
            parent.set(name, JSON.readTree(put));
        }
        return all.toString();
    }
}
