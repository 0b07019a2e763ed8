package org.kith.access;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A path of a pattern: nodes, with relationships or repeated groups between them. */
final class CypherPath {

    sealed interface Part {}

    /**
     * @param name its variable; null where it has none
     * @param labels the labels of which it has one; empty where none are said, or not in so simple a way
     * @param inner everything inside that may hold conditions
     */
    record Node(CypherToken at, @Nullable String name, Set<String> labels, List<CypherToken> inner) implements Part {}

    /** @param types the types of which it has one; null where that is not said in so simple a way */
    record Relationship(
            CypherToken at, @Nullable String name, @Nullable Set<String> types, boolean toTheLeft, boolean toTheRight)
            implements Part {}

    record Group(List<Part> parts, List<CypherToken> where) implements Part {}

    private final List<CypherToken> tokens;
    private int at;

    private CypherPath(List<CypherToken> tokens) {
        this.tokens = tokens;
    }

    static List<Part> read(List<CypherToken> tokens) {
        var path = new CypherPath(tokens);
        List<Part> parts = path.parts();
        if (path.at < tokens.size()) {
            throw new NotUnderstoodException(tokens.get(path.at), "is not understood in a pattern");
        }
        return parts;
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        while (at < tokens.size() && !tokens.get(at).is("WHERE")) {
            parts.add(tokens.get(at).is("(") ? nodeOrGroup() : relationship());
        }
        return parts;
    }

    private boolean skips(String sign) {
        if (at < tokens.size() && tokens.get(at).is(sign)) {
            at++;
            return true;
        }
        return false;
    }

    private Part nodeOrGroup() {
        int open = at;
        List<CypherToken> inner = CypherText.inside(tokens, open);
        at = CypherText.closing(tokens, open) + 1;
        if (!inner.isEmpty() && inner.getFirst().is("(")) {
            quantifier();
            var group = new CypherPath(inner);
            List<Part> parts = group.parts();
            List<CypherToken> where =
                    group.at < inner.size() ? inner.subList(group.at + 1, inner.size()) : List.<CypherToken>of();
            return new Group(parts, where);
        }
        boolean named = !inner.isEmpty()
                && inner.getFirst().isWord()
                && !inner.getFirst().isAnyOf("WHERE", "IS");
        return new Node(
                tokens.get(open),
                named ? inner.getFirst().text() : null,
                oneOf(inner, named ? 1 : 0),
                inner.subList(named ? 1 : 0, inner.size()));
    }

    private boolean quantifier() {
        if (skips("+") || skips("*")) {
            return true;
        }
        if (at < tokens.size() && tokens.get(at).is("{")) {
            at = CypherText.closing(tokens, at) + 1;
            return true;
        }
        return false;
    }

    private Relationship relationship() {
        CypherToken start = tokens.get(at);
        boolean toTheLeft = skips("<");
        need("-");
        String name = null;
        Set<String> types = null;
        if (at < tokens.size() && tokens.get(at).is("[")) {
            List<CypherToken> inner = CypherText.inside(tokens, at);
            at = CypherText.closing(tokens, at) + 1;
            boolean named = !inner.isEmpty()
                    && inner.getFirst().isWord()
                    && !inner.getFirst().is("WHERE");
            name = named ? inner.getFirst().text() : null;
            types = oneOf(inner, named ? 1 : 0);
            types = types.isEmpty() ? null : types;
            if (CypherText.split(inner, "*").size() > 1) {
                throw new NotUnderstoodException(start, "steps over people who have no variable");
            }
        }
        need("-");
        boolean toTheRight = skips(">");
        if (quantifier()) {
            throw new NotUnderstoodException(start, "steps over people who have no variable");
        }
        return new Relationship(start, name, types, toTheLeft, toTheRight);
    }

    private void need(String sign) {
        if (!skips(sign)) {
            throw new NotUnderstoodException(
                    tokens.get(Math.min(at, tokens.size() - 1)), "stands where '" + sign + "' should");
        }
    }

    /** Names after a colon with bars between them. Anything else proves nothing. */
    private static Set<String> oneOf(List<CypherToken> inner, int from) {
        Set<String> names = new LinkedHashSet<>();
        int i = from;
        while (i + 1 < inner.size()
                && inner.get(i).is(i == from ? ":" : "|")
                && inner.get(i + 1).isWord()) {
            names.add(inner.get(i + 1).text());
            i += 2;
        }
        boolean ends = i >= inner.size() || inner.get(i).isAnyOf("{", "WHERE");
        if (!ends && !inner.get(i).isAnyOf(":", "|", "&", "*", "IS")) {
            throw new NotUnderstoodException(inner.get(i), "is not understood in a pattern");
        }
        return ends ? names : Set.of();
    }
}
