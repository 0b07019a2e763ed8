package org.kith.kinship.relation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.kith.kinship.TieKind;

/**
 * Finds people who are recorded as their own ancestors. Takes away again and again whoever has no parent or no child left: nobody is left
 * where there is no loop. Time is linear in the ties.
 */
final class Loops {

    private final int people;
    private final List<Link> parentage;

    Loops(int people, List<Link> links) {
        this.people = people;
        this.parentage = links.stream().filter(Loops::matters).toList();
    }

    /** Only a chain of parents who are parents by birth, by law or in life makes an ancestor. */
    static boolean matters(Link link) {
        return link.is(TieKind.PARENT) && !link.is("STEP");
    }

    /** Who is in a loop, or between two of them. */
    boolean[] members() {
        boolean[] looped = new boolean[people];
        Arrays.fill(looped, true);
        trim(looped, true);
        trim(looped, false);
        return looped;
    }

    private void trim(boolean[] left, boolean upwards) {
        int[] count = new int[people];
        int[][] next = next(upwards);
        for (int[] each : next) {
            for (int to : each) {
                count[to]++;
            }
        }
        Deque<Integer> free = new ArrayDeque<>();
        for (int i = 0; i < people; i++) {
            if (count[i] == 0) {
                free.add(i);
            }
        }
        while (!free.isEmpty()) {
            int gone = free.remove();
            left[gone] = false;
            for (int to : next[gone]) {
                if (--count[to] == 0) {
                    free.add(to);
                }
            }
        }
    }

    private int[][] next(boolean upwards) {
        int[] sizes = new int[people];
        parentage.forEach(link -> sizes[upwards ? link.to() : link.from()]++);
        int[][] next = new int[people][];
        Arrays.setAll(next, i -> new int[sizes[i]]);
        parentage.forEach(link -> {
            int at = upwards ? link.to() : link.from();
            next[at][--sizes[at]] = upwards ? link.from() : link.to();
        });
        return next;
    }
}
