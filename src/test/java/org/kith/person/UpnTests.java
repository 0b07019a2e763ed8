package org.kith.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpnTests {

    /** The two numbers of python-stdnum's own test. */
    @Test
    void theCheckLetterIsThatOfTheDigits() {
        assertThat(Upn.checkLetterHolds("B801200005001")).isTrue();
        assertThat(Upn.checkLetterHolds("A801200005001")).isFalse();
    }

    @Test
    void aTemporaryNumberEndsInALetter() {
        assertThat(Upn.hasForm("X06805040829A")).isTrue();
        assertThat(Upn.hasForm("X0680504082A9")).isFalse();
        assertThat(Upn.checkLetterHolds("X06805040829O")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"I072272729588", "S074885779408", "L08681978612", "5035247309594", "b801200005001", "UN3", ""})
    void whatDoesNotHaveTheForm(String text) {
        assertThat(Upn.hasForm(text)).isFalse();
    }

    @Test
    void saysWhyThereIsNone() {
        assertThat(Upn.saysWhyUnknown("UN1")).isTrue();
        assertThat(Upn.saysWhyUnknown("UN5")).isTrue();
        assertThat(Upn.saysWhyUnknown("UN7")).isFalse();
    }
}
