package org.kith.matching.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes a plan: decisions first, then the greedy plan, the bound of the relaxation, a search among those of the best homes of each set of
 * brothers and sisters that are nearest to their price, and a second one among whatever could still be better.
 *
 * <p>What the second one leaves out needs no search: with the prices of the relaxation a column has a bound on every plan that it is in, and where
 * that is no more than the plan in hand, no better plan has it. So if the second search is finished, its answer is the best of all columns, pruned
 * or not.
 */
public final class Planning {

    /** Part of the time that is left for the first search, where it does not finish sooner. */
    private static final double FIRST_SEARCH = 0.6;

    /**
     * Columns a child in the first search. With all of the best homes of each set, SCIP on a busy machine once found nothing above greedy
     * for 550 children; with 12 or 5 a child it came within 0.01 % of the bound.
     */
    private static final int FIRST_COLUMNS = 12;

    private final Question question;
    private final Limits limits;
    private final Run run;
    private final Occupancy standing;
    private final Columns columns;
    private Occupancy best;
    private long bound;
    private Plan.Ended ended = Plan.Ended.TIME;
    private boolean timeUp;

    private Planning(Question question, Limits limits, Run run) {
        this.question = question;
        this.limits = limits;
        this.run = run;
        this.standing = Pins.stand(question);
        this.columns = Columns.of(question, standing, limits.homesASubset());
        this.best = GreedyPlan.fill(question.county(), standing, columns.all());
    }

    /**
     * The best plan within the limits.
     *
     * @throws ImpossiblePin for a decision that cannot stand
     * @throws java.util.concurrent.CancellationException if the watch says stop
     */
    public static Plan plan(Question question, Limits limits, Watch watch) {
        return plan(question, limits, watch, List.of());
    }

    /** The same, never worse than a plan that is known already. */
    static Plan plan(Question question, Limits limits, Watch watch, List<Plan.Assignment> known) {
        try (Run run = new Run(limits.time(), watch)) {
            Planning planning = new Planning(question, limits, run);
            Plan plan = planning.plan(planning.restore(known));
            run.end();
            return plan;
        }
    }

    private Occupancy restore(List<Plan.Assignment> known) {
        List<Pin> pins = known.stream()
                .map(there -> new Pin(Set.copyOf(there.children()), there.home()))
                .toList();
        return Pins.stand(new Question(question.county(), question.candidates(), question.sharing(), pins));
    }

    private Plan plan(Occupancy known) {
        long greedy = best.points();
        best = known.points() > greedy ? GreedyPlan.fill(question.county(), known, columns.all()) : best;
        Prices prices = new Relaxation(question, standing, columns, run).solve();
        bound = Math.max(best.points(), prices.bound());
        run.know(best.points(), bound);
        search(prices);
        return new Answer(question, standing, columns, best).plan(bound, ended, !timeUp, greedy);
    }

    private void search(Prices prices) {
        if (goodEnough() || noTime()) {
            return;
        }
        List<Column> first = withBest(nearest(prices));
        PlanModel.Search pruned = search(first, FIRST_SEARCH);
        List<Column> hopeful = columns.all().stream()
                .filter(column -> prices.boundWith(column) > best.points())
                .toList();
        boolean covered = new HashSet<>(first).containsAll(hopeful);
        if (covered) {
            lower(pruned.bound());
        }
        if (goodEnough() || covered && pruned.ended() != Plan.Ended.TIME || noTime()) {
            return;
        }
        lower(search(withBest(hopeful), 1).bound());
        goodEnough();
    }

    /** Those of the best columns that are nearest to their price: where the relaxation is nearly whole, a good plan is among few of them. */
    private List<Column> nearest(Prices prices) {
        return columns.best().stream()
                .sorted(Comparator.comparingLong((Column column) -> -prices.excess(column))
                        .thenComparing(Column.BEST_FIRST))
                .limit((long) FIRST_COLUMNS * question.county().size())
                .toList();
    }

    private PlanModel.Search search(List<Column> among, double share) {
        PlanModel.Search search = new PlanModel(question, standing, among).search(run, best, limits, share);
        Occupancy filled = GreedyPlan.fill(question.county(), search.plan(), columns.all());
        best = filled.points() > best.points() ? filled : best;
        ended = search.ended();
        timeUp = timeUp || ended == Plan.Ended.TIME;
        run.know(best.points(), bound);
        return search;
    }

    /** The columns with those of the plan in hand, so that a search can start from it. */
    private List<Column> withBest(List<Column> among) {
        Set<Column> all = new HashSet<>(among);
        Set<Column> pinned = new HashSet<>(standing.columns());
        best.columns().stream().filter(column -> !pinned.contains(column)).forEach(all::add);
        List<Column> inOrder = new ArrayList<>(all);
        inOrder.sort(Column.BEST_FIRST);
        return inOrder;
    }

    /** A plan with a column that was not searched is worth no more than the one in hand, so the bound of the search holds for all. */
    private void lower(long ofSearched) {
        bound = Math.min(bound, Math.max(ofSearched, best.points()));
        run.know(best.points(), bound);
    }

    private boolean noTime() {
        if (run.millisLeft() > 0) {
            return false;
        }
        ended = Plan.Ended.TIME;
        timeUp = true;
        return true;
    }

    private boolean goodEnough() {
        if (best.points() >= bound) {
            ended = Plan.Ended.OPTIMAL;
        } else if (bound - best.points() <= limits.gap() * bound) {
            ended = Plan.Ended.GAP;
        } else {
            return false;
        }
        return true;
    }
}
