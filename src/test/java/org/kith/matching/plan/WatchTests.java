package org.kith.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.kith.matching.plan.Candidates.Offer;

/** A county that is hard enough to be looked on at, to be stopped, and to run into its limits. */
class WatchTests {

    private static final int SCORES = 1000;

    /** Many pairs, each of which fits each of too few homes for them, as well as a number says. */
    private static Question hard() {
        List<Child> children = new ArrayList<>();
        List<Home> homes = new ArrayList<>();
        for (int number = 0; number < 120; number++) {
            children.add(new Child("c" + number, "g" + number / 3, number));
        }
        for (int number = 0; number < 50; number++) {
            homes.add(new Home("h" + number, 1 + number % 3, 1 + number % 3, "Eastby"));
        }
        return new Question(new County(children, homes), WatchTests::offer, WatchTests::mayShare, List.of());
    }

    private static Optional<Offer> offer(List<Child> who, Home home) {
        int draw = new Random((who + home.id()).hashCode()).nextInt(SCORES);
        return draw % 3 == 0 ? Optional.empty() : Optional.of(new Offer(draw % 5, draw / (double) SCORES));
    }

    private static boolean mayShare(Home home, List<Child> these, List<Child> those) {
        int one = these.getFirst().group().hashCode();
        int other = those.getFirst().group().hashCode();
        return (Math.min(one, other) * 31 + Math.max(one, other)) % 4 != 0;
    }

    @Test
    void theProgressOnlyGoesOnAndEndsWithTheAnswer() {
        List<Watch.Progress> told = Collections.synchronizedList(new ArrayList<>());
        Watch watch = new Watch() {
            @Override
            public void progress(Progress progress) {
                told.add(progress);
            }
        };
        Plan plan = Planning.plan(hard(), new Limits(Duration.ofSeconds(2), 1_000_000, 0, 20), watch);
        assertThat(told).hasSizeGreaterThan(1);
        assertThat(told.stream().map(Watch.Progress::percent).toList()).isSorted();
        assertThat(told.getLast()).isEqualTo(new Watch.Progress(100, plan.objective(), plan.bound()));
        assertThat(plan.objective()).isBetween(plan.greedy(), plan.bound());
    }

    @Test
    void aPlanIsStoppedAtOnceAndInTheMiddle() {
        AtomicBoolean stop = new AtomicBoolean(true);
        Watch watch = new Watch() {
            @Override
            public void progress(Progress progress) {
                stop.set(true);
            }

            @Override
            public boolean cancelled() {
                return stop.get();
            }
        };
        Limits patient = new Limits(Duration.ofMinutes(10), 100_000_000, 0, 50);
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> Planning.plan(hard(), patient, watch));
        stop.set(false);
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> Planning.plan(hard(), patient, watch));
    }

    @Test
    void endedByNodesOrByGapItIsTheSameAgain() {
        Limits nodes = new Limits(Duration.ofMinutes(5), 1, 0, 20);
        Plan byNodes = Planning.plan(hard(), nodes, Watch.NOBODY);
        assertThat(byNodes.ended()).isIn(Plan.Ended.NODES, Plan.Ended.OPTIMAL);
        assertThat(byNodes.repeatable()).isTrue();
        assertThat(Planning.plan(hard(), nodes, Watch.NOBODY)).isEqualTo(byNodes);
        Limits gap = new Limits(Duration.ofMinutes(5), 1_000_000, 0.02, 20);
        Plan byGap = Planning.plan(hard(), gap, Watch.NOBODY);
        assertThat(byGap.ended()).isIn(Plan.Ended.GAP, Plan.Ended.OPTIMAL);
        assertThat(byGap.gap()).isLessThanOrEqualTo(0.02);
        assertThat(Planning.plan(hard(), gap, Watch.NOBODY)).isEqualTo(byGap);
    }
}
