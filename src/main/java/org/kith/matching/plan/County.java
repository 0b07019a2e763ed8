package org.kith.matching.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * The children who wait and the homes, in an order that does not depend on how they came in: groups by who waits longest, children of a group by
 * arrival, homes by id. A child has a seat, a group and a home a number in that order.
 */
public final class County {

    /** A subset of a group is kept in the bits of a number. */
    private static final int LARGEST_GROUP = 30;

    private final List<List<Child>> groups;
    private final List<Home> homes;
    private final int[] firstSeat;

    public County(Collection<Child> children, Collection<Home> homes) {
        if (children.size() > Worth.MOST_CHILDREN) {
            throw new IllegalArgumentException(children.size() + " children wait: a plan is for at most "
                    + Worth.MOST_CHILDREN + ", so that scores never outweigh a tier");
        }
        unique(children.stream().map(Child::id).toList(), "child");
        unique(homes.stream().map(Home::id).toList(), "home");
        this.groups = inOrder(children);
        this.homes = homes.stream().sorted(Comparator.comparing(Home::id)).toList();
        this.firstSeat = new int[groups.size() + 1];
        for (int group = 0; group < groups.size(); group++) {
            firstSeat[group + 1] = firstSeat[group] + groups.get(group).size();
        }
    }

    private static List<List<Child>> inOrder(Collection<Child> children) {
        Comparator<Child> waiting = Comparator.comparingInt(Child::arrival).thenComparing(Child::id);
        TreeMap<String, List<Child>> byGroup = new TreeMap<>();
        children.stream()
                .sorted(waiting)
                .forEach(child -> byGroup.computeIfAbsent(child.group(), g -> new ArrayList<>())
                        .add(child));
        byGroup.forEach((group, members) -> {
            if (members.size() > LARGEST_GROUP) {
                throw new IllegalArgumentException("Sibling group " + group + " has " + members.size()
                        + " children who wait: at most " + LARGEST_GROUP + " can be planned as one group");
            }
        });
        return byGroup.values().stream()
                .map(List::copyOf)
                .sorted(Comparator.comparing(List::getFirst, waiting))
                .toList();
    }

    private static void unique(List<String> ids, String what) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException("The " + what + " " + id + " is there twice");
            }
        }
    }

    public List<List<Child>> groups() {
        return groups;
    }

    public List<Home> homes() {
        return homes;
    }

    /** How many children wait. */
    public int size() {
        return firstSeat[groups.size()];
    }

    int firstSeat(int group) {
        return firstSeat[group];
    }

    /** The children of a group whose bits are set. */
    List<Child> children(int group, int subset) {
        List<Child> members = groups.get(group);
        List<Child> chosen = new ArrayList<>(Integer.bitCount(subset));
        for (int rest = subset; rest != 0; rest &= rest - 1) {
            chosen.add(members.get(Integer.numberOfTrailingZeros(rest)));
        }
        return List.copyOf(chosen);
    }

    List<Child> children(Column column) {
        return children(column.group(), column.subset());
    }

    Home home(Column column) {
        return homes.get(column.home());
    }
}
