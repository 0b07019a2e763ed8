package org.kith.kinship.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kith.kinship.TieKind;

/**
 * How two people are related by blood, worked out by the plain rule over every way up from either: exponential, and only for a handful of
 * people. The rule: a way up from the one and a way up from the other that end with the same ancestor and otherwise share nobody, such that
 * nobody strictly inside is an ancestor of both; those who are parents of both of the last two below are one couple.
 */
record BloodOracle(Family family) {

    /** Steps up from the one, and steps down to the other. */
    record Steps(int up, int down) {}

    /** In which ancestors the ways of each length meet, over families without loops. */
    Map<Steps, Set<String>> between(String one, String other) {
        Map<Steps, Set<String>> found = new HashMap<>();
        for (List<String> up : waysUp(one)) {
            for (List<String> down : waysUp(other)) {
                if (up.getLast().equals(down.getLast()) && isNearest(up, down)) {
                    Steps steps = new Steps(up.size() - 1, down.size() - 1);
                    found.computeIfAbsent(steps, any -> new TreeSet<>()).add(up.getLast());
                }
            }
        }
        return found;
    }

    /** Each from somebody up to an ancestor, with both; the first is that somebody alone. */
    private List<List<String>> waysUp(String from) {
        List<List<String>> ways = new ArrayList<>(List.of(List.of(from)));
        for (int i = 0; i < ways.size(); i++) {
            for (String parent : parents(ways.get(i).getLast())) {
                List<String> longer = new ArrayList<>(ways.get(i));
                longer.add(parent);
                ways.add(longer);
            }
        }
        return ways;
    }

    private Set<String> parents(String child) {
        return family.ties().stream()
                .filter(tie -> tie.kind() == TieKind.PARENT && tie.to().equals(child) && tie.certainty() != null)
                .map(FamilyTie::from)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> ancestors(String of) {
        return waysUp(of).stream().skip(1).map(List::getLast).collect(Collectors.toSet());
    }

    private boolean isNearest(List<String> up, List<String> down) {
        Set<String> met = new HashSet<>(up);
        met.addAll(down);
        if (met.size() != up.size() + down.size() - 1) {
            return false;
        }
        Set<String> inside = new HashSet<>(met);
        inside.removeAll(Set.of(up.getFirst()));
        inside.removeAll(Set.of(down.getFirst()));
        inside.removeAll(Set.of(up.getLast()));
        inside.retainAll(ancestors(up.getFirst()));
        inside.retainAll(ancestors(down.getFirst()));
        return inside.isEmpty();
    }
}
