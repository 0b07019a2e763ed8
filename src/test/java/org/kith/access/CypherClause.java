package org.kith.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A clause of a query.
 *
 * @param name WITH, OPTIONAL MATCH ...
 * @param body pattern, projection or call, without what the other components say
 * @param where its condition; empty where it has none
 * @param cut whether it takes only some of the rows
 */
record CypherClause(
        CypherToken at,
        String name,
        List<CypherToken> body,
        List<Item> items,
        boolean star,
        List<CypherToken> where,
        boolean cut) {

    boolean is(String other) {
        return name.equals(other);
    }

    /** An expression and the name that it gets. */
    record Item(List<CypherToken> expression, String name) {}

    /** The names of what the clause projects. */
    Set<String> columns(CypherScope before) {
        Set<String> names = items.stream().map(Item::name).collect(Collectors.toSet());
        if (star) {
            names.addAll(before.variables().keySet());
        }
        return names;
    }

    private static final Set<String> CLAUSES = Set.of(
            "MATCH",
            "WITH",
            "UNWIND",
            "CALL",
            "RETURN",
            "CREATE",
            "MERGE",
            "SET",
            "DELETE",
            "DETACH",
            "REMOVE",
            "FOREACH",
            "LOAD",
            "USE",
            "FILTER",
            "LET",
            "INSERT",
            "FINISH",
            "OPTIONAL",
            "CYPHER");

    static List<CypherClause> read(List<CypherToken> tokens) {
        List<CypherClause> clauses = new ArrayList<>();
        int start = 0;
        while (start < tokens.size()) {
            int end = start + 1;
            boolean optional = tokens.get(start).is("OPTIONAL");
            end += optional ? 1 : 0;
            while (end < tokens.size() && !starts(tokens, end)) {
                end = tokens.get(end).opens() && !CypherText.isProperty(tokens, end)
                        ? CypherText.closing(tokens, end) + 1
                        : end + 1;
            }
            CypherToken first = tokens.get(start);
            if (first.is("CYPHER")) {
                start = end;
                continue;
            }
            if (!starts(tokens, start)) {
                throw new NotUnderstoodException(first, "begins no clause that is understood");
            }
            String name = optional ? "OPTIONAL " + tokens.get(start + 1).text() : first.text();
            clauses.add(clause(first, name.toUpperCase(Locale.ROOT), tokens.subList(start + (optional ? 2 : 1), end)));
            start = end;
        }
        return clauses;
    }

    private static boolean starts(List<CypherToken> tokens, int at) {
        CypherToken token = tokens.get(at);
        if (!token.isWord() || CLAUSES.stream().noneMatch(token::is) || CypherText.isProperty(tokens, at)) {
            return false;
        }
        boolean partOfOther = at > 0 && (token.is("WITH") && tokens.get(at - 1).isAnyOf("STARTS", "ENDS"));
        boolean variable = at + 1 < tokens.size() && tokens.get(at + 1).isAnyOf(".", ",", "=");
        return !partOfOther && !variable;
    }

    private static CypherClause clause(CypherToken at, String name, List<CypherToken> tokens) {
        List<List<CypherToken>> whole = CypherText.split(tokens, "WHERE");
        List<CypherToken> where = whole.size() > 1 ? whole.get(1) : List.of();
        List<CypherToken> body = whole.getFirst();
        boolean cut = name.matches("WITH|RETURN")
                && List.of("LIMIT", "SKIP", "OFFSET").stream()
                        .anyMatch(word -> CypherText.split(body, word).size() > 1);
        if (name.equals("CALL")) {
            List<List<CypherToken>> yields = CypherText.split(body, "YIELD");
            return new CypherClause(
                    at,
                    name,
                    yields.getFirst(),
                    yields.size() > 1 ? items(yields.get(1)) : List.of(),
                    false,
                    where,
                    false);
        }
        if (!name.matches("WITH|RETURN|UNWIND")) {
            return new CypherClause(at, name, body, List.of(), false, where, false);
        }
        List<CypherToken> projection = projection(body);
        boolean star = !projection.isEmpty() && projection.getFirst().is("*");
        return new CypherClause(
                at,
                name,
                body,
                items(star ? projection.subList(Math.min(2, projection.size()), projection.size()) : projection),
                star,
                where,
                cut);
    }

    /** What stands before ORDER BY and the cut. */
    private static List<CypherToken> projection(List<CypherToken> body) {
        int end = 0;
        while (end < body.size() && !endsProjection(body, end)) {
            end = body.get(end).opens() && !CypherText.isProperty(body, end)
                    ? CypherText.closing(body, end) + 1
                    : end + 1;
        }
        boolean distinct = !body.isEmpty() && body.getFirst().is("DISTINCT");
        return body.subList(distinct ? 1 : 0, end);
    }

    private static boolean endsProjection(List<CypherToken> body, int at) {
        boolean ordered = body.get(at).is("ORDER")
                && at + 1 < body.size()
                && body.get(at + 1).is("BY");
        return !CypherText.isProperty(body, at) && (ordered || body.get(at).isAnyOf("LIMIT", "SKIP", "OFFSET"));
    }

    private static List<Item> items(List<CypherToken> projection) {
        List<Item> items = new ArrayList<>();
        for (List<CypherToken> each : CypherText.split(projection, ",")) {
            if (each.isEmpty()) {
                continue;
            }
            int as = each.size() - 2;
            boolean renamed = as > 0 && each.get(as).is("AS");
            List<CypherToken> expression = renamed ? each.subList(0, as) : each;
            items.add(new Item(expression, renamed ? each.getLast().text() : name(expression)));
        }
        return items;
    }

    private static String name(List<CypherToken> expression) {
        @Nullable CypherToken only = expression.size() == 1 ? expression.getFirst() : null;
        return only != null
                ? only.text()
                : expression.stream().map(CypherToken::text).collect(Collectors.joining(" "));
    }
}
