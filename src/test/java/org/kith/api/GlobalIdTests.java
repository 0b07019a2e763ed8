package org.kith.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlobalIdTests {

    @Test
    void isBase64UrlOfTypeAndKey() {
        assertThat(new GlobalId("Person", "42")).hasToString("UGVyc29uOjQy");
        assertThat(GlobalId.parse("UGVyc29uOjQy", "Person").key()).isEqualTo("42");
    }

    @Property(tries = 500)
    void readsWhatItWrites(@ForAll("ids") GlobalId id) {
        assertThat(GlobalId.parse(id.toString())).isEqualTo(id);
    }

    @Property(tries = 1000)
    void hasOneTextOnly(@ForAll("texts") String text) {
        try {
            assertThat(GlobalId.parse(text)).hasToString(text);
        } catch (BadIdException e) {
            assertThat(e.code()).isEqualTo(ErrorCode.BAD_ID);
        }
    }

    @Property(tries = 500)
    void aChangedLetterIsAnotherIdOrNone(@ForAll("ids") GlobalId id, @ForAll int place, @ForAll char letter) {
        StringBuilder changed = new StringBuilder(id.toString());
        changed.setCharAt(Math.floorMod(place, changed.length()), letter);
        if (changed.toString().equals(id.toString())) {
            return;
        }
        try {
            assertThat(GlobalId.parse(changed.toString())).isNotEqualTo(id);
        } catch (BadIdException e) {
            assertThat(e).hasMessageContaining("malformed");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Person:42",
                "UGVyc29uOjQy=",
                "UGVyc29uOjQz ",
                "UGVyc29uOjQ!",
                "UGVyc29u",
                "%00",
                "' OR 1=1",
            })
    void refusesWhatItDidNotGive(String text) {
        assertThatExceptionOfType(BadIdException.class).isThrownBy(() -> GlobalId.parse(text, "Person"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Person:", ":42", "person:42", "Person:a b", "Person:é", "Person:\"}", "Person:a\n"})
    void refusesWhatIsNoTypeOrKey(String plain) {
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(BadIdException.class).isThrownBy(() -> GlobalId.parse(text));
    }

    @Test
    void refusesPaddingBitsThatAreNotZero() {
        // 'Person:4' ends in two spare bits: U...0NA and U...0NB decode to the same bytes.
        String text = new GlobalId("Person", "4444").toString();
        char last = text.charAt(text.length() - 1);
        String twin = text.substring(0, text.length() - 1) + (char) (last + 1);
        assertThatExceptionOfType(BadIdException.class).isThrownBy(() -> GlobalId.parse(twin));
    }

    @Test
    void refusesTheIdOfAnotherTypeAndSaysWhichIsNeeded() {
        String setting = new GlobalId("Setting", "42").toString();
        assertThatExceptionOfType(BadIdException.class)
                .isThrownBy(() -> GlobalId.parse(setting, "Person"))
                .withMessageContaining("Setting")
                .withMessageContaining("Person");
    }

    @Test
    void refusesALongKey() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GlobalId("Person", "a".repeat(201)));
        assertThatExceptionOfType(BadIdException.class).isThrownBy(() -> GlobalId.parse("A".repeat(100_000)));
    }

    @Provide
    Arbitrary<GlobalId> ids() {
        Arbitrary<String> keys = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .withChars("-_:./")
                .ofMinLength(1)
                .ofMaxLength(200);
        return Arbitraries.of("Person", "Setting", "T").flatMap(type -> keys.map(key -> new GlobalId(type, key)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings().alpha().numeric().withChars("-_=").ofMaxLength(40),
                ids().map(GlobalId::toString),
                ids().map(id -> id + "="));
    }
}
