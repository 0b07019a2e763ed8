package org.kith.matching.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The plan that a careful duty team makes by hand: the largest sibling groups first, then who has waited longest; each gets the home that is best
 * for as many of them as fit together. The start of the solver, and the floor of its answer.
 */
final class GreedyPlan {

    private static final Comparator<Column> MOST_TOGETHER =
            Comparator.comparingInt(Column::size).reversed().thenComparing(Column.BEST_FIRST);

    private GreedyPlan() {}

    /** Places who can still be placed beside what stands, with the columns given. */
    static Occupancy fill(County county, Occupancy standing, List<Column> columns) {
        Occupancy plan = standing.copy();
        List<List<Column>> byGroup = IntStream.range(0, county.groups().size())
                .<List<Column>>mapToObj(group -> new ArrayList<>())
                .toList();
        columns.forEach(column -> byGroup.get(column.group()).add(column));
        IntStream.range(0, county.groups().size())
                .boxed()
                .sorted(Comparator.comparingInt(
                                (Integer group) -> -county.groups().get(group).size())
                        .thenComparingInt(group -> group))
                .forEach(group -> fill(plan, byGroup.get(group)));
        return plan;
    }

    private static void fill(Occupancy plan, List<Column> ofGroup) {
        ofGroup.sort(MOST_TOGETHER);
        for (Column column : ofGroup) {
            if (plan.fits(column)) {
                plan.add(column);
            }
        }
    }
}
