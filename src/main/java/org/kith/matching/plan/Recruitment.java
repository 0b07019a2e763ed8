package org.kith.matching.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which carers to look for. The prices of the relaxation tell for each prospect what its homes could add, to first order; the most promising
 * few are then planned as if they were there. The figures of an answer come from that plan, never from the price.
 */
public final class Recruitment {

    private final Question question;
    private final Limits limits;
    private final Plan before;

    /**
     * @param before the plan of the question, which the others are compared with
     * @param limits of each plan; the time is spent once for each prospect that is planned, and once more for the prices
     */
    public Recruitment(Question question, Plan before, Limits limits) {
        this.question = question;
        this.before = before;
        this.limits = limits;
    }

    /**
     * What would be if these carers were there.
     *
     * @param promise points that the prices promised, only good for an order
     * @param placed children more with a home
     * @param united groups of two or more that are in one home, more than before
     * @param points that the plan is worth more
     * @param proved whether both plans are proved to be the best, so that the figures are what these carers make possible
     * @param sentence for the recruitment team
     */
    public record Counterfactual(
            Prospect prospect, double promise, int placed, long united, long points, boolean proved, String sentence) {}

    /** A prospect and the points that the prices promise. */
    private record Promise(Prospect prospect, double points) {}

    /**
     * Plans with the most promising prospects, each alone; the one that adds most points is first.
     *
     * @param most how many are planned; those that promise nothing are not
     * @throws java.util.concurrent.CancellationException if the watch says stop
     */
    public List<Counterfactual> counterfactuals(List<Prospect> prospects, int most, Watch watch) {
        List<Promise> promising = promises(prospects, watch).stream()
                .filter(promise -> promise.points() > 0)
                .sorted(Comparator.comparingDouble(Promise::points)
                        .reversed()
                        .thenComparing(promise -> promise.prospect().words()))
                .limit(most)
                .toList();
        List<Counterfactual> found = new ArrayList<>();
        for (Promise promise : promising) {
            found.add(counterfactual(promise, part(watch, found.size(), promising.size())));
        }
        found.sort(Comparator.comparingLong(Counterfactual::points)
                .reversed()
                .thenComparing(one -> one.prospect().words()));
        return found;
    }

    private List<Promise> promises(List<Prospect> prospects, Watch watch) {
        try (Run run = new Run(limits.time(), watch)) {
            Occupancy standing = Pins.stand(question);
            Columns columns = Columns.of(question, standing, limits.homesASubset());
            Prices prices = new Relaxation(question, standing, columns, run).solve();
            return prospects.stream()
                    .map(prospect -> new Promise(prospect, promise(prospect, standing, prices)))
                    .toList();
        }
    }

    /**
     * Fills the new homes with what is worth most above the prices, a place; no child twice. Groups have the same numbers whatever the homes, so the
     * prices of children hold for homes that are not there yet.
     */
    private double promise(Prospect prospect, Occupancy standing, Prices prices) {
        County elsewhere = county(prospect.homes());
        Question there = new Question(elsewhere, question.candidates(), question.sharing(), List.of());
        Occupancy filled = new Occupancy(there);
        List<Column> worthMost = new ArrayList<>(Columns.of(there, filled, 1).all());
        worthMost.removeIf(
                column -> standing.anyPlaced(column.group(), column.subset()) || prices.worthInNewHome(column) <= 0);
        worthMost.sort(Comparator.comparingDouble((Column column) -> -prices.worthInNewHome(column) / column.taken())
                .thenComparing(Column.BEST_FIRST));
        double sum = 0;
        for (Column column : worthMost) {
            if (filled.fits(column)) {
                filled.add(column);
                sum += prices.worthInNewHome(column);
            }
        }
        return sum;
    }

    private County county(List<Home> homes) {
        return new County(
                question.county().groups().stream().flatMap(List::stream).toList(), homes);
    }

    private Counterfactual counterfactual(Promise promise, Watch watch) {
        List<Home> homes = new ArrayList<>(question.county().homes());
        homes.addAll(promise.prospect().homes());
        Question there = new Question(county(homes), question.candidates(), question.sharing(), question.pins());
        Plan after = Planning.plan(there, limits, watch, before.assignments());
        int placed = after.placed() - before.placed();
        long united = after.united() - before.united();
        boolean proved = before.ended() == Plan.Ended.OPTIMAL && after.ended() == Plan.Ended.OPTIMAL;
        return new Counterfactual(
                promise.prospect(),
                promise.points(),
                placed,
                united,
                after.objective() - before.objective(),
                proved,
                sentence(promise.prospect(), placed, united, after.objective() > before.objective(), proved));
    }

    static String sentence(Prospect prospect, int placed, long united, boolean better, boolean proved) {
        String what = placed == 0 && united == 0
                ? better
                        ? "would place no more children and unite no more groups, but give some a better home"
                        : "would change nothing"
                : "would place " + more(placed, "child", "children") + " and unite " + more(united, "group", "groups");
        return prospect.words() + " " + what + "."
                + (proved
                        ? ""
                        : " The plans compared are not both proved to be the best, so this may be more or less.");
    }

    private static String more(long count, String one, String several) {
        String what = Math.abs(count) == 1 ? one : several;
        return count == 0 ? "no more " + several : Math.abs(count) + (count > 0 ? " more " : " fewer ") + what;
    }

    private static Watch part(Watch whole, int part, int parts) {
        return new Watch() {
            @Override
            public void progress(Progress progress) {
                int percent = (100 * part + progress.percent()) / parts;
                whole.progress(new Progress(percent, progress.objective(), progress.bound()));
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }
}
