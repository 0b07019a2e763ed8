package org.kith.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.care.CodeTable.Answer;

/** The statutory tables by date. The cases stand in codes.csv, where a practitioner can read and extend them. */
class CodeTableTests {
    private static final Map<String, CodeTable> TABLES = Map.ofEntries(
            Map.entry("legal status", CodeTable.LEGAL_STATUS),
            Map.entry("placement", CodeTable.PLACEMENT_TYPE),
            Map.entry("provider", CodeTable.PLACEMENT_PROVIDER),
            Map.entry("new episode", CodeTable.REASON_FOR_NEW_EPISODE),
            Map.entry("episode ceased", CodeTable.REASON_EPISODE_CEASED),
            Map.entry("need", CodeTable.CATEGORY_OF_NEED),
            Map.entry("placement change", CodeTable.REASON_FOR_PLACEMENT_CHANGE),
            Map.entry("sex", CodeTable.SEX),
            Map.entry("file", CodeTable.RETURN_FILE),
            Map.entry("ethnicity", CodeTable.ETHNICITY),
            Map.entry("no pupil number", CodeTable.UPN_UNKNOWN),
            Map.entry("participation", CodeTable.REVIEW_PARTICIPATION),
            Map.entry("missing", CodeTable.MISSING_TYPE),
            Map.entry("previous permanence", CodeTable.PREVIOUS_PERMANENCE),
            Map.entry("adoption reversed", CodeTable.REASON_PLACED_FOR_ADOPTION_CEASED),
            Map.entry("sex of adopters", CodeTable.SEX_OF_ADOPTERS),
            Map.entry("status of adopters", CodeTable.LEGAL_STATUS_OF_ADOPTERS),
            Map.entry("no SDQ", CodeTable.SDQ_REASON),
            Map.entry("in touch", CodeTable.IN_TOUCH),
            Map.entry("activity", CodeTable.ACTIVITY_OF_CARE_LEAVER),
            Map.entry("accommodation", CodeTable.ACCOMMODATION_OF_CARE_LEAVER),
            Map.entry("social worker", CodeTable.REASON_FOR_SOCIAL_WORKER_CHANGE));

    private static final List<CodeTable> ENUM_TABLES = List.of(
            CodeTable.LEGAL_STATUS,
            CodeTable.PLACEMENT_TYPE,
            CodeTable.PLACEMENT_PROVIDER,
            CodeTable.REASON_FOR_NEW_EPISODE,
            CodeTable.REASON_EPISODE_CEASED,
            CodeTable.CATEGORY_OF_NEED,
            CodeTable.REASON_FOR_PLACEMENT_CHANGE);

    @ParameterizedTest(name = "{0} {1} on {2}: {3}")
    @CsvFileSource(resources = "codes.csv", numLinesToSkip = 1)
    void answersByDate(String table, String code, LocalDate on, String expected) {
        Answer answer = Objects.requireNonNull(TABLES.get(table)).lookup(code, on);

        String said = switch (answer) {
            case Answer.Valid valid -> "valid";
            case Answer.NotValidThen not -> "not valid then";
            case Answer.Unknown unknown -> "unknown";
        };
        assertThat(said).isEqualTo(expected);
    }

    /** Rule 217t: an episode in P2 that ended by 28 October 2023 stands, one that ran on does not. */
    @Test
    void aCodeThatHasToHoldThroughoutIsLookedAtOnTheLastDayToo() {
        Code p2 = CodeTable.PLACEMENT_TYPE.find("P2").orElseThrow();
        LocalDate start = LocalDate.parse("2023-05-01");

        assertThat(p2.dayNotValid(start, LocalDate.parse("2023-10-28"))).isEmpty();
        assertThat(p2.dayNotValid(start, LocalDate.parse("2023-11-01"))).contains(LocalDate.parse("2023-10-31"));
        assertThat(p2.dayNotValid(start, null)).isEmpty();
        assertThat(p2.dayNotValid(LocalDate.parse("2023-10-28"), null)).contains(LocalDate.parse("2023-10-28"));
    }

    /** Rule 445 looks at the start only: a child freed for adoption in 2005 may have stayed so. */
    @Test
    void aCodeThatHasToHoldAtTheStartMayRunOn() {
        Code d1 = CodeTable.LEGAL_STATUS.find("D1").orElseThrow();

        assertThat(d1.dayNotValid(LocalDate.parse("2005-12-31"), LocalDate.parse("2009-06-01")))
                .isEmpty();
        assertThat(d1.dayNotValid(LocalDate.parse("2006-01-01"), null)).isPresent();
    }

    @Test
    void whatIsNotVerifiedSaysSo() {
        assertThat(List.of("Z11", "Z12", "Z13", "Z14"))
                .map(code -> CodeTable.PLACEMENT_TYPE.find(code).orElseThrow())
                .allSatisfy(code -> {
                    assertThat(code.label()).contains("not verified");
                    assertThat(code.note()).startsWith("The label is not verified");
                });
    }

    @Test
    void everyCodeOfEveryTableHasALabelAndASource() {
        assertThat(TABLES.values().stream().flatMap(table -> table.all().stream()))
                .isNotEmpty()
                .allSatisfy(code -> {
                    assertThat(code.label()).isNotBlank();
                    assertThat(code.source()).isNotBlank();
                });
    }

    @Test
    void everyReasonButX1EndsThePeriodOfCare() {
        assertThat(CodeTable.REASON_EPISODE_CEASED.all())
                .filteredOn(code -> !code.is("ends_care"))
                .extracting(Code::code)
                .containsExactly("X1");
    }

    @Test
    void aFactThatTheTableDoesNotHaveIsAnError() {
        Code c2 = CodeTable.LEGAL_STATUS.find("C2").orElseThrow();

        assertThatThrownBy(() -> c2.fact("setting"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no column setting");
    }

    static Stream<Class<? extends Enum<?>>> enums() {
        return Stream.of(
                LegalStatus.class,
                PlacementType.class,
                PlacementProvider.class,
                ReasonForNewEpisode.class,
                ReasonEpisodeCeased.class,
                CategoryOfNeed.class,
                ReasonForPlacementChange.class);
    }

    /** One list of codes three times: the table, the Java enum, and the enum of the GraphQL contract. */
    @ParameterizedTest
    @MethodSource("enums")
    void tableAndEnumsHaveTheSameCodes(Class<? extends Enum<?>> javaEnum) throws Exception {
        CodeTable table = ENUM_TABLES.get(enums().toList().indexOf(javaEnum));
        List<String> codes = table.all().stream().map(Code::code).toList();

        assertThat(Arrays.stream(javaEnum.getEnumConstants()).map(Enum::name)).containsExactlyElementsOf(codes);
        assertThat(Contract.values(javaEnum.getSimpleName())).satisfies(described -> {
            assertThat(described.keySet()).containsExactlyElementsOf(codes);
            assertThat(table.all())
                    .allSatisfy(code ->
                            assertThat(described.get(code.code())).startsWith(code.code() + ": " + code.label()));
        });
    }
}
