package org.kith.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NhsNumberTests {

    /** The first is the example of the NHS; 0000000051 needs the check digit 10, which no number has, whatever stands there. */
    @ParameterizedTest
    @CsvSource({
        "9434765919, true, true",
        "9434765918, true, false",
        "9434765910, true, false",
        "9990043736, true, true",
        "0000000000, true, true",
        "0000000060, true, false",
        "0000000061, true, false",
        "943476591,  false, false",
        "94347659191, false, false",
        "943476591X, false, false"
    })
    void formAndCheckDigit(String number, boolean form, boolean checks) {
        assertThat(NhsNumber.hasForm(number)).isEqualTo(form);
        assertThat(form && NhsNumber.checkDigitHolds(number)).isEqualTo(checks);
    }
}
