package org.kith.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The solver against every plan there is, and what must hold of the best plan whatever the county. */
class PlanningTests {

    private static final Limits EXACT = new Limits(Duration.ofSeconds(20), 100_000, 0, 1);

    private static Plan plan(SmallCounty county, Pin... pins) {
        return Planning.plan(county.question(pins), EXACT, Watch.NOBODY);
    }

    @Test
    void theBestOfEveryPlanIsFoundAndProved() {
        int better = 0;
        int unplaced = 0;
        for (int draw = 0; draw < 240; draw++) {
            SmallCounty county = SmallCounty.drawn(draw);
            Plan plan = plan(county);
            assertThat(plan.objective()).as("county %s", draw).isEqualTo(new EveryPlan(county).best());
            assertThat(plan.ended()).as("county %s", draw).isEqualTo(Plan.Ended.OPTIMAL);
            assertThat(plan.bound()).as("county %s", draw).isEqualTo(plan.objective());
            assertThat(plan.objective()).as("county %s", draw).isGreaterThanOrEqualTo(plan.greedy());
            better += plan.objective() > plan.greedy() ? 1 : 0;
            unplaced += plan.unplaced().isEmpty() ? 0 : 1;
        }
        assertThat(better).as("counties in which greedy is not the best").isGreaterThan(30);
        assertThat(unplaced).as("counties with a child left over").isGreaterThan(50);
    }

    @Test
    void whatThePlanSaysIsWhatItIsWorth() {
        for (int draw = 0; draw < 60; draw++) {
            SmallCounty county = SmallCounty.drawn(draw);
            Plan plan = plan(county);
            assertThat(worthOf(county, plan)).as("county %s", draw).isEqualTo(plan.objective());
            assertThat(plan.placed() + plan.unplaced().size())
                    .isEqualTo(county.children().size());
        }
    }

    @Test
    void thoseWhoMustNotMeetAndTheUsualLimitAreKept() {
        int shared = 0;
        for (int draw = 0; draw < 100; draw++) {
            SmallCounty county = SmallCounty.drawn(draw);
            for (Home home : county.homes()) {
                List<List<Child>> there = there(county, plan(county), home);
                int children = there.stream().mapToInt(List::size).sum();
                assertThat(children).isLessThanOrEqualTo(there.size() > 1 ? home.sharedPlaces() : home.places());
                for (List<Child> these : there) {
                    there.stream()
                            .filter(those -> those != these)
                            .forEach(those -> assertThat(county.mayShare(home, these, those))
                                    .isTrue());
                }
                shared += there.size() > 1 ? 1 : 0;
            }
        }
        assertThat(shared).as("homes that are shared").isGreaterThan(20);
    }

    @Test
    void anAddedHomeOrAnOpenerRuleNeverMakesItWorse() {
        for (int draw = 0; draw < 60; draw++) {
            SmallCounty county = SmallCounty.drawn(draw);
            long before = plan(county).objective();
            assertThat(plan(county.with(new Home("new", 2, 2, "area0"))).objective())
                    .isGreaterThanOrEqualTo(before);
            assertThat(plan(county.open(20)).objective()).isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void theOrderOfTheInputChangesNothing() {
        for (int draw = 0; draw < 60; draw++) {
            SmallCounty county = SmallCounty.drawn(draw);
            Plan plan = plan(county);
            assertThat(plan(county.shuffled(draw + 1L))).isEqualTo(plan);
            assertThat(plan(county)).isEqualTo(plan);
            assertThat(plan.repeatable()).isTrue();
        }
    }

    @Test
    void withoutTimeTheAnswerIsTheGreedyPlanAndTheBoundHolds() {
        Limits none = new Limits(Duration.ZERO, 1, 0, 20);
        for (int draw = 0; draw < 60; draw++) {
            SmallCounty county = SmallCounty.drawn(draw);
            Plan plan = Planning.plan(county.question(), none, Watch.NOBODY);
            assertThat(plan.objective()).isEqualTo(plan.greedy());
            assertThat(plan.bound()).isGreaterThanOrEqualTo(new EveryPlan(county).best());
            assertThat(plan.gap()).isBetween(0.0, 1.0);
            assertThat(plan.ended() == Plan.Ended.OPTIMAL).isEqualTo(plan.bound() == plan.objective());
        }
    }

    @Test
    void aDecisionStandsAndTheRestIsTheBestBesideIt() {
        int pinned = 0;
        for (int draw = 0; draw < 60; draw++) {
            SmallCounty county = SmallCounty.drawn(draw);
            long free = plan(county).objective();
            for (Home home : county.homes()) {
                Child child = county.children().getLast();
                if (county.offer(List.of(child), home).isPresent()) {
                    Plan plan = plan(county, new Pin(Set.of(child.id()), home.id()));
                    assertThat(plan.assignments())
                            .filteredOn(Plan.Assignment::pinned)
                            .singleElement()
                            .satisfies(there -> assertThat(there.home() + there.children())
                                    .isEqualTo(home.id() + List.of(child.id())));
                    assertThat(plan.objective()).isLessThanOrEqualTo(free);
                    assertThat(worthOf(county, plan)).isEqualTo(plan.objective());
                    pinned++;
                }
            }
        }
        assertThat(pinned).isGreaterThan(50);
    }

    private static List<List<Child>> there(SmallCounty county, Plan plan, Home home) {
        Map<String, Child> byId = new HashMap<>();
        county.children().forEach(child -> byId.put(child.id(), child));
        return plan.assignments().stream()
                .filter(assignment -> assignment.home().equals(home.id()))
                .map(assignment -> assignment.children().stream().map(byId::get).toList())
                .toList();
    }

    private static long worthOf(SmallCounty county, Plan plan) {
        Set<Child> seen = new HashSet<>();
        return county.homes().stream()
                .flatMap(home -> there(county, plan, home).stream().map(children -> {
                    assertThat(children).allMatch(seen::add);
                    return Worth.CURRENT.of(
                            children.size(), county.offer(children, home).orElseThrow());
                }))
                .mapToLong(Long::longValue)
                .sum();
    }

    @Test
    void anEmptyCountyHasAnEmptyPlan() {
        Plan plan = plan(new SmallCounty(1, List.of(), List.of(), 50));
        assertThat(plan.assignments()).isEmpty();
        assertThat(plan.gap()).isZero();
        assertThat(plan.ended()).isEqualTo(Plan.Ended.OPTIMAL);
    }

    @Test
    void aGroupOfEightHasEverySubsetAndALargerOneFewEnough() {
        assertThat(Subsets.of(8)).hasSize(255).doesNotHaveDuplicates();
        assertThat(Subsets.of(12)).hasSizeLessThan(150).contains((1 << 12) - 1);
        IntStream.range(0, 12).forEach(child -> assertThat(Subsets.of(12)).contains(1 << child));
    }
}
