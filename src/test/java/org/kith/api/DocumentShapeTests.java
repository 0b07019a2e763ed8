package org.kith.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import graphql.parser.Parser;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentShapeTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ a }                                                       | 1 | 0 | 1",
                "{ a { b { c } } d }                                         | 3 | 0 | 2",
                "{ x: a { y: b } }                                           | 2 | 2 | 1",
                "{ ... on Query { a { b } } ...F } fragment F on Query { c } | 2 | 0 | 2",
                "{ a { ...F } b { ...F } } fragment F on T { x: c { d } }    | 3 | 2 | 2",
                "{ ...F } fragment F on T { a { ...F } }                     | 1 | 0 | 1",
                "{ ...Unknown }                                              | 0 | 0 | 0",
                "{ __schema { a { b { c: d } } } }                           | 1 | 0 | 1",
                "query A { a } query B { b { c } x: d }                      | 2 | 1 | 2",
            })
    void countsWithFragmentsInTheirPlaces(String text, long depth, long aliases, long width) {
        assertThat(DocumentShape.of(Parser.parse(text))).isEqualTo(new DocumentShape(depth, aliases, width));
    }

    @Test
    void aFragmentBombIsMeasuredAtOnce() {
        String bomb = "{ ...F0 } "
                + IntStream.range(0, 200)
                        .mapToObj(
                                i -> "fragment F%1$d on T { ...F%2$d ...F%2$d x: a { ...F%2$d } } ".formatted(i, i + 1))
                        .collect(Collectors.joining())
                + "fragment F200 on T { a }";
        DocumentShape shape =
                assertTimeoutPreemptively(Duration.ofSeconds(2), () -> DocumentShape.of(Parser.parse(bomb)));
        assertThat(shape.aliases()).isEqualTo(Integer.MAX_VALUE);
        assertThat(shape.width()).isEqualTo(Integer.MAX_VALUE);
    }
}
