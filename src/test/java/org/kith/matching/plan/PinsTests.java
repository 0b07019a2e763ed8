package org.kith.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.matching.plan.Candidates.Offer;

/** A decision that cannot stand is told, with the reason. */
class PinsTests {

    private static final List<Child> CHILDREN = List.of(
            new Child("Ada", "Able", 0),
            new Child("Ben", "Able", 0),
            new Child("Cat", "Cole", 1),
            new Child("Dan", "Dole", 2));
    private static final List<Home> HOMES = List.of(new Home("one", 1, 1, "Eastby"), new Home("two", 2, 2, "Eastby"));

    private static Question question(Pin... pins) {
        return new Question(new County(CHILDREN, HOMES), PinsTests::offer, PinsTests::mayShare, List.of(pins));
    }

    /** Nobody may live with Dan but in home "one", which Cat may not go to. */
    private static Optional<Offer> offer(List<Child> children, Home home) {
        boolean barred = home.id().equals("one") && children.getFirst().id().equals("Cat");
        return barred ? Optional.empty() : Optional.of(new Offer(2, 0.5));
    }

    private static boolean mayShare(Home home, List<Child> these, List<Child> those) {
        return !these.getFirst().id().equals("Dan") && !those.getFirst().id().equals("Dan");
    }

    private static Pin pin(String home, String... children) {
        return new Pin(Set.of(children), home);
    }

    @Test
    void whyADecisionCannotStand() {
        refused("there is no such home with a place free", pin("three", "Ada"));
        refused("no such child waits", pin("one", "Eve"));
        refused("not all of them wait as one sibling group", pin("two", "Ada", "Cat"));
        refused("2 children, and 1 places free", pin("one", "Ada", "Ben"));
        refused("the home is not eligible for the child", pin("one", "Cat"));
        refused("another decision places one of these children", pin("two", "Ada", "Ben"), pin("one", "Ben"));
        refused("other decisions leave 0 places there", pin("two", "Ada", "Ben"), pin("two", "Cat"));
        refused("somebody there with whom they may not share", pin("two", "Dan"), pin("two", "Cat"));
    }

    private static void refused(String why, Pin... pins) {
        assertThatExceptionOfType(ImpossiblePin.class)
                .isThrownBy(() -> Planning.plan(question(pins), Limits.USUAL, Watch.NOBODY))
                .withMessageContaining(why)
                .withMessageContaining(pins[pins.length - 1].home())
                .satisfies(refused -> assertThat(refused.pin()).isEqualTo(pins[pins.length - 1]));
    }

    @Test
    void theOthersArePlacedAroundADecision() {
        Plan plan = Planning.plan(question(pin("two", "Dan")), Limits.USUAL, Watch.NOBODY);
        assertThat(plan.assignments()).extracting(Plan.Assignment::home).containsExactly("one", "two");
        assertThat(plan.unplaced()).extracting(Plan.Unplaced::child).contains("Cat");
        assertThat(plan.unplaced())
                .filteredOn(child -> child.child().equals("Cat"))
                .singleElement()
                .satisfies(cat -> assertThat(cat.why()).isEqualTo(Plan.Why.NO_ELIGIBLE_HOME))
                .satisfies(cat -> assertThat(cat.words()).contains("beside the decisions made"));
        assertThat(plan.groups()).contains(new Plan.Group("Able", 2, Plan.Kept.SPLIT));
    }
}
