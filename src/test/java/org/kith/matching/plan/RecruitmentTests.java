package org.kith.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kith.matching.plan.Candidates.Offer;
import org.kith.matching.plan.Recruitment.Counterfactual;

/** What more carers would change, from a plan with them in it. */
class RecruitmentTests {

    private static final Limits EXACT = new Limits(Duration.ofSeconds(20), 100_000, 0, 20);

    /** Two groups of three whose only homes near Eastby take one child each; nobody waits near Westby but a child who has a home. */
    private static final County COUNTY = new County(
            List.of(
                    new Child("a1", "Able", 0),
                    new Child("a2", "Able", 0),
                    new Child("a3", "Able", 0),
                    new Child("b1", "Bray", 1),
                    new Child("b2", "Bray", 1),
                    new Child("b3", "Bray", 1),
                    new Child("w1", "Wells", 2)),
            List.of(new Home("e1", 1, 1, "Eastby"), new Home("e2", 1, 1, "Eastby"), new Home("w", 1, 1, "Westby")));

    private static Optional<Offer> offer(List<Child> children, Home home) {
        boolean west = children.getFirst().group().equals("Wells");
        return west == home.area().equals("Westby") ? Optional.of(new Offer(2, 0.5)) : Optional.empty();
    }

    private static final Question QUESTION =
            new Question(COUNTY, RecruitmentTests::offer, (home, these, those) -> true, List.of());

    @Test
    void theMostPromisingCarersAreToldWithTheFiguresOfThePlanWithThem() {
        Plan before = Planning.plan(QUESTION, EXACT, Watch.NOBODY);
        assertThat(before.placed()).isEqualTo(3);
        List<Counterfactual> found =
                new Recruitment(QUESTION, before, EXACT).counterfactuals(Prospect.inEachArea(COUNTY), 2, Watch.NOBODY);
        assertThat(found)
                .extracting(Counterfactual::sentence)
                .containsExactly(
                        "Two more carers approved for three or more siblings near Eastby would place 4 more children and unite 2 more groups.",
                        "Two more carers approved for two children near Eastby would place 4 more children and unite no more groups.");
        Counterfactual first = found.getFirst();
        assertThat(first.placed()).isEqualTo(4);
        assertThat(first.united()).isEqualTo(2);
        assertThat(first.proved()).isTrue();
        assertThat(first.points()).isEqualTo(4 * (3_000_000 - 2 * 480_000) + 6 * 60_000 + 4 * 25);
        assertThat(first.promise()).isGreaterThanOrEqualTo(first.points() - 1);
    }

    @Test
    void carersWhereNobodyWaitsAreLastWhateverThePricesPromise() {
        Plan before = Planning.plan(QUESTION, EXACT, Watch.NOBODY);
        List<Counterfactual> found =
                new Recruitment(QUESTION, before, EXACT).counterfactuals(Prospect.inEachArea(COUNTY), 10, Watch.NOBODY);
        assertThat(found.getFirst().prospect().words()).endsWith("near Eastby");
        assertThat(found)
                .filteredOn(one -> one.prospect().words().endsWith("near Westby"))
                .allSatisfy(one -> assertThat(one.sentence()).endsWith("would change nothing."))
                .allSatisfy(one -> assertThat(one.points()).isZero());
    }

    @Test
    void withLittleTimeACounterfactualIsNeverBelowThePlanBefore() {
        for (int draw = 0; draw < 20; draw++) {
            SmallCounty county = SmallCounty.drawn(draw);
            Plan before = Planning.plan(county.question(), EXACT, Watch.NOBODY);
            Limits none = new Limits(Duration.ZERO, 1, 0, 20);
            new Recruitment(county.question(), before, none)
                    .counterfactuals(
                            Prospect.inEachArea(new County(county.children(), county.homes())), 2, Watch.NOBODY)
                    .forEach(one -> assertThat(one.points()).isGreaterThanOrEqualTo(0));
        }
    }

    @Test
    void whatIsNotProvedIsSaid() {
        Prospect prospect = new Prospect(List.of(), "One more carer");
        assertThat(Recruitment.sentence(prospect, 1, -1, true, false))
                .isEqualTo("One more carer would place 1 more child and unite 1 fewer group. "
                        + "The plans compared are not both proved to be the best, so this may be more or less.");
        assertThat(Recruitment.sentence(prospect, 0, 0, true, true)).endsWith("but give some a better home.");
        assertThat(Recruitment.sentence(prospect, 0, 0, false, true)).isEqualTo("One more carer would change nothing.");
    }
}
