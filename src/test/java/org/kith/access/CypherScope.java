package org.kith.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kith.access.Known.Facts;
import org.kith.access.Known.Hidden;
import org.kith.access.Known.Plain;
import org.kith.access.Known.Value;

/**
 * The variables that a clause can name, how deep in subqueries it stands, and what conditions have tested so far.
 *
 * @param constants the variables that come from outside the subquery, which WITH does not take away
 */
record CypherScope(Map<String, Value> variables, Map<String, Value> constants, int level, Facts facts) {

    static CypherScope empty() {
        return new CypherScope(new LinkedHashMap<>(), Map.of(), 0, new Facts(new HashSet<>(), new ArrayList<>()));
    }

    CypherScope copy() {
        return new CypherScope(new LinkedHashMap<>(variables), constants, level, facts);
    }

    /** A scope inside, in which nothing that is tested counts for the people outside. */
    CypherScope deeper(Predicate<String> imported) {
        Map<String, Value> imports = new LinkedHashMap<>(variables);
        imports.keySet().removeIf(imported.negate());
        return new CypherScope(
                new LinkedHashMap<>(imports),
                imports,
                level + 1,
                new Facts(new HashSet<>(facts.ties()), new ArrayList<>(facts.stays())));
    }

    /** The scope after WITH. */
    CypherScope with(Map<String, Value> columns) {
        Map<String, Value> after = new LinkedHashMap<>(constants);
        after.putAll(columns);
        return new CypherScope(after, constants, level, facts);
    }

    Known known(String name) {
        Value value = variables.get(name);
        return value == null ? Plain.OTHER : value.known();
    }

    Set<Integer> origins(String name) {
        Value value = variables.get(name);
        return value == null ? Set.of() : value.origins();
    }

    boolean hasGrantees() {
        return known("grantees") == Plain.GRANTEES;
    }

    /** People and addresses of this level that nothing guards yet. */
    List<Hidden> pending() {
        return hidden().filter(each -> !each.guarded).toList();
    }

    Stream<Hidden> hidden() {
        return variables.values().stream()
                .map(Value::known)
                .filter(known -> known instanceof Hidden hidden && hidden.level == level)
                .map(Hidden.class::cast)
                .distinct();
    }

    /** The names of variables that tokens mention. */
    Set<String> mentioned(List<CypherToken> tokens) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            CypherToken token = tokens.get(i);
            if (token.guard() != null) {
                names.addAll(token.guard().of());
            } else if (token.isWord() && !CypherText.isAfterDot(tokens, i) && !isKey(tokens, i)) {
                names.add(token.text());
            }
        }
        names.retainAll(variables.keySet());
        return names;
    }

    /** A word before a colon, at the start of an entry of a map. */
    private static boolean isKey(List<CypherToken> tokens, int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is(":")
                && tokens.get(at - 1).isAnyOf("{", ",");
    }
}
