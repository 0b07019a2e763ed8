package org.kith.provision.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.api.GlobalId;
import org.kith.api.RefusedException;
import org.kith.provision.HomeFaith;
import org.kith.provision.HomeSkill;
import org.kith.provision.terms.RecordHomeProfileInput.TrainedSkillInput;

/** What may be said of what a home offers. */
class RecordHomeProfileInputTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final TrainedSkillInput AUTISM = new TrainedSkillInput(HomeSkill.AUTISM, TODAY);

    private static RecordHomeProfileInput input(
            @Nullable List<TrainedSkillInput> skills,
            @Nullable List<String> languages,
            @Nullable List<HomeFaith> faiths,
            @Nullable Integer ownBedrooms) {
        return new RecordHomeProfileInput(
                "key",
                new GlobalId("Setting", "a-home").toString(),
                null,
                skills,
                languages,
                faiths,
                null,
                null,
                null,
                ownBedrooms,
                null,
                null);
    }

    private static List<String> wrong(ThrowingCallable check) {
        return catchThrowableOfType(RefusedException.class, check).errors().stream()
                .map(each -> each.code() + " " + String.join(".", each.path()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pl", "bfi", "isg", "ase"})
    void languagesOfIso639AndSignLanguagesAreKnown(String language) {
        assertThatCode(input(null, List.of(language), null, null)::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"English", "EN", "xx", "eng", ""})
    void otherLanguagesAreRefusedWhereTheyStand(String language) {
        assertThat(wrong(input(null, List.of("en", language), null, null)::check))
                .containsExactly("INVALID input.languages.1");
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "50, true", "51, false"})
    void bedroomsAreCounted(int bedrooms, boolean well) {
        if (well) {
            assertThatCode(input(null, null, null, bedrooms)::check).doesNotThrowAnyException();
        } else {
            assertThat(wrong(input(null, null, null, bedrooms)::check)).containsExactly("INVALID input.ownBedrooms");
        }
    }

    @Test
    void knownNoneIsSomethingSaidAndNothingIsNot() {
        assertThatCode(input(null, null, List.of(), null)::check).doesNotThrowAnyException();
        assertThat(wrong(input(null, null, null, null)::check)).containsExactly("INVALID input.settingId");
    }

    @Test
    void aSkillIsNamedOnceAndEverythingWrongIsToldTogether() {
        List<TrainedSkillInput> twice = List.of(AUTISM, new TrainedSkillInput(HomeSkill.AUTISM, null));
        assertThat(wrong(input(twice, List.of("xx"), null, 51)::check))
                .containsExactlyInAnyOrder(
                        "INVALID input.skills.1.skill", "INVALID input.languages.0", "INVALID input.ownBedrooms");
    }

    @Test
    void trainingIsNotAhead() {
        assertThatCode(() -> input(List.of(AUTISM), null, null, null).checkDays(TODAY))
                .doesNotThrowAnyException();
        assertThat(wrong(() -> input(List.of(AUTISM), null, null, null).checkDays(TODAY.minusDays(1))))
                .containsExactly("INVALID input.skills.0.trainedOn");
    }

    @Test
    void listsAreKeptInOneOrderAndUnknownIsNotNone() {
        var row = input(
                        List.of(new TrainedSkillInput(HomeSkill.TRAUMA, null), AUTISM),
                        List.of("pl", "en", "pl"),
                        List.of(),
                        null)
                .row();
        assertThat(row.settingId()).isEqualTo("a-home");
        assertThat(row.skills()).containsExactly("AUTISM", "TRAUMA");
        assertThat(row.trained()).containsExactly("AUTISM 2026-05-04");
        assertThat(row.languages()).containsExactly("en", "pl");
        assertThat(row.faiths()).isEmpty();
        assertThat(row.pets()).isNull();
    }
}
