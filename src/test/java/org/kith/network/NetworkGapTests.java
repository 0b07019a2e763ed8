package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkGapTests {

    /** Sexes of the recorded birth parents: F, M, U for recorded as not known, ? for not recorded. */
    @ParameterizedTest
    @CsvSource({
        "'',    MOTHER_NOT_RECORDED;SECOND_PARENT_NOT_RECORDED",
        "F,     SECOND_PARENT_NOT_RECORDED",
        "M,     MOTHER_NOT_RECORDED",
        "U,     SECOND_PARENT_NOT_RECORDED",
        "?,     SECOND_PARENT_NOT_RECORDED",
        "F;M,   ''",
        "M;F,   ''",
        "F;F,   ''",
        "M;M,   ''",
        "?;?,   ''",
        "M;?,   ''",
        "F;M;M, ''",
    })
    void aParentWhoIsNotRecordedIsNotKnown(String parents, String gaps) {
        List<@Nullable String> sexes = new ArrayList<>();
        for (String parent : parents.isEmpty() ? new String[0] : parents.split(";")) {
            sexes.add(parent.equals("?") ? null : parent);
        }

        assertThat(NetworkGap.inParents(sexes).stream().map(Enum::name))
                .containsExactlyElementsOf(gaps.isEmpty() ? List.of() : List.of(gaps.split(";")));
    }
}
