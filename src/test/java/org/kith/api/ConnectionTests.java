package org.kith.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.graph.BadCursorException;
import org.kith.graph.Cursor;

class ConnectionTests {

    @Test
    void oneRowMoreThanThePageTellsThatMoreFollow() {
        Page page = Page.of(2, null);
        Connection<String> connection = Connection.of(page, List.of("a", "b", "c"), ConnectionTests::place, null);
        assertThat(connection.edges()).extracting(Edge::node).containsExactly("a", "b");
        assertThat(connection.pageInfo().hasNextPage()).isTrue();
        assertThat(connection.pageInfo().hasPreviousPage()).isFalse();
        assertThat(connection.pageInfo().endCursor()).isEqualTo(place("b").encode());
    }

    @Test
    void theNextPageStartsAfterTheLastRow() {
        Page page = Page.of(2, place("b").encode());
        assertThat(page.limit()).isEqualTo(3);
        assertThat(page.start("letters", 1)).isEqualTo(place("b"));
        Connection<String> connection = Connection.of(page, List.of("c"), ConnectionTests::place, 3);
        assertThat(connection.pageInfo().hasNextPage()).isFalse();
        assertThat(connection.pageInfo().hasPreviousPage()).isTrue();
        assertThat(connection.totalCount()).isEqualTo(3);
    }

    @Test
    void anEmptyPageHasNoCursors() {
        assertThat(Connection.<String>empty().pageInfo().endCursor()).isNull();
        assertThat(Connection.of(Page.of(null, null), List.of(), ConnectionTests::place, 0))
                .isEqualTo(Connection.empty());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void firstOutOfRangeIsRefusedAndNotClamped(int first) {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> Page.of(first, null))
                .withMessageContaining("1 to 100")
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.BAD_ARGUMENT));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        Page page = Page.of(null, place("b").encode());
        assertThat(page.first()).isEqualTo(25);
        assertThatExceptionOfType(BadCursorException.class).isThrownBy(() -> page.start("digits", 1));
    }

    private static Cursor place(String letter) {
        return new Cursor("letters", List.of(letter));
    }
}
