package org.kith.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A token of Cypher. Comments are none, a string is one, whatever stands in it, and so is a piece of the policy's own text.
 *
 * @param guard the piece of the policy, where the token is one
 * @param line the line in the statement, from 1
 */
record CypherToken(Kind kind, String text, @Nullable Guard guard, int line) {

    enum Kind {
        WORD,
        STRING,
        NUMBER,
        PARAMETER,
        SIGN,
        GUARD
    }

    private static final Pattern TOKEN = Pattern.compile("""
            (?s)(?<gap>\\s+|//[^\\n]*|/\\*.*?\\*/)\
            |(?<string>'(?:[^'\\\\]|\\\\.)*'|"(?:[^"\\\\]|\\\\.)*")\
            |(?<quoted>`[^`]+`)\
            |(?<word>[\\p{L}_][\\p{L}\\p{N}_]*)\
            |(?<parameter>\\$[\\p{L}_][\\p{L}\\p{N}_]*)\
            |(?<number>[0-9]+(?:\\.[0-9]+)?)\
            |(?<sign>\\.\\.|.)""");

    /** The tokens of a statement, with the texts of the policy not yet recognised. */
    static List<CypherToken> read(String cypher) {
        List<CypherToken> tokens = new ArrayList<>();
        Matcher next = TOKEN.matcher(cypher);
        int line = 1;
        while (next.find()) {
            Kind kind = kind(next);
            if (kind != null) {
                String text = next.group("quoted") == null ? next.group() : unquoted(next.group());
                tokens.add(new CypherToken(kind, text, null, line));
            }
            line += (int) next.group().chars().filter(c -> c == '\n').count();
        }
        return tokens;
    }

    private static @Nullable Kind kind(Matcher token) {
        if (token.group("gap") != null) {
            return null;
        }
        if (token.group("string") != null) {
            return Kind.STRING;
        }
        if (token.group("word") != null || token.group("quoted") != null) {
            return Kind.WORD;
        }
        if (token.group("parameter") != null) {
            return Kind.PARAMETER;
        }
        return token.group("number") != null ? Kind.NUMBER : Kind.SIGN;
    }

    private static String unquoted(String text) {
        return text.substring(1, text.length() - 1);
    }

    boolean is(String other) {
        return switch (kind) {
            case WORD -> text.toUpperCase(Locale.ROOT).equals(other);
            case SIGN -> text.equals(other);
            default -> false;
        };
    }

    boolean isAnyOf(String... others) {
        return List.of(others).stream().anyMatch(this::is);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean opens() {
        return isAnyOf("(", "[", "{") || is("CASE");
    }

    boolean closes() {
        return isAnyOf(")", "]", "}") || is("END");
    }

    boolean sameAs(CypherToken other) {
        return kind == other.kind && text.equals(other.text);
    }
}
