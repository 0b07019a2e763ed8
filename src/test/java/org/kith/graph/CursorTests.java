package org.kith.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    static final List<List<String>> KEYS = List.of(
            List.of("0198c0de-0000-7000-8000-000000000001"),
            List.of("1", "ashdown mia", "0198c0de-0000-7000-8000-000000000001"),
            List.of("", "", ""),
            List.of("2", "łukasz ő 山田", "x"));

    @ParameterizedTest
    @FieldSource("KEYS")
    void isReadAsItWasWritten(List<String> keys) {
        String text = new Cursor("people", keys).encode();

        assertThat(Cursor.decode("people", keys.size(), text)).isEqualTo(new Cursor("people", keys));
        assertThat(text).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void anyLetterChangedOrCutIsNoticed() {
        String text = new Cursor("people", List.of("1", "ashdown mia", "x")).encode();
        for (int i = 0; i < text.length(); i++) {
            String other = text.charAt(i) == 'A' ? "B" : "A";
            bad("people", 3, text.substring(0, i) + other + text.substring(i + 1));
            bad("people", 3, text.substring(0, i));
            bad("people", 3, text.substring(0, i) + text.substring(i + 1));
        }
        bad("people", 3, text + "A");
        bad("people", 3, text + "=");
        bad("people", 3, " " + text);
    }

    @Test
    void isOfOneListAndItsNumberOfKeys() {
        String text = new Cursor("people", List.of("1", "ashdown mia", "x")).encode();

        bad("children", 3, text);
        bad("people", 2, text);
        bad("people", 4, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nonsense", "!!!!", "AAAA", "%00", "' OR 1=1"})
    void somethingElseIsNone(String text) {
        bad("people", 1, text);
    }

    @Test
    void aPayloadWithoutItsChecksumIsNone() {
        Stream.of("people\u001fx", "0\u001fpeople\u001fx", "\u001fpeople\u001fx")
                .forEach(payload -> bad(
                        "people",
                        1,
                        Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(payload.getBytes(StandardCharsets.UTF_8))));
    }

    private static void bad(String list, int keys, String text) {
        assertThatExceptionOfType(BadCursorException.class).as(text).isThrownBy(() -> Cursor.decode(list, keys, text));
    }
}
