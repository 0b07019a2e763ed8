package org.kith.provision.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.provision.RecordSettings.Kind;
import org.kith.provision.rule.HomeOnADay.Registration;

/** What is told of a placement to somebody who does not see everyone. */
class JudgementTests {

    private static Proposal proposal(List<Bar> bars) {
        return new Proposal(
                LocalDate.of(2026, 11, 2),
                new ProposedChild("c0", null, null, "own", false, false),
                new PlacementCode("K2", "HOME", "CHILDRENS_HOME", List.of("PR1"), "PR1"),
                new HomeOnADay(
                        Kind.CHILDRENS_HOME,
                        "own",
                        "own",
                        List.of(),
                        List.of(new Registration("SC999001", 3, null, null, Span.ALWAYS)),
                        List.of(),
                        List.of()),
                List.of(),
                bars,
                (one, other) -> false,
                false,
                0,
                false);
    }

    @Test
    void everyHiddenBarIsToldInTheSameWords() {
        List<Judgement> told = new ArrayList<>();
        for (Bar.Kind kind : Bar.Kind.values()) {
            told.add(Judgement.of(proposal(List.of(new Bar(kind))), proposal(List.of())));
        }
        assertThat(told.stream().distinct()).hasSize(1);
        assertThat(told.getFirst().failed(Set.of())).containsExactly(RuleName.MANAGER_MUST_CHECK);
        assertThat(told.getFirst().failed(EnumSet.complementOf(EnumSet.of(RuleName.MANAGER_MUST_CHECK))))
                .as("nobody lifts it by an authorisation of something else")
                .containsExactly(RuleName.MANAGER_MUST_CHECK);
    }

    @Test
    void whatIsSeenIsToldAndAHeavierHiddenOneAddsAManager() {
        List<Bar> seen = List.of(new Bar(Bar.Kind.SUPERVISED_ONLY));
        assertThat(Judgement.of(proposal(seen), proposal(seen)).failed(Set.of()))
                .containsExactly(RuleName.PARENT_AGAINST_ORDER);
        Judgement more = Judgement.of(
                proposal(List.of(new Bar(Bar.Kind.SUPERVISED_ONLY), new Bar(Bar.Kind.NOT_TOGETHER))), proposal(seen));
        assertThat(more.failed(Set.of(RuleName.PARENT_AGAINST_ORDER))).containsExactly(RuleName.MANAGER_MUST_CHECK);
    }

    @Test
    void leaveForOneWhoIsSeenIsNoLeaveForAnother() {
        Bar bar = new Bar(Bar.Kind.SUPERVISED_ONLY);
        assertThat(Judgement.of(proposal(List.of(bar, bar)), proposal(List.of(bar)))
                        .failed(Set.of(RuleName.PARENT_AGAINST_ORDER)))
                .containsExactly(RuleName.MANAGER_MUST_CHECK);
    }

    @Test
    void nothingFailsWhereNothingStandsAgainstIt() {
        assertThat(Judgement.of(proposal(List.of()), proposal(List.of())).failed(Set.of()))
                .isEmpty();
    }
}
