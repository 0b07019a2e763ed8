package org.kith.matching.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kith.matching.plan.Candidates.Offer;

/** The best plan of a small county, by trying every one: each child in each home or in none. Knows nothing of columns. */
final class EveryPlan {

    private final SmallCounty county;

    EveryPlan(SmallCounty county) {
        this.county = county;
    }

    long best() {
        return best(0, new ArrayList<>());
    }

    /** The homes of the first children are chosen, -1 for none. */
    private long best(int child, List<Integer> homes) {
        if (child == county.children().size()) {
            return worth(homes);
        }
        long best = Long.MIN_VALUE;
        for (int home = -1; home < county.homes().size(); home++) {
            homes.add(home);
            best = Math.max(best, best(child + 1, homes));
            homes.removeLast();
        }
        return best;
    }

    private long worth(List<Integer> homes) {
        long sum = 0;
        for (int number = 0; number < county.homes().size(); number++) {
            Map<String, List<Child>> there = new TreeMap<>();
            for (int child = 0; child < homes.size(); child++) {
                if (homes.get(child) == number) {
                    Child who = county.children().get(child);
                    there.computeIfAbsent(who.group(), g -> new ArrayList<>()).add(who);
                }
            }
            long worth = worth(county.homes().get(number), List.copyOf(there.values()));
            if (worth < 0) {
                return worth;
            }
            sum += worth;
        }
        return sum;
    }

    private long worth(Home home, List<List<Child>> groups) {
        int all = groups.stream().mapToInt(List::size).sum();
        if (all > (groups.size() > 1 ? home.sharedPlaces() : home.places())) {
            return -1;
        }
        long sum = 0;
        for (List<Child> group : groups) {
            Optional<Offer> offer = county.offer(group, home);
            boolean alike = groups.stream().allMatch(other -> other == group || county.mayShare(home, group, other));
            if (offer.isEmpty() || !alike) {
                return -1;
            }
            Worth worth = Worth.CURRENT;
            int size = group.size();
            sum += size * (worth.placed() - offer.get().tier() * worth.tierStep())
                    + worth.pair() * size * (size - 1) / 2
                    + Math.round(worth.score() * offer.get().score() * size);
        }
        return sum;
    }
}
