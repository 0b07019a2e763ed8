package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.api.ApiException;
import org.kith.api.ErrorCode;
import org.springframework.http.HttpHeaders;

class ReadAfterTests {

    private static HttpHeaders headers(String... values) {
        HttpHeaders headers = new HttpHeaders();
        for (String value : values) {
            headers.add("Kith-Bookmark", value);
        }
        return headers;
    }

    @Test
    void bookmarksArePartedByCommasOrComeInSeveralHeaders() {
        assertThat(ReadAfter.bookmarks(headers())).isEmpty();
        assertThat(ReadAfter.bookmarks(headers("FB:kcwQ+/=, FB:b", "FB:c")))
                .containsExactly("FB:kcwQ+/=", "FB:b", "FB:c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "FB:", "FB:a,", ",FB:a", "FB:a FB:b", "fb:a", "FB:a\u0000", "FB:é"})
    void anythingElseIsABadArgument(String value) {
        assertThatThrownBy(() -> ReadAfter.bookmarks(headers(value)))
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.BAD_ARGUMENT));
    }

    @Test
    void aListThatIsTooLongIsABadArgument() {
        String longest = "FB:" + "a".repeat(1_997);
        assertThat(ReadAfter.bookmarks(headers(longest))).containsExactly(longest);
        assertThatThrownBy(() -> ReadAfter.bookmarks(headers(longest + "a"))).isInstanceOf(ApiException.class);
    }
}
