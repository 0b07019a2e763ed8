package org.kith.matching.plan;

import java.util.ArrayList;
import java.util.List;

/** Who lives where, as far as it is planned: what stands, and what still fits beside it. */
final class Occupancy {

    private final Question question;
    private final int[] placed;
    private final int[] left;
    private final List<List<Column>> standing = new ArrayList<>();
    private long points;

    Occupancy(Question question) {
        this.question = question;
        this.placed = new int[question.county().groups().size()];
        List<Home> homes = question.county().homes();
        this.left = new int[homes.size()];
        for (int home = 0; home < left.length; home++) {
            left[home] = homes.get(home).sharedPlaces();
            standing.add(new ArrayList<>());
        }
    }

    /** The same again, to go on from. */
    Occupancy copy() {
        Occupancy copy = new Occupancy(question);
        columns().forEach(copy::add);
        return copy;
    }

    void add(Column column) {
        placed[column.group()] |= column.subset();
        left[column.home()] -= column.taken();
        standing.get(column.home()).add(column);
        points += column.points();
    }

    boolean anyPlaced(int group, int subset) {
        return (placed[group] & subset) != 0;
    }

    int placed(int group) {
        return placed[group];
    }

    int left(int home) {
        return left[home];
    }

    boolean fits(Column column) {
        return !anyPlaced(column.group(), column.subset()) && hasPlaces(column) && mayShare(column);
    }

    boolean hasPlaces(Column column) {
        return column.taken() <= left[column.home()];
    }

    /** Whether nobody who stands there is to be kept apart from them. */
    boolean mayShare(Column column) {
        return standing.get(column.home()).stream().allMatch(other -> mayShare(question, column, other));
    }

    /** Two columns of one home; brothers and sisters in one home are one column, so that being together is judged as such. */
    static boolean mayShare(Question question, Column one, Column other) {
        County county = question.county();
        return one.group() != other.group()
                && question.sharing().mayShare(county.home(one), county.children(one), county.children(other));
    }

    long points() {
        return points;
    }

    List<Column> columns() {
        return standing.stream().flatMap(List::stream).toList();
    }
}
