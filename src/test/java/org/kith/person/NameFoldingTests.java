package org.kith.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFoldingTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Neill",
                "O’Neill",
                "O‘Neill",
                "OʼNeill",
                "O`Neill",
                "O´Neill",
                "O＇Neill",
                "oneill",
                "ONEILL",
                "  O'Neill "
            })
    void everyApostropheIsTheSame(String name) {
        assertThat(NameFolding.fold(name)).isEqualTo("oneill");
    }

    @ParameterizedTest
    @CsvSource({
        "Smith-Jones, smith jones",
        "Smith–Jones, smith jones",
        "Smith  Jones, smith jones",
        "José Ángel, jose angel",
        "Søren Straße, soren strasse",
        "Łukasz, lukasz",
        "İpek, ipek",
        "Ĳsbrand, ijsbrand",
        "Uncle Dave (mother's side), uncle dave mothers side",
        "ﬁona, fiona",
        "محمد, محمد",
        "Γιώργος, γιωργοσ"
    })
    void accentsCaseAndSignsGo(String name, String folded) {
        assertThat(NameFolding.fold(name)).isEqualTo(folded);
    }

    @Test
    void nothingIsTheEmptyString() {
        assertThat(NameFolding.fold(null)).isEmpty();
        assertThat(NameFolding.fold(" - ' ")).isEmpty();
        assertThat(NameFolding.words("?")).isEmpty();
    }

    @Test
    void peopleAreOrderedByFamilyName() {
        assertThat(NameFolding.sortName("Mia Rose", "O'Neill")).isEqualTo("oneill mia rose");
        assertThat(NameFolding.sortName("Dave", null)).isEqualTo("dave");
        assertThat(NameFolding.words("Mia-Rose O'Neill")).isEqualTo(List.of("mia", "rose", "oneill"));
    }

    @Property
    void foldingTwiceChangesNothing(@ForAll @StringLength(max = 40) String name) {
        String folded = NameFolding.fold(name);
        assertThat(NameFolding.fold(folded)).isEqualTo(folded);
    }

    @Property
    void caseNeverMatters(@ForAll @StringLength(max = 40) String name) {
        assertThat(NameFolding.fold(name.toUpperCase(Locale.ROOT))).isEqualTo(NameFolding.fold(name));
    }

    @Property
    void anAccentSomewhereChangesNothingElse(
            @ForAll @StringLength(max = 20) @CharRange(from = ' ', to = '~') String name) {
        assertThat(NameFolding.fold(name + " é")).isEqualTo((NameFolding.fold(name) + " e").strip());
    }

    @Property
    void wordsHaveOneSpaceBetweenThem(@ForAll @StringLength(max = 40) String name) {
        assertThat(NameFolding.fold(name))
                .doesNotContain("  ")
                .doesNotStartWith(" ")
                .doesNotEndWith(" ");
    }
}
