package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.access.BreakGlassInput.ChildIdentifierInput;
import org.kith.api.BadIdException;
import org.kith.api.GlobalId;
import org.kith.api.RefusedException;
import org.kith.api.UserErrorCode;

class BreakGlassInputTests {
    private static final String WHY = "She is alone and the door is open";
    private static final ChildIdentifierInput NHS = new ChildIdentifierInput("NHS_NUMBER", "999 000 0000", null);

    private static BreakGlassInput input(
            @Nullable String person, @Nullable ChildIdentifierInput number, String explanation) {
        return new BreakGlassInput("key", person, number, "IMMEDIATE_HARM", explanation);
    }

    /** Where the input is refused. */
    private static List<String> refused(BreakGlassInput input) {
        var refused = catchThrowableOfType(RefusedException.class, input::check);
        assertThat(refused).isNotNull();
        assertThat(refused.errors()).allSatisfy(e -> assertThat(e.code()).isEqualTo(UserErrorCode.INVALID));
        return refused.errors().stream().map(e -> String.join(".", e.path())).toList();
    }

    private static List<String> refused(ChildIdentifierInput number) {
        return refused(input(null, number, WHY));
    }

    @Test
    void aChildIsNamedByIdOrByNumberAndNotByBoth() {
        assertThatCode(() -> input("id", null, WHY).check()).doesNotThrowAnyException();
        assertThatCode(() -> input(null, NHS, WHY).check()).doesNotThrowAnyException();
        assertThat(refused(input("id", NHS, WHY))).containsExactly("input.personId");
        assertThat(refused(input(null, null, WHY))).containsExactly("input.personId");
    }

    @Test
    void whoeverBreaksItSaysWhyIn20To1000Characters() {
        assertThatCode(() -> input("id", null, " " + "w".repeat(20) + " ").check())
                .doesNotThrowAnyException();
        assertThatCode(() -> input("id", null, "w".repeat(1_000)).check()).doesNotThrowAnyException();
        assertThat(refused(input("id", null, " " + "w".repeat(19) + " "))).containsExactly("input.explanation");
        assertThat(refused(input("id", null, "w".repeat(1_001)))).containsExactly("input.explanation");
    }

    @Test
    void aNumberHas1To40CharactersAndALocalIdAloneAnAuthority() {
        assertThat(refused(new ChildIdentifierInput("UPN", "  ", null))).containsExactly("input.identifier.value");
        assertThat(refused(new ChildIdentifierInput("UPN", "1".repeat(41), null)))
                .containsExactly("input.identifier.value");
        assertThatCode(() -> input(null, new ChildIdentifierInput("UPN", "1".repeat(40), null), WHY)
                        .check())
                .doesNotThrowAnyException();
        assertThatCode(() -> input(null, new ChildIdentifierInput("LOCAL_ID", "A/7", "990"), WHY)
                        .check())
                .doesNotThrowAnyException();
        assertThat(refused(new ChildIdentifierInput("NHS_NUMBER", "9990000000", "990")))
                .containsExactly("input.identifier.authority");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThat(refused(input("id", new ChildIdentifierInput("UPN", "", "990"), "no")))
                .containsExactly(
                        "input.personId", "input.identifier.value", "input.identifier.authority", "input.explanation");
    }

    @Test
    void theFieldThatNamesTheChildIsToldBack() {
        assertThat(input("id", null, WHY).naming()).isEqualTo("personId");
        assertThat(input(null, NHS, WHY).naming()).isEqualTo("identifier");
    }

    @Test
    void theIdHasToBeAPersons() {
        assertThat(input(new GlobalId("Person", "p-1").toString(), null, WHY).child())
                .isEqualTo("p-1");
        assertThat(input(null, NHS, WHY).child()).isNull();
        BreakGlassInput team = input(new GlobalId("Team", "t-1").toString(), null, WHY);
        assertThatThrownBy(team::child).isInstanceOf(BadIdException.class);
    }

    @Test
    void nationalNumbersAreReadAsTheyAreStoredAndLocalIdsAsTheyAreWritten() {
        assertThat(NHS.number()).isEqualTo("9990000000");
        assertThat(new ChildIdentifierInput("UPN", " a12 b ", null).number()).isEqualTo("A12B");
        assertThat(new ChildIdentifierInput("LOCAL_ID", " a 12 ", null).number())
                .isEqualTo("a 12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"990", "E08000021"})
    void anAuthorityIsACodeOrAnId(String code) {
        assertThat(new ChildIdentifierInput("LOCAL_ID", "1", code).authorityKey())
                .isEqualTo(code);
        assertThat(new ChildIdentifierInput("LOCAL_ID", "1", new GlobalId("Authority", code).toString()).authorityKey())
                .isEqualTo(code);
        assertThat(new ChildIdentifierInput("LOCAL_ID", "1", null).authorityKey())
                .isNull();
    }

    @Test
    void aReviewSaysWhyInUpTo2000Characters() {
        String alert = new GlobalId("AccessAlert", "a-1").toString();
        assertThat(new ReviewAlertInput("key", alert, "APPROPRIATE", "Rang the school", null).alert())
                .isEqualTo("a-1");
        assertThatCode(() -> new ReviewAlertInput("key", alert, "APPROPRIATE", "n".repeat(2_000), null).check())
                .doesNotThrowAnyException();
        for (String note : List.of(" ", "n".repeat(2_001))) {
            assertThatThrownBy(() -> new ReviewAlertInput("key", alert, "APPROPRIATE", note, null).check())
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("INVALID at [input, note]");
        }
    }
}
