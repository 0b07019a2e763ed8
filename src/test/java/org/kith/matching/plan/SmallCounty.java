package org.kith.matching.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.kith.matching.plan.Candidates.Offer;

/**
 * A county small enough to try every plan, drawn from a number. Whether a home is eligible, its tier and its score follow from the ids alone.
 *
 * @param openness how many in a hundred of the pairs of a child and a home are eligible
 */
record SmallCounty(int draw, List<Child> children, List<Home> homes, int openness) {

    static SmallCounty drawn(int draw) {
        Random random = new Random(draw);
        List<Child> children = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int child = 0; child < count; child++) {
            children.add(new Child("c" + child, "g" + random.nextInt(3), random.nextInt(4)));
        }
        List<Home> homes = new ArrayList<>();
        int houses = 1 + random.nextInt(4);
        for (int home = 0; home < houses; home++) {
            int places = 1 + random.nextInt(4);
            homes.add(new Home("h" + home, places, 1 + random.nextInt(places), "area" + home % 2));
        }
        return new SmallCounty(draw, children, homes, 30 + random.nextInt(60));
    }

    SmallCounty with(Home home) {
        List<Home> more = new ArrayList<>(homes);
        more.add(home);
        return new SmallCounty(draw, children, more, openness);
    }

    SmallCounty open(int more) {
        return new SmallCounty(draw, children, homes, openness + more);
    }

    SmallCounty shuffled(long how) {
        List<Child> others = new ArrayList<>(children);
        List<Home> houses = new ArrayList<>(homes);
        Collections.shuffle(others, new Random(how));
        Collections.shuffle(houses, new Random(how));
        return new SmallCounty(draw, others, houses, openness);
    }

    Question question(Pin... pins) {
        return new Question(new County(children, homes), this::offer, this::mayShare, List.of(pins));
    }

    Optional<Offer> offer(List<Child> who, Home home) {
        boolean eligible = who.stream().allMatch(child -> chance(child.id(), home.id()) < openness);
        boolean together = who.size() == 1 || chance(ids(who), "together" + home.id()) < 30 + openness;
        int tier = chance(who.getFirst().group(), home.id() + "tier") * 5 / 100;
        return eligible && together
                ? Optional.of(new Offer(tier, chance(ids(who), home.id() + "score") / 100.0))
                : Optional.empty();
    }

    boolean mayShare(Home home, List<Child> these, List<Child> those) {
        return these.stream().allMatch(one -> those.stream().allMatch(other -> mayShare(one, other)));
    }

    private boolean mayShare(Child one, Child other) {
        String low = one.id().compareTo(other.id()) < 0 ? one.id() + other.id() : other.id() + one.id();
        return chance(low, "share") < 70;
    }

    private static String ids(List<Child> who) {
        return String.join(",", who.stream().map(Child::id).sorted().toList());
    }

    /** 0 to 99. */
    private int chance(String what, String where) {
        return new Random(Objects.hash(draw, what, where) * 7919L).nextInt(100);
    }
}
