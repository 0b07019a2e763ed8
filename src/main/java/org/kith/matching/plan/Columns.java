package org.kith.matching.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.matching.plan.Candidates.Offer;

/**
 * Everything that can stand in the plan beside the decisions that are made.
 *
 * @param all eligible columns
 * @param best of them, by subset the homes that are worth most
 */
record Columns(List<Column> all, List<Column> best) {

    /** Asks for each considered subset of the children not yet {@code placed} and each home. */
    static Columns of(Question question, Occupancy standing, int homesASubset) {
        County county = question.county();
        List<Column> all = new ArrayList<>();
        List<Column> best = new ArrayList<>();
        for (int group = 0; group < county.groups().size(); group++) {
            for (int subset : Subsets.of(county.groups().get(group).size())) {
                List<Column> homes = homes(question, standing, group, subset);
                all.addAll(homes);
                homes.stream().sorted(Column.BEST_FIRST).limit(homesASubset).forEach(best::add);
            }
        }
        return new Columns(List.copyOf(all), List.copyOf(best));
    }

    private static List<Column> homes(Question question, Occupancy standing, int group, int subset) {
        List<Column> found = new ArrayList<>();
        List<Home> homes = question.county().homes();
        if (standing.anyPlaced(group, subset)) {
            return found;
        }
        List<Child> children = question.county().children(group, subset);
        for (int home = 0; home < homes.size(); home++) {
            Optional<Column> column = of(question, children, group, subset, home);
            column.filter(standing::fits).ifPresent(found::add);
        }
        return found;
    }

    /** The column of a subset and a home, where it is eligible and there are places enough in the empty home. */
    static Optional<Column> of(Question question, List<Child> children, int group, int subset, int number) {
        Home home = question.county().homes().get(number);
        if (children.size() > home.places()) {
            return Optional.empty();
        }
        return question.candidates()
                .offer(children, home)
                .map(offer -> column(children.size(), group, subset, number, home, offer));
    }

    private static Column column(int size, int group, int subset, int number, Home home, Offer offer) {
        return new Column(
                group, subset, number, offer.tier(), offer.score(), home.taken(size), Worth.CURRENT.of(size, offer));
    }
}
