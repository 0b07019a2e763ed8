package org.kith.provision.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.graph.ValidTime;
import org.kith.kinship.Certainty;
import org.kith.kinship.TieKind;
import org.kith.kinship.relation.Family;
import org.kith.kinship.relation.FamilyMember;
import org.kith.kinship.relation.FamilyTie;
import org.kith.kinship.relation.KinshipEngine;
import org.kith.provision.RecordSettings.Kind;
import org.kith.provision.rule.HomeOnADay.As;
import org.kith.provision.rule.HomeOnADay.Exemption;
import org.kith.provision.rule.HomeOnADay.Resident;

/** The usual fostering limit, over every way in which up to six children can be brothers and sisters, and as kinship derives them. */
class UsualFosteringLimitTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 2);

    private final PlacementRule rule = new UsualFosteringLimitRule();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void moreThanThreeOnlyWhereNoPairIsMissing(int children) {
        int pairs = children * (children - 1) / 2;
        for (int graph = 0; graph < 1 << pairs; graph++) {
            int said = graph;
            SiblingQuestion siblings = (one, other) -> (said >> pair(number(one), number(other)) & 1) == 1;
            assertThat(rule.evaluate(proposal(children, List.of(), siblings)).passed())
                    .as("%d children, siblings %s", children, Integer.toBinaryString(graph))
                    .isEqualTo(children <= 3 || graph == (1 << pairs) - 1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6})
    void anExemptionNamesEveryOne(int children) {
        for (int named = 0; named < 1 << children; named++) {
            int said = named;
            Set<String> names = new HashSet<>();
            IntStream.range(0, children).filter(each -> (said >> each & 1) == 1).forEach(each -> names.add("c" + each));
            boolean passes = rule.evaluate(
                            proposal(children, List.of(new Exemption(names, Span.ALWAYS)), (one, other) -> false))
                    .passed();
            assertThat(passes).as(names.toString()).isEqualTo(named == (1 << children) - 1);
        }
    }

    /** Children of a few mothers and fathers, some unknown: siblings are those who share a parent, by sight of the table alone. */
    @Test
    void kinshipAnswersForEveryPair() {
        Random random = new Random(20261102);
        int passed = 0;
        for (int i = 0; i < 400; i++) {
            int children = 4 + random.nextInt(3);
            List<@Nullable String> mothers = parents(random, children, "m", 2);
            List<@Nullable String> fathers = parents(random, children, "f", 3);
            SiblingQuestion derived = new SiblingsByKinship(engine(mothers, fathers));
            boolean every = true;
            for (int a = 0; a < children; a++) {
                for (int b = a + 1; b < children; b++) {
                    boolean share = mothers.get(a) != null && mothers.get(a).equals(mothers.get(b))
                            || fathers.get(a) != null && fathers.get(a).equals(fathers.get(b));
                    assertThat(derived.areSiblings("c" + a, "c" + b)).isEqualTo(share);
                    every &= share;
                }
            }
            boolean passes =
                    rule.evaluate(proposal(children, List.of(), derived)).passed();
            assertThat(passes).isEqualTo(every);
            passed += passes ? 1 : 0;
        }
        assertThat(passed).isBetween(10, 390);
    }

    @Test
    void aGuessedFatherMakesNobodyASibling() {
        List<FamilyTie> ties = List.of(parent("f0", "c0", Certainty.ASSERTED), parent("f0", "c1", Certainty.ALLEGED));
        assertThat(siblings(ties).areSiblings("c0", "c1")).isFalse();
        assertThat(siblings(List.of(parent("f0", "c0", Certainty.ASSERTED), parent("f0", "c1", Certainty.ASSERTED)))
                        .areSiblings("c0", "c1"))
                .isTrue();
    }

    @Test
    void childrenFosteredTogetherAreNoSiblingsForThat() {
        FamilyTie one = care("c0");
        FamilyTie other = care("c1");
        assertThat(siblings(List.of(one, other)).areSiblings("c0", "c1")).isFalse();
    }

    private static FamilyTie care(String child) {
        return new FamilyTie(
                "t:" + child,
                TieKind.CARE,
                "PLACEMENT",
                "f0",
                child,
                Certainty.ASSERTED,
                ValidTime.ALWAYS,
                null,
                "FOSTER_HOUSEHOLD");
    }

    private static SiblingQuestion siblings(List<FamilyTie> ties) {
        List<FamilyMember> members = List.of(member("c0"), member("c1"), member("f0"));
        return new SiblingsByKinship(new KinshipEngine(new Family(members, ties), ON, true));
    }

    private static List<@Nullable String> parents(Random random, int children, String name, int of) {
        List<@Nullable String> parents = new ArrayList<>();
        for (int i = 0; i < children; i++) {
            parents.add(random.nextInt(6) == 0 ? null : name + random.nextInt(of));
        }
        return parents;
    }

    private static KinshipEngine engine(List<@Nullable String> mothers, List<@Nullable String> fathers) {
        List<FamilyMember> members = new ArrayList<>();
        List<FamilyTie> ties = new ArrayList<>();
        IntStream.range(0, 3).forEach(i -> members.addAll(List.of(member("m" + i), member("f" + i))));
        for (int i = 0; i < mothers.size(); i++) {
            members.add(member("c" + i));
            for (String parent : new String[] {mothers.get(i), fathers.get(i)}) {
                if (parent != null) {
                    ties.add(parent(parent, "c" + i, Certainty.ASSERTED));
                }
            }
        }
        return new KinshipEngine(new Family(members, ties), ON, true);
    }

    private static FamilyMember member(String id) {
        return new FamilyMember(id, null, null);
    }

    private static FamilyTie parent(String parent, String child, Certainty certainty) {
        return new FamilyTie(
                "t:" + parent + child, TieKind.PARENT, "BIRTH", parent, child, certainty, ValidTime.ALWAYS, null, null);
    }

    private static Proposal proposal(int children, List<Exemption> exemptions, SiblingQuestion siblings) {
        List<Resident> there = IntStream.range(1, children)
                .mapToObj(each -> new Resident("c" + each, As.FOSTERED, Span.ALWAYS))
                .toList();
        return new Proposal(
                ON,
                new ProposedChild("c0", null, null, "own", false, false),
                new PlacementCode("U6", "FOSTER", "FOSTER_HOUSEHOLD", List.of("PR1"), "PR1"),
                new HomeOnADay(Kind.FOSTER_HOUSEHOLD, "own", "own", List.of(), List.of(), exemptions, there),
                List.of(),
                List.of(),
                siblings,
                false,
                0,
                false);
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    private static int pair(int one, int other) {
        int high = Math.max(one, other);
        return high * (high - 1) / 2 + Math.min(one, other);
    }
}
