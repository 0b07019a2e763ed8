package org.kith.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.access.Known.Hidden;
import org.kith.access.Known.Plain;
import org.kith.access.Known.Value;

/**
 * Finds, in a statement, people whom nothing proves to be within the scope, and addresses that may be confidential.
 *
 * <p>Each node of a pattern counts as a person, unless its label says otherwise. A person has to be guarded in the WHERE of the MATCH that
 * finds them, or of the WITH that follows: by the policy's own text, by membership of a list of people who are guarded, or as the next of
 * somebody who is, over a tie or a placement that is tested. What the check does not understand does not pass.
 */
final class ScopeCheck {

    private static final List<CypherToken> GRANTEES = recognised(Policy.GRANTEES);

    /** What the index whose name is the procedure's first argument holds. */
    private static final Set<String> INDEXES_OF_NAMES = Set.of("'person_names'");

    private final List<String> found = new ArrayList<>();
    private final Expressions expressions = new Expressions(this::inside);
    private final Conditions conditions = new Conditions(expressions);
    private final PathRules paths = new PathRules(conditions, expressions);

    private ScopeCheck() {}

    /** What is wrong with a statement; nothing where everybody in it is guarded. */
    static List<String> faults(String statement) {
        return faults(statement, recognised(statement));
    }

    static List<String> faults(String statement, List<CypherToken> tokens) {
        var check = new ScopeCheck();
        try {
            check.statement(tokens);
        } catch (NotUnderstoodException e) {
            check.found.add(e.getMessage());
        }
        List<String> lines = statement.lines().toList();
        return check.found.stream()
                .distinct()
                .map(fault -> fault + " | " + lines.get(line(fault) - 1).strip())
                .toList();
    }

    private static int line(String fault) {
        return Integer.parseInt(fault.substring("line ".length(), fault.indexOf(':')));
    }

    static List<CypherToken> recognised(String text) {
        return Guard.recognised(CypherToken.read(text));
    }

    private void statement(List<CypherToken> tokens) {
        CypherScope scope = CypherScope.empty();
        List<CypherToken> rest = tokens;
        if (opensWithGrantees(tokens)) {
            scope.variables().put("grantees", new Value(Plain.GRANTEES, Set.of(0)));
            rest = tokens.subList(GRANTEES.size(), tokens.size());
        }
        query(rest, scope).values().forEach(column -> lost(column.known(), "in the answer"));
    }

    private static boolean opensWithGrantees(List<CypherToken> tokens) {
        if (tokens.size() < GRANTEES.size()) {
            return false;
        }
        for (int i = 0; i < GRANTEES.size(); i++) {
            if (!GRANTEES.get(i).sameAs(tokens.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Map<String, Value> inside(List<CypherToken> tokens, CypherScope scope) {
        List<CypherToken> query = !tokens.isEmpty() && tokens.getFirst().is("(") ? matched(tokens) : tokens;
        Map<String, Value> columns = query(query, scope);
        columns.values().forEach(column -> lost(column.known(), "at the end of a subquery"));
        return columns;
    }

    /** The short form of a subquery: a pattern alone. */
    private static List<CypherToken> matched(List<CypherToken> pattern) {
        List<CypherToken> query = new ArrayList<>();
        query.add(new CypherToken(
                CypherToken.Kind.WORD, "MATCH", null, pattern.getFirst().line()));
        query.addAll(pattern);
        return query;
    }

    /** Checks the branches of a UNION; gives the columns, which are guarded where they are so in every branch. */
    private Map<String, Value> query(List<CypherToken> tokens, CypherScope scope) {
        Map<String, Value> columns = new LinkedHashMap<>();
        for (List<CypherToken> branch : CypherText.split(tokens, "UNION")) {
            boolean worded = !branch.isEmpty() && branch.getFirst().isAnyOf("ALL", "DISTINCT");
            branch(worded ? branch.subList(1, branch.size()) : branch, scope.copy())
                    .forEach((name, value) -> columns.merge(
                            name, value, (a, b) -> new Value(Known.either(a.known(), b.known()), a.origins())));
        }
        return columns;
    }

    private Map<String, Value> branch(List<CypherToken> tokens, CypherScope start) {
        CypherScope scope = start;
        Map<String, Value> columns = Map.of();
        for (CypherClause clause : CypherClause.read(tokens)) {
            if (!clause.is("WITH") && !clause.is("RETURN")) {
                pendingAt(clause, scope).forEach(each -> report(each, "before " + clause.name()));
            }
            switch (clause.name()) {
                case "MATCH", "OPTIONAL MATCH" -> match(clause, scope);
                case "UNWIND" -> unwind(clause, scope);
                case "CALL" -> call(clause, scope);
                case "WITH" -> scope = project(clause, scope);
                case "RETURN" -> {
                    columns = new LinkedHashMap<>(project(clause, scope).variables());
                    columns.keySet().retainAll(clause.columns(scope));
                }
                default -> throw new NotUnderstoodException(clause.at(), "is no clause of a read that is understood");
            }
        }
        if (columns.isEmpty()) {
            scope.pending().forEach(each -> report(each, "in its subquery"));
        }
        return columns;
    }

    /** Whom a clause must not come before: an OPTIONAL MATCH that does not name somebody neither leads from them nor takes them away. */
    private static List<Hidden> pendingAt(CypherClause clause, CypherScope scope) {
        if (!clause.is("OPTIONAL MATCH")) {
            return scope.pending();
        }
        Set<Known> named = Stream.of(clause.body(), clause.where())
                .flatMap(tokens -> scope.mentioned(tokens).stream())
                .map(scope::known)
                .collect(Collectors.toSet());
        return scope.pending().stream().filter(named::contains).toList();
    }

    private void match(CypherClause clause, CypherScope scope) {
        List<Hidden> unnamed = new ArrayList<>();
        List<CypherPath.Part> parts = new ArrayList<>();
        for (List<CypherToken> path : CypherText.split(clause.body(), ",")) {
            List<CypherPath.Part> read = CypherPath.read(path);
            unnamed.addAll(paths.bind(read, scope));
            parts.addAll(read);
        }
        conditions.prove(clause.where(), scope, unnamed.stream());
        expressions.walk(clause.where(), scope);
        unnamed.forEach(each -> report(each, "and has no variable to guard"));
        PathRules.untested(parts, scope)
                .forEach(each -> found.add("line %d: the tie '%s' is not tested by the policy's text for ties"
                        .formatted(each.at().line(), each.name())));
    }

    private void unwind(CypherClause clause, CypherScope scope) {
        CypherClause.Item item = clause.items().getFirst();
        expressions.walk(item.expression(), scope);
        Known each = expressions.infer(item.expression(), scope).element();
        scope.variables().put(item.name(), new Value(each, origins(item.expression(), scope)));
    }

    private void call(CypherClause clause, CypherScope scope) {
        List<CypherToken> body = clause.body();
        if (body.isEmpty() || !body.getFirst().is("(")) {
            procedure(clause, scope);
            return;
        }
        List<CypherToken> imports = CypherText.inside(body, 0);
        int open = CypherText.closing(body, 0) + 1;
        if (!CypherText.isWhole(body, open, "{")) {
            throw new NotUnderstoodException(clause.at(), "is not followed by imports and one subquery");
        }
        boolean all = imports.size() == 1 && imports.getFirst().is("*");
        CypherScope inner = scope.deeper(
                name -> all || imports.stream().anyMatch(token -> token.text().equals(name)));
        query(CypherText.inside(body, open), inner)
                .forEach((name, value) -> scope.variables().put(name, outside(name, value, scope)));
    }

    /** A candidate that leaves a subquery unguarded is one that the next WITH must guard. */
    private static Value outside(String name, Value value, CypherScope scope) {
        if (value.known() instanceof Hidden hidden && !hidden.guarded) {
            return new Value(new Hidden(name, hidden.at, hidden.address, scope.level()), value.origins());
        }
        return value;
    }

    /** The one procedure that is understood finds names in their index. */
    private void procedure(CypherClause clause, CypherScope scope) {
        List<CypherToken> body = clause.body();
        String name = body.stream()
                .takeWhile(token -> !token.is("("))
                .map(CypherToken::text)
                .collect(Collectors.joining());
        int open = (int) body.stream().takeWhile(token -> !token.is("(")).count();
        boolean ofNames = name.equals("db.index.fulltext.queryNodes")
                && body.size() > open + 1
                && INDEXES_OF_NAMES.contains(body.get(open + 1).text());
        if (!ofNames) {
            throw new NotUnderstoodException(clause.at(), "calls '" + name + "', of which nothing is known");
        }
        for (CypherClause.Item item : clause.items()) {
            boolean node = item.expression().size() == 1
                    && item.expression().getFirst().is("NODE");
            scope.variables().put(item.name(), new Value(node ? Plain.SAFE : Plain.OTHER, Set.of()));
        }
    }

    private CypherScope project(CypherClause clause, CypherScope scope) {
        List<Hidden> before = scope.pending();
        Map<String, Value> columns = new LinkedHashMap<>(clause.star() ? scope.variables() : Map.of());
        for (CypherClause.Item item : clause.items()) {
            boolean bare = item.expression().size() == 1
                    && item.expression().getFirst().isWord();
            if (!bare) {
                expressions.walk(item.expression(), scope);
                scope.mentioned(item.expression())
                        .forEach(name -> lost(scope.known(name), "where its values are read"));
            }
            columns.put(
                    item.name(),
                    new Value(expressions.infer(item.expression(), scope), origins(item.expression(), scope)));
        }
        CypherScope after = scope.with(columns);
        if (clause.cut()) {
            before.forEach(each -> report(each, "before the cut of " + clause.name()));
        }
        conditions.prove(clause.where(), after, Stream.empty());
        expressions.walk(clause.where(), after);
        before.stream()
                .filter(each -> columns.values().stream().noneMatch(value -> value.known() == each))
                .forEach(each -> report(each, "before " + clause.name() + " drops it"));
        return after;
    }

    private static Set<Integer> origins(List<CypherToken> expression, CypherScope scope) {
        return scope.mentioned(expression).stream()
                .flatMap(name -> scope.origins(name).stream())
                .collect(Collectors.toSet());
    }

    private void lost(Known known, String where) {
        if (known instanceof Hidden hidden && !hidden.guarded) {
            report(hidden, where);
        }
    }

    private void report(Hidden hidden, String where) {
        if (!hidden.guarded) {
            found.add(hidden.said() + " is not guarded " + where);
            hidden.guarded = true; // said once
        }
    }
}
