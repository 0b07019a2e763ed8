package org.kith.matching.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Writes a plan out: by id, with the reasons. */
final class Answer {

    private final Question question;
    private final County county;
    private final Occupancy pinned;
    private final Columns columns;
    private final Occupancy plan;

    Answer(Question question, Occupancy pinned, Columns columns, Occupancy plan) {
        this.question = question;
        this.county = question.county();
        this.pinned = pinned;
        this.columns = columns;
        this.plan = plan;
    }

    Plan plan(long bound, Plan.Ended ended, boolean repeatable, long greedy) {
        return new Plan(
                assignments(),
                unplaced(),
                IntStream.range(0, county.groups().size()).mapToObj(this::group).toList(),
                plan.points(),
                bound,
                ended,
                repeatable,
                greedy,
                columns.all().size(),
                Worth.CURRENT.version());
    }

    private List<Plan.Assignment> assignments() {
        Set<Column> before = new HashSet<>(pinned.columns());
        return plan.columns().stream()
                .sorted(Comparator.comparingInt(Column::home).thenComparingInt(Column::group))
                .map(column -> new Plan.Assignment(
                        county.home(column).id(),
                        county.children(column).stream().map(Child::id).toList(),
                        column.tier(),
                        column.score(),
                        before.contains(column)))
                .toList();
    }

    private Plan.Group group(int group) {
        List<Child> members = county.groups().get(group);
        List<Column> homes = plan.columns().stream()
                .filter(column -> column.group() == group)
                .toList();
        int placed = homes.stream().mapToInt(Column::size).sum();
        Plan.Kept kept = placed == 0
                ? Plan.Kept.UNPLACED
                : homes.size() == 1 && placed == members.size() ? Plan.Kept.TOGETHER : Plan.Kept.SPLIT;
        return new Plan.Group(members.getFirst().group(), members.size(), kept);
    }

    private List<Plan.Unplaced> unplaced() {
        List<Plan.Unplaced> found = new ArrayList<>();
        for (int group = 0; group < county.groups().size(); group++) {
            List<Child> members = county.groups().get(group);
            for (int child = 0; child < members.size(); child++) {
                if (!plan.anyPlaced(group, 1 << child)) {
                    found.add(unplaced(members.get(child), group, 1 << child));
                }
            }
        }
        return found;
    }

    /** Nothing that still fits is left over, so a child has no home either because none is eligible, or because others have the places. */
    private Plan.Unplaced unplaced(Child child, int group, int bit) {
        long homes = columns.all().stream()
                .filter(column -> column.group() == group && (column.subset() & bit) != 0)
                .mapToInt(Column::home)
                .distinct()
                .count();
        if (homes > 0) {
            return new Plan.Unplaced(child.id(), Plan.Why.OUTBID, outbid(homes));
        }
        boolean decisions = !question.pins().isEmpty();
        return new Plan.Unplaced(
                child.id(),
                Plan.Why.NO_ELIGIBLE_HOME,
                decisions
                        ? "No home with a place free beside the decisions made is eligible for this child."
                        : "No home with a place free is eligible for this child.");
    }

    private static String outbid(long homes) {
        return homes == 1
                ? "One home is eligible. In this plan its places go to others, as the plan is worth more so, or cannot be shared with them."
                : homes
                        + " homes are eligible. In this plan their places go to others, as the plan is worth more so, or cannot be shared with them.";
    }
}
