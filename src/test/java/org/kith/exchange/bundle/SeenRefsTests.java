package org.kith.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenRefsTests {
    private final SeenRefs seen = new SeenRefs();

    @Test
    void aRefIsFoundWithItsFirstLineAmongMany() {
        for (int i = 1; i <= 200_000; i++) {
            assertThat(seen.firstLine("child-" + i, i, i * 7L)).isZero();
        }
        assertThat(seen.firstLine("child-4711", 999_999, 0)).isEqualTo(4711);
        assertThat(seen.sameContent("child-4711", 4711 * 7L)).isTrue();
        assertThat(seen.sameContent("child-4711", 1)).isFalse();
        assertThat(seen.contains("child-200000")).isTrue();
        assertThat(seen.contains("child-200001")).isFalse();
    }
}
