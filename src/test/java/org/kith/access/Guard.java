package org.kith.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Moment;

/**
 * A piece of the policy in a statement: exactly the text that {@link Policy} makes, token for token.
 *
 * @param of the variables that it was made for
 */
record Guard(Kind kind, List<String> of) {

    enum Kind {
        FULL,
        VISIBLE,
        GRANTED,
        CARED_FOR,
        TIE,
        OPEN,
        /** Of an address: not confidential, or told to those whose permission it is. */
        PUBLIC,
        /** Told on purpose of an address that may be confidential: guards nobody. */
        TOLD
    }

    private record Text(Kind kind, int holes, List<CypherToken> tokens) {

        static Text of(Kind kind, int holes, String text) {
            return new Text(kind, holes, CypherToken.read(text));
        }
    }

    private static final List<String> HOLES = List.of("hole0", "hole1", "hole2");

    /** The longest first, because they have shorter ones inside. */
    private static final List<Text> TEXTS = Stream.concat(
                    Stream.of(Moment.values()).flatMap(Guard::texts),
                    Stream.of(
                            Text.of(Kind.FULL, 1, Policy.full("hole0")),
                            Text.of(Kind.GRANTED, 3, Policy.granted("hole0", "hole1", "hole2")),
                            Text.of(Kind.TIE, 3, Policy.disclosed("hole0", "hole1", "hole2")),
                            Text.of(Kind.OPEN, 1, Policy.open("hole0")),
                            Text.of(Kind.TOLD, 1, Declassified.addressId("hole0")),
                            Text.of(Kind.TOLD, 1, Declassified.bars("hole0", "$search.on")),
                            Text.of(Kind.TOLD, 2, PrivateFostering.takes("hole0", "hole1")),
                            Text.of(Kind.PUBLIC, 1, Policy.located("hole0"))))
            .sorted((a, b) -> b.tokens.size() - a.tokens.size())
            .toList();

    private static Stream<Text> texts(Moment moment) {
        return Stream.of(
                Text.of(Kind.VISIBLE, 1, Policy.visible("hole0", moment)),
                Text.of(Kind.TIE, 1, Policy.tie("hole0", moment)),
                Text.of(Kind.TIE, 3, Policy.told("hole0", "hole1", "hole2", moment)),
                Text.of(Kind.TOLD, 2, Declassified.distanceBand("hole0", "hole1", moment)),
                Text.of(Kind.TOLD, 2, Declassified.withheld("hole0", "hole1", moment)),
                Text.of(Kind.CARED_FOR, 2, Policy.caredFor("hole0", "hole1", moment)));
    }

    /** The same tokens, with each piece of the policy as one. */
    static List<CypherToken> recognised(List<CypherToken> tokens) {
        List<CypherToken> out = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            CypherToken first = tokens.get(at);
            int taken = 1;
            CypherToken token = first;
            for (Text text : TEXTS) {
                Guard guard = match(text, tokens, at);
                if (guard != null) {
                    token = new CypherToken(CypherToken.Kind.GUARD, guard.toString(), guard, first.line());
                    taken = text.tokens.size();
                    break;
                }
            }
            out.add(token);
            at += taken;
        }
        return out;
    }

    private static @Nullable Guard match(Text text, List<CypherToken> tokens, int from) {
        boolean isProperty = from > 0 && tokens.get(from - 1).is(".");
        if (isProperty || from + text.tokens.size() > tokens.size()) {
            return null;
        }
        Map<String, String> holes = new HashMap<>();
        for (int i = 0; i < text.tokens.size(); i++) {
            CypherToken wanted = text.tokens.get(i);
            CypherToken found = tokens.get(from + i);
            boolean hole = wanted.isWord() && HOLES.contains(wanted.text());
            boolean fits = hole
                    ? found.isWord() && found.text().equals(holes.computeIfAbsent(wanted.text(), name -> found.text()))
                    : wanted.sameAs(found);
            if (!fits) {
                return null;
            }
        }
        return new Guard(
                text.kind,
                IntStream.range(0, text.holes)
                        .mapToObj(i -> holes.get(HOLES.get(i)))
                        .toList());
    }
}
