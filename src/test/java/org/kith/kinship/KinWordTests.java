package org.kith.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinWordTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "AUNT_UNCLE,             AUNT_UNCLE,       ,         false",
        "NIECE_NEPHEW,           AUNT_UNCLE,       ,         true",
        "GREAT_GRANDCHILD,       GREAT_GRANDPARENT, ,        true",
        "COUSIN,                 COUSIN,           ,         false",
        "UNCLE,                  AUNT_UNCLE,       ,         false",
        "NEPHEW,                 AUNT_UNCLE,       ,         true",
        "GRANDMOTHER,            GRANDPARENT,      ,         false",
        "GREAT_AUNT,             GREAT_AUNT_UNCLE, ,         false",
        "RELATIVE,               OTHER,            ,         false",
        "MATERNAL_UNCLE,         AUNT_UNCLE,       MATERNAL, false",
        "PATERNAL_GRANDFATHER,   GRANDPARENT,      PATERNAL, false",
        "PATERNAL_COUSIN,        COUSIN,           PATERNAL, false"
    })
    void aWordIsTheRelationThatItStandsFor(String word, String relation, @Nullable String side, boolean turned) {
        assertThat(KinWord.of(word)).isEqualTo(new KinWord(relation, side, turned));
    }

    @ParameterizedTest
    @CsvSource({"WIZARD", "aunt", "MATERNAL_", "UNCLE_MATERNAL", "MATERNAL_PATERNAL_UNCLE"})
    void otherWordsAreNotKnown(String word) {
        assertThat(KinWord.of(word)).isNull();
    }
}
