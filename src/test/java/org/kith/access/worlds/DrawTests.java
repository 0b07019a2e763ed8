package org.kith.access.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the worlds hold that the laws are tried on: each sentence of the policy decides something in many of them. */
class DrawTests {

    private static final int WORLDS = 1_000;
    private static final int OFTEN = 20;

    private static final List<World> ALL =
            IntStream.range(0, WORLDS).parallel().mapToObj(Draw::world).toList();

    @Test
    void eachRuleDecidesWhoIsSeenInManyWorlds() {
        Map<Rule, Long> decided = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            decided.put(
                    rule,
                    ALL.stream()
                            .filter(world -> !Reference.now(world)
                                    .told()
                                    .equals(Reference.without(world, rule).told()))
                            .count());
        }
        assertThat(decided)
                .allSatisfy((rule, worlds) -> assertThat(worlds).as(rule.name()).isGreaterThanOrEqualTo(OFTEN));
    }

    @Test
    void eachRelationshipLetsSomebodyBeSeenInManyWorlds() {
        Map<Fact.Because, Integer> counted = new EnumMap<>(Fact.Because.class);
        for (World world : ALL) {
            Grantees grantees = Reference.now(world).grantees();
            world.each(Fact.Grant.class)
                    .filter(grantees::count)
                    .map(Fact.Grant::because)
                    .distinct()
                    .forEach(because -> counted.merge(because, 1, Integer::sum));
        }
        assertThat(counted).hasSize(Fact.Because.values().length);
        assertThat(counted.values()).allMatch(worlds -> worlds >= OFTEN);
    }

    @Test
    void mostWorldsHaveASecondVersionThatOnlyDiffersInWhatIsNotSeen() {
        Map<Integer, Long> edits = new TreeMap<>();
        for (World world : ALL) {
            World other = Unseen.changed(world);
            assertThat(Reference.now(other).told())
                    .isEqualTo(Reference.now(world).told());
            edits.merge(Unseen.difference(world, other).size(), 1L, Long::sum);
        }
        assertThat(edits.getOrDefault(0, 0L)).isLessThan(WORLDS / 100L);
    }

    @Test
    void aWorldIsSmallAndItsViewerOftenSeesSomebody() {
        assertThat(ALL)
                .allMatch(world -> world.people().size() >= 8 && world.people().size() <= 16);
        assertThat(ALL.stream().filter(world -> !Reference.now(world).levels().isEmpty()))
                .hasSizeGreaterThan(WORLDS * 9 / 20);
    }

    @Test
    void aWorldIsToldInSentences() {
        assertThat(Story.of(ALL.get(7)))
                .contains("The viewer (w1) signs in as", "parent of (BIRTH)", "By the policy the viewer sees");
    }
}
