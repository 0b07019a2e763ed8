package org.kith.matching.plan;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The plan as a linear programme, where a column may stand in part: its best value bounds every plan. It is solved over the best columns first; those
 * of all the others that are worth more than their price come in until there are none, so that the bound is that of <em>all</em> columns, not
 * of the pruned ones. Stopped sooner, the prices are lifted to a certificate all the same.
 */
final class Relaxation {

    private static final int MOST_ROUNDS = 40;
    private static final int MOST_ADDED = 8_000;

    private final Question question;
    private final Occupancy standing;
    private final Columns columns;
    private final Run run;
    private final Set<Column> inModel = new HashSet<>();
    private final List<MPConstraint> children = new ArrayList<>();
    private final List<MPConstraint> homes = new ArrayList<>();

    Relaxation(Question question, Occupancy standing, Columns columns, Run run) {
        this.question = question;
        this.standing = standing;
        this.columns = columns;
        this.run = run;
    }

    /** Prices that certify a bound for all columns; weak ones where there is no time. */
    Prices solve() {
        int seats = question.county().size();
        Prices none = new Prices(
                question.county(),
                standing,
                columns.all(),
                new double[seats],
                new double[question.county().homes().size()]);
        return run.millisLeft() == 0 || columns.all().isEmpty()
                ? none
                : run.work("GLOP", solver -> rounds(solver, none));
    }

    private Prices rounds(MPSolver solver, Prices start) {
        model(solver);
        List<Column> more = columns.best();
        Prices best = start;
        for (int round = 0; round < MOST_ROUNDS && !more.isEmpty() && run.millisLeft() > 0; round++) {
            add(solver, more);
            solver.setTimeLimit(Math.max(1, run.millisLeft()));
            if (run.solve(solver, solver::solve) != MPSolver.ResultStatus.OPTIMAL) {
                break;
            }
            double[] child = prices(children);
            double[] place = prices(homes);
            more = underpriced(new Prices(question.county(), standing, List.of(), child, place));
            Prices found = new Prices(question.county(), standing, columns.all(), child, place);
            best = found.bound() < best.bound() ? found : best;
            run.check();
        }
        return best;
    }

    private void model(MPSolver solver) {
        for (int seat = 0; seat < question.county().size(); seat++) {
            children.add(solver.makeConstraint(0, 1));
        }
        for (int home = 0; home < question.county().homes().size(); home++) {
            homes.add(solver.makeConstraint(0, standing.left(home)));
        }
        solver.objective().setMaximization();
    }

    private void add(MPSolver solver, List<Column> more) {
        MPObjective objective = solver.objective();
        for (Column column : more) {
            inModel.add(column);
            MPVariable part = solver.makeNumVar(0, MPSolver.infinity(), "");
            objective.setCoefficient(part, column.points());
            homes.get(column.home()).setCoefficient(part, column.taken());
            for (int rest = column.subset(); rest != 0; rest &= rest - 1) {
                int seat = question.county().firstSeat(column.group()) + Integer.numberOfTrailingZeros(rest);
                children.get(seat).setCoefficient(part, 1);
            }
        }
    }

    private static double[] prices(List<MPConstraint> rows) {
        return rows.stream().mapToDouble(MPConstraint::dualValue).toArray();
    }

    /** The columns that are worth more than a point above their price, the most first. */
    private List<Column> underpriced(Prices prices) {
        return columns.all().stream()
                .filter(column -> prices.excess(column) > Prices.GRAIN && !inModel.contains(column))
                .sorted(Comparator.comparingLong((Column column) -> -prices.excess(column))
                        .thenComparing(Column.BEST_FIRST))
                .limit(MOST_ADDED)
                .toList();
    }
}
