package org.kith.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.access.Known.ListOf;
import org.kith.access.Known.MapOf;
import org.kith.access.Known.Plain;
import org.kith.access.Known.Value;

/** What is known of the value of an expression; and a walk to the subqueries inside it. */
final class Expressions {

    /** Functions that lead from a value to nodes which no pattern names. */
    private static final List<String> OPAQUE =
            List.of("STARTNODE", "ENDNODE", "NODES", "RELATIONSHIPS", "SHORTESTPATH", "ALLSHORTESTPATHS", "APOC");

    /** Checks a subquery in a scope of its own, and gives its columns. */
    interface Subquery {
        Map<String, Value> check(List<CypherToken> query, CypherScope scope);
    }

    private final Subquery subquery;

    Expressions(Subquery subquery) {
        this.subquery = subquery;
    }

    Known infer(List<CypherToken> tokens, CypherScope scope) {
        if (CypherText.isWhole(tokens, 0, "(")) {
            return infer(CypherText.inside(tokens, 0), scope);
        }
        List<List<CypherToken>> summands = CypherText.split(tokens, "+");
        if (summands.size() > 1) {
            Known sum = any(summands, scope);
            return sum instanceof ListOf ? sum : Plain.OTHER;
        }
        if (tokens.size() == 1) {
            return tokens.getFirst().is("NULL")
                    ? Plain.NOTHING
                    : tokens.getFirst().isWord() ? scope.known(tokens.getFirst().text()) : Plain.OTHER;
        }
        if (tokens.size() == 3 && tokens.get(0).isWord() && tokens.get(1).is(".")) {
            return scope.known(tokens.get(0).text()) instanceof MapOf map
                    ? map.fields().getOrDefault(tokens.get(2).text(), Plain.OTHER)
                    : Plain.OTHER;
        }
        return compound(tokens, scope);
    }

    private Known compound(List<CypherToken> tokens, CypherScope scope) {
        if (CypherText.isWhole(tokens, 0, "CASE")) {
            return branches(CypherText.inside(tokens, 0), scope);
        }
        if (CypherText.isWhole(tokens, 0, "{")) {
            return map(CypherText.inside(tokens, 0), scope);
        }
        if (CypherText.isWhole(tokens, 0, "[")) {
            return list(CypherText.inside(tokens, 0), scope);
        }
        if (!tokens.isEmpty() && tokens.getLast().is("]")) {
            return sliceOrElement(tokens, scope);
        }
        if (!tokens.isEmpty() && tokens.getFirst().is("COLLECT") && CypherText.isWhole(tokens, 1, "{")) {
            return collected(CypherText.inside(tokens, 1), scope);
        }
        if (!tokens.isEmpty() && tokens.getFirst().is("REDUCE") && CypherText.isWhole(tokens, 1, "(")) {
            return new Fold(CypherText.inside(tokens, 1)).result(scope);
        }
        if (CypherText.isWhole(tokens, 1, "(")) {
            return call(tokens.getFirst(), CypherText.inside(tokens, 1), scope);
        }
        return Plain.OTHER;
    }

    private Known any(List<List<CypherToken>> parts, CypherScope scope) {
        return parts.stream()
                .map(part -> infer(part, scope))
                .reduce(Known::either)
                .orElse(Plain.NOTHING);
    }

    private Known branches(List<CypherToken> tokens, CypherScope scope) {
        List<List<CypherToken>> results = new ArrayList<>();
        for (List<CypherToken> branch : CypherText.split(tokens, "WHEN")) {
            List<List<CypherToken>> parts = CypherText.split(branch, "ELSE");
            List<List<CypherToken>> then = CypherText.split(parts.getFirst(), "THEN");
            if (then.size() > 1) {
                results.add(then.get(1));
            }
            if (parts.size() > 1) {
                results.add(parts.get(1));
            }
        }
        return any(results, scope);
    }

    private Known map(List<CypherToken> tokens, CypherScope scope) {
        Map<String, Known> fields = new HashMap<>();
        for (List<CypherToken> entry : CypherText.split(tokens, ",")) {
            if (entry.size() > 2) {
                fields.put(entry.getFirst().text(), infer(entry.subList(2, entry.size()), scope));
            }
        }
        return new MapOf(fields);
    }

    private Known list(List<CypherToken> tokens, CypherScope scope) {
        if (!isLoop(tokens)) {
            return new ListOf(tokens.isEmpty() ? Plain.NOTHING : any(CypherText.split(tokens, ","), scope));
        }
        Loop loop = loop(tokens, scope);
        return new ListOf(
                loop.result.isEmpty() ? loop.scope.known(tokens.getFirst().text()) : infer(loop.result, loop.scope));
    }

    private Known sliceOrElement(List<CypherToken> tokens, CypherScope scope) {
        int open = tokens.size() - 1;
        while (!(tokens.get(open).is("[") && CypherText.closing(tokens, open) == tokens.size() - 1)) {
            open--;
        }
        Known list = infer(tokens.subList(0, open), scope);
        boolean slice = CypherText.split(CypherText.inside(tokens, open), "..").size() > 1;
        return slice ? list : list.element();
    }

    private Known call(CypherToken name, List<CypherToken> arguments, CypherScope scope) {
        boolean distinct = !arguments.isEmpty() && arguments.getFirst().is("DISTINCT");
        List<CypherToken> given = distinct ? arguments.subList(1, arguments.size()) : arguments;
        if (name.is("COLLECT")) {
            return new ListOf(infer(given, scope));
        }
        if (name.is("COALESCE")) {
            return any(CypherText.split(given, ","), scope);
        }
        return name.isAnyOf("HEAD", "LAST") ? infer(given, scope).element() : Plain.OTHER;
    }

    /** {@code COLLECT { ... RETURN column }}. */
    private Known collected(List<CypherToken> query, CypherScope scope) {
        return subquery.check(query, scope.deeper(name -> true)).values().stream()
                .map(column -> (Known) new ListOf(column.known()))
                .findFirst()
                .orElse(Plain.OTHER);
    }

    /** {@code reduce(sum = start, each IN list | next)}. */
    private final class Fold {

        private final CypherToken sum;
        private final List<CypherToken> start;
        private final List<CypherToken> loop;
        private final List<CypherToken> next;

        Fold(List<CypherToken> tokens) {
            List<List<CypherToken>> parts = CypherText.split(tokens, ",");
            List<List<CypherToken>> bar = CypherText.split(parts.get(1), "|");
            this.sum = tokens.getFirst();
            this.start = parts.getFirst().subList(2, parts.getFirst().size());
            this.loop = bar.getFirst();
            this.next = bar.get(1);
        }

        /** What holds both of the sum at the start and of the sum after a step. */
        Known result(CypherScope scope) {
            Known first = infer(start, scope);
            return Known.either(first, infer(next, inside(scope, first)));
        }

        CypherScope inside(CypherScope scope, Known soFar) {
            CypherScope inner = scope.copy();
            inner.variables().put(sum.text(), new Value(soFar, Set.of()));
            Known each = infer(loop.subList(2, loop.size()), scope).element();
            inner.variables().put(loop.getFirst().text(), new Value(each, Set.of()));
            return inner;
        }

        void walk(CypherScope scope) {
            Expressions.this.walk(start, scope);
            Expressions.this.walk(loop.subList(2, loop.size()), scope);
            Expressions.this.walk(next, inside(scope, result(scope)));
        }
    }

    private record Loop(CypherScope scope, List<CypherToken> result) {}

    private static boolean isLoop(List<CypherToken> tokens) {
        return tokens.size() > 2 && tokens.get(0).isWord() && tokens.get(1).is("IN");
    }

    /** {@code x IN list WHERE condition | result}. */
    private Loop loop(List<CypherToken> tokens, CypherScope scope) {
        List<List<CypherToken>> bar = CypherText.split(tokens, "|");
        List<CypherToken> list = CypherText.split(bar.getFirst(), "WHERE").getFirst();
        Known each = infer(list.subList(2, list.size()), scope).element();
        CypherScope inner = scope.copy();
        inner.variables().put(tokens.getFirst().text(), new Value(each, Set.of()));
        return new Loop(inner, bar.size() > 1 ? bar.get(1) : List.of());
    }

    /** Checks every subquery of an expression, and refuses what would read nodes out of sight. */
    void walk(List<CypherToken> tokens, CypherScope scope) {
        for (int i = 0; i < tokens.size(); i++) {
            CypherToken token = tokens.get(i);
            boolean property = CypherText.isAfterDot(tokens, i);
            if (!property && OPAQUE.stream().anyMatch(token::is)) {
                throw new NotUnderstoodException(token, "may lead to people who have no variable");
            }
            if (!property && token.opens()) {
                int close = CypherText.closing(tokens, i);
                List<CypherToken> inner = tokens.subList(i + 1, close);
                if (token.is("{") && after(tokens, i, "EXISTS", "COLLECT", "COUNT")) {
                    subquery.check(inner, scope.deeper(name -> true));
                } else if (after(tokens, i, "REDUCE")) {
                    new Fold(inner).walk(scope);
                } else {
                    boolean loops = token.is("[") || after(tokens, i, "ANY", "ALL", "NONE", "SINGLE");
                    walk(inner, loops && isLoop(inner) ? loop(inner, scope).scope : scope);
                }
                i = close;
            }
            refusePattern(tokens, i);
        }
    }

    private static boolean after(List<CypherToken> tokens, int at, String... words) {
        return at > 0 && tokens.get(at - 1).isAnyOf(words);
    }

    private static void refusePattern(List<CypherToken> tokens, int at) {
        if (!tokens.get(at).is(")") || at + 2 >= tokens.size()) {
            return;
        }
        int dash = tokens.get(at + 1).is("<") ? at + 2 : at + 1;
        if (dash + 1 < tokens.size()
                && tokens.get(dash).is("-")
                && tokens.get(dash + 1).isAnyOf("[", "-")) {
            throw new NotUnderstoodException(
                    tokens.get(at), "ends a node of a pattern outside MATCH, EXISTS or COLLECT");
        }
    }
}
