package org.kith.kinship.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kith.kinship.relation.BloodOracle.Steps;
import org.kith.kinship.relation.RandomFamily.Wants;

/** The engine, which is linear, against the plain rule, which is not, on small families that seeds draw. */
class BloodOracleTests {
    private static final LocalDate TODAY = LocalDate.of(2016, 6, 15);
    private static final int FAMILIES = 1_000;

    @Test
    void theEngineFindsWhatTheRuleFinds() {
        int ways = 0;
        int inbred = 0;
        for (long seed = 0; seed < FAMILIES; seed++) {
            Family family = RandomFamily.of(seed, Wants.blood(4 + (int) (seed % 7)));
            KinshipEngine engine = new KinshipEngine(family, TODAY, true);
            BloodOracle oracle = new BloodOracle(family);
            for (List<String> pair : RandomFamily.pairs(family, seed, 100)) {
                if (pair.getFirst().equals(pair.getLast())) {
                    continue;
                }
                Map<Steps, Set<String>> expected = oracle.between(pair.getFirst(), pair.getLast());
                assertThat(told(engine.between(pair.getFirst(), pair.getLast())))
                        .as("seed %s, %s in %s", seed, pair, family)
                        .isEqualTo(expected);
                ways += expected.size();
                inbred += expected.size() > 1 ? 1 : 0;
            }
        }
        assertThat(ways).as("ways compared").isGreaterThan(10_000);
        assertThat(inbred).as("pairs related in several ways").isGreaterThan(500);
    }

    private static Map<Steps, Set<String>> told(Relations relations) {
        assertThat(relations.truncated()).isFalse();
        Map<Steps, Set<String>> told = new HashMap<>();
        for (Relation relation : relations.relations()) {
            Steps steps = new Steps(steps(relation, StepDirection.UP), steps(relation, StepDirection.DOWN));
            told.computeIfAbsent(steps, any -> new TreeSet<>()).addAll(relation.commonAncestors());
        }
        return told;
    }

    private static int steps(Relation relation, StepDirection direction) {
        return (int) relation.path().stream()
                .filter(step -> step.direction() == direction)
                .count();
    }
}
