package org.kith.matching.plan;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The plan as a packing of whole columns: each child at most once, no more places of a home than it has, one column a sibling group in a home, and
 * nobody beside those they may not share with. SCIP searches it on one thread with its own fixed seed.
 */
final class PlanModel {

    /** Points by which a bound in doubles may be off: SCIP compares with a relative tolerance of 10<sup>-9</sup>, of at most 3 x 10<sup>9</sup>. */
    private static final double TOLERANCE = 1e-3;

    private final Question question;
    private final Occupancy standing;
    private final List<Column> columns;
    private final List<MPVariable> stands = new ArrayList<>();

    PlanModel(Question question, Occupancy standing, List<Column> columns) {
        this.question = question;
        this.standing = standing;
        this.columns = columns;
    }

    /**
     * What a search came to.
     *
     * @param plan the best found, or what it started from
     * @param bound that no plan of the model's columns can pass
     * @param ended why it stopped
     */
    record Search(Occupancy plan, long bound, Plan.Ended ended) {}

    /** Searches from a plan on, for a share of the time that is left. */
    Search search(Run run, Occupancy start, Limits limits, double share) {
        return run.work("SCIP", solver -> {
            build(solver);
            hint(solver, start);
            solver.setTimeLimit(Math.max(1, (long) (run.millisLeft() * share)));
            solver.setSolverSpecificParametersAsString("limits/nodes = " + limits.nodes() + "\nlimits/absgap = 0.9\n");
            MPSolverParameters parameters = new MPSolverParameters();
            parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, limits.gap());
            MPSolver.ResultStatus status = run.solve(solver, () -> solver.solve(parameters));
            parameters.delete();
            run.check();
            return read(solver, status, start, limits);
        });
    }

    private void build(MPSolver solver) {
        solver.objective().setMaximization();
        Map<Integer, MPConstraint> children = new TreeMap<>();
        Map<Integer, List<Integer>> byHome = new TreeMap<>();
        for (int number = 0; number < columns.size(); number++) {
            Column column = columns.get(number);
            MPVariable stand = solver.makeBoolVar("");
            stands.add(stand);
            solver.objective().setCoefficient(stand, column.points());
            byHome.computeIfAbsent(column.home(), home -> new ArrayList<>()).add(number);
            for (int rest = column.subset(); rest != 0; rest &= rest - 1) {
                int seat = question.county().firstSeat(column.group()) + Integer.numberOfTrailingZeros(rest);
                children.computeIfAbsent(seat, s -> solver.makeConstraint(0, 1)).setCoefficient(stand, 1);
            }
        }
        byHome.forEach((home, there) -> home(solver, home, there));
    }

    private void home(MPSolver solver, int home, List<Integer> there) {
        MPConstraint places = solver.makeConstraint(0, standing.left(home));
        there.forEach(number ->
                places.setCoefficient(stands.get(number), columns.get(number).taken()));
        if (standing.left(home) > 1) {
            TreeMap<Integer, List<Integer>> byGroup = new TreeMap<>();
            there.forEach(number -> byGroup.computeIfAbsent(columns.get(number).group(), g -> new ArrayList<>())
                    .add(number));
            byGroup.values().forEach(ofGroup -> atMostOne(solver, ofGroup));
            there.forEach(number -> byGroup.tailMap(columns.get(number).group(), false)
                    .values()
                    .forEach(others -> apart(solver, number, others)));
        }
    }

    private void atMostOne(MPSolver solver, List<Integer> numbers) {
        if (numbers.size() > 1) {
            MPConstraint one = solver.makeConstraint(0, 1);
            numbers.forEach(number -> one.setCoefficient(stands.get(number), 1));
        }
    }

    /** One column and those of another group in the home that may not stand beside it: as that group has one column there, one row says it. */
    private void apart(MPSolver solver, int number, List<Integer> others) {
        Column column = columns.get(number);
        List<Integer> one = new ArrayList<>(List.of(number));
        others.stream()
                .filter(other -> column.taken() + columns.get(other).taken() <= standing.left(column.home()))
                .filter(other -> !Occupancy.mayShare(question, column, columns.get(other)))
                .forEach(one::add);
        atMostOne(solver, one);
    }

    private void hint(MPSolver solver, Occupancy start) {
        Set<Column> chosen = new HashSet<>(start.columns());
        double[] values = columns.stream()
                .mapToDouble(column -> chosen.contains(column) ? 1 : 0)
                .toArray();
        solver.setHint(stands.toArray(MPVariable[]::new), values);
    }

    private Search read(MPSolver solver, MPSolver.ResultStatus status, Occupancy start, Limits limits) {
        boolean found = status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE;
        if (!found) {
            return new Search(
                    start, Long.MAX_VALUE, solver.nodes() >= limits.nodes() ? Plan.Ended.NODES : Plan.Ended.TIME);
        }
        Occupancy plan = standing.copy();
        for (int number = 0; number < columns.size(); number++) {
            if (stands.get(number).solutionValue() > 0.5) {
                plan.add(columns.get(number));
            }
        }
        long bound = standing.points() + (long) Math.floor(solver.objective().bestBound() + TOLERANCE);
        return new Search(plan, Math.max(bound, plan.points()), ended(solver, status, plan.points() >= bound, limits));
    }

    private static Plan.Ended ended(MPSolver solver, MPSolver.ResultStatus status, boolean proved, Limits limits) {
        if (status == MPSolver.ResultStatus.OPTIMAL) {
            return proved ? Plan.Ended.OPTIMAL : Plan.Ended.GAP;
        }
        return solver.nodes() >= limits.nodes() ? Plan.Ended.NODES : Plan.Ended.TIME;
    }
}
