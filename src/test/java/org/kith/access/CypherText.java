package org.kith.access;

import java.util.ArrayList;
import java.util.List;

/** Parts of a list of tokens: brackets, and what stands between signs outside of them. */
final class CypherText {

    private CypherText() {}

    /** The place of the bracket (or END) that closes the one at a place. */
    static int closing(List<CypherToken> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            if (isProperty(tokens, i)) {
                continue;
            }
            if (tokens.get(i).opens()) {
                depth++;
            } else if (tokens.get(i).closes() && --depth == 0) {
                return i;
            }
        }
        throw new NotUnderstoodException(tokens.get(open), "has no end");
    }

    /** Whether a word is the name of a property or a label rather than of a clause, a variable or an operator. */
    static boolean isProperty(List<CypherToken> tokens, int at) {
        return isAfterDot(tokens, at)
                || tokens.get(at).isWord()
                        && !tokens.get(at).is("CASE")
                        && at > 0
                        && tokens.get(at - 1).is(":");
    }

    /** Whether a word is the name of a property. After a colon a map has any expression. */
    static boolean isAfterDot(List<CypherToken> tokens, int at) {
        return tokens.get(at).isWord() && at > 0 && tokens.get(at - 1).is(".");
    }

    /** Parts between a sign or word, outside of brackets and of CASE. */
    static List<List<CypherToken>> split(List<CypherToken> tokens, String by) {
        List<List<CypherToken>> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (isProperty(tokens, i)) {
                continue;
            }
            if (tokens.get(i).opens()) {
                i = closing(tokens, i);
            } else if (tokens.get(i).is(by)) {
                parts.add(tokens.subList(start, i));
                start = i + 1;
            }
        }
        parts.add(tokens.subList(start, tokens.size()));
        return parts;
    }

    /** The parts of a condition all of which must hold; the whole of it where one of several is enough. */
    static List<List<CypherToken>> conjuncts(List<CypherToken> condition) {
        boolean alternative =
                split(condition, "OR").size() > 1 || split(condition, "XOR").size() > 1;
        return alternative ? List.of(condition) : split(condition, "AND");
    }

    /** Whether one pair of brackets of this kind holds all of the tokens. */
    static boolean isWhole(List<CypherToken> tokens, int open, String bracket) {
        return tokens.size() > open + 1 && tokens.get(open).is(bracket) && closing(tokens, open) == tokens.size() - 1;
    }

    static List<CypherToken> inside(List<CypherToken> tokens, int open) {
        return tokens.subList(open + 1, closing(tokens, open));
    }
}
