package org.kith.kinship.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.kith.api.PartialDate;
import org.kith.graph.ValidTime;
import org.kith.kinship.Certainty;
import org.kith.kinship.TieKind;
import org.kith.person.Sex;

/** The ways in which two people are linked. */
class WaysBetweenTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final List<FamilyMember> members = new ArrayList<>();
    private final List<FamilyTie> ties = new ArrayList<>();
    private final List<SharedHome> homes = new ArrayList<>();

    private void person(String id, Sex sex) {
        members.add(new FamilyMember(id, sex, null));
    }

    private void tie(TieKind kind, String detail, String from, String to) {
        tie(kind, detail, from, to, null, null);
    }

    private void tie(
            TieKind kind, String detail, String from, String to, @Nullable String began, @Nullable String ended) {
        ValidTime time = PartialDate.between(
                began == null ? null : PartialDate.parse(began), ended == null ? null : PartialDate.parse(ended));
        ties.add(new FamilyTie("tie:" + ties.size(), kind, detail, from, to, Certainty.ASSERTED, time, null, null));
    }

    private List<List<Step>> ways(String from, String to, int most, boolean includeFormer) {
        return new WaysBetween(new Family(members, ties), homes, TODAY, includeFormer).between(from, to, most);
    }

    private static String said(List<Step> way) {
        return way.stream()
                .map(step -> "%s %s %s: %s".formatted(step.tie(), step.direction(), step.to(), step.detail()))
                .reduce("%s, %s"::formatted)
                .orElse("");
    }

    @Test
    void allThatLinksTwoPeopleIsOneStepAndShorterWaysComeFirst() {
        person("child", Sex.F);
        person("gran", Sex.F);
        person("mum", Sex.F);
        tie(TieKind.PARENT, "BIRTH", "mum", "child");
        tie(TieKind.PARENT, "BIRTH", "gran", "mum");
        tie(TieKind.CARE, "INFORMAL", "gran", "child");
        homes.add(new SharedHome("child", "gran", false, false));

        assertThat(ways("child", "gran", 6, true))
                .extracting(WaysBetweenTests::said)
                .containsExactly(
                        "CARE ACROSS gran: informal carer; lived in the same household",
                        "PARENT UP mum: birth mother, PARENT UP gran: birth mother");
        assertThat(ways("gran", "child", 1, true))
                .extracting(WaysBetweenTests::said)
                .containsExactly("CARE ACROSS child: person cared for; lived in the same household");
    }

    @Test
    void whatIsOverIsSaidAsSuchOrLeftOutAndWhatIsToComeIsNothing() {
        person("a", Sex.M);
        person("b", Sex.F);
        person("c", Sex.M);
        tie(TieKind.KITH, "FRIEND", "b", "a", null, "2020-01-01");
        tie(TieKind.PARTNER, "MARRIAGE", "b", "c");
        tie(TieKind.KITH, "NEIGHBOUR", "c", "a", "2030", null);
        homes.add(new SharedHome("a", "c", true, true));

        assertThat(ways("a", "c", 6, true))
                .extracting(WaysBetweenTests::said)
                .containsExactly(
                        "HOUSEHOLD ACROSS c: placed in the same home",
                        "KITH ACROSS b: former friend, PARTNER ACROSS c: husband");
        assertThat(ways("a", "c", 6, false)).hasSize(1);
    }

    @Test
    void waysOfOneLengthAreInTheOrderOfTheIdsOnThem() {
        for (String id : List.of("p3", "p1", "p2")) {
            tie(TieKind.KITH, "FRIEND", "a", id);
            tie(TieKind.KITH, "FRIEND", id, "z");
        }

        assertThat(ways("a", "z", 2, true))
                .extracting(way -> way.getFirst().to())
                .containsExactly("p1", "p2", "p3");
        assertThat(ways("a", "z", 1, true)).isEmpty();
        assertThat(ways("a", "nobody", 6, true)).isEmpty();
        assertThat(ways("a", "a", 6, true)).isEmpty();
    }

    @Test
    void aHundredThousandWaysAreNotAllWalked() {
        int rungs = 20;
        for (int layer = 0; layer < 5; layer++) {
            for (int one = 0; one < rungs; one++) {
                for (int other = 0; other < rungs; other++) {
                    tie(
                            TieKind.KITH,
                            "FRIEND",
                            "p%d-%02d".formatted(layer, one),
                            "p%d-%02d".formatted(layer + 1, other));
                }
            }
        }
        for (int one = 0; one < rungs; one++) {
            tie(TieKind.KITH, "FRIEND", "from", "p0-%02d".formatted(one));
            tie(TieKind.KITH, "FRIEND", "p4-%02d".formatted(one), "to");
        }

        List<List<Step>> ways =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> ways("from", "to", 6, true));

        assertThat(ways).hasSize(WaysBetween.MOST_WAYS).doesNotHaveDuplicates().allMatch(way -> way.size() == 6);
    }

    @Test
    void whereNoWayArrivesTheSearchEndsToo() {
        for (int one = 0; one < 60; one++) {
            for (int other = one + 1; other < 60; other++) {
                tie(TieKind.KITH, "FRIEND", "p%02d".formatted(one), "p%02d".formatted(other));
            }
        }
        tie(TieKind.KITH, "FRIEND", "x1", "to");
        tie(TieKind.KITH, "FRIEND", "x2", "x1");
        tie(TieKind.KITH, "FRIEND", "x2", "p00");

        List<List<Step>> ways =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> ways("p59", "to", 6, true));

        assertThat(ways).hasSize(25).first().satisfies(way -> assertThat(way).hasSize(4));
    }
}
