package org.kith.exchange.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The counts of the fake return, which its own page gives. Where a definition had to be found that gives the count, the test tells it. */
class FakeReturnTests {
    private static LookedAfterReturn fake;

    @BeforeAll
    static void read() {
        fake = FakeReturn.read();
        System.out.println(FindingsReport.table(fake.findings()));
    }

    /** One child stands in two of the smaller tables alone. */
    @Test
    void isReadCompletely() {
        assertThat(fake.children()).hasSize(2676);
        assertThat(fake.episodes()).isEqualTo(5050);
        assertThat(fake.rows()).isEqualTo(25945);
        assertThat(fake.refused()).isZero();
    }

    /** Neighbours by first day: the first ended before the second began. All 53 follow a reason that ends care. */
    @Test
    void hasGaps() {
        assertThat(count(FindingCode.EPISODE_GAP)).isEqualTo(53);
    }

    /** Neighbours by first day: 62 of which the first ended after the second began (rule 501), and 10 of which it has no end (rule 142). */
    @Test
    void hasOverlaps() {
        assertThat(count(FindingCode.EPISODE_OVERLAP)).isEqualTo(72);
        assertThat(of(FindingCode.EPISODE_OVERLAP).stream()
                        .filter(each -> each.message().contains("no end;"))
                        .count())
                .isEqualTo(10);
    }

    /** 845 is PR0 with a placement other than P1 (rule 550), and nothing else; the other misfits are counted apart. */
    @Test
    void hasProvidersThatDoNotFit() {
        assertThat(count(FindingCode.PROVIDER_ONLY_FOR_PARENTS)).isEqualTo(845);
        assertThat(count(FindingCode.PROVIDER_NOT_EXPECTED)).isEqualTo(1105);
    }

    @Test
    void hasX1WithoutAnEnd() {
        assertThat(count(FindingCode.X1_WITHOUT_END)).isEqualTo(1060);
        assertThat(count(FindingCode.X1_WITHOUT_NEXT)).isEqualTo(20);
    }

    /** Rule 168 tests the form; the check letter fits at chance level. */
    @Test
    void hasMadeUpPupilNumbers() {
        assertThat(count(FindingCode.UPN_FORM) + count(FindingCode.UPN_CHECK_LETTER))
                .isEqualTo(2675 - 107);
    }

    /** The code lists are those of 2015-18: P2, H5 and Z1 stood in them. D1 did not, for an episode that began after 2005. */
    @Test
    void hasOnlyCodesOfItsDayButFreeingOrders() {
        assertThat(of(FindingCode.CODE_NOT_VALID_THEN))
                .hasSize(354)
                .allSatisfy(each -> assertThat(each.value()).isEqualTo("D1"));
    }

    @Test
    void readsEveryFile() {
        assertThat(fake.tables()).containsExactlyInAnyOrder(ReturnTable.values());
        assertThat(of(FindingCode.FILE_NOT_READ)).isEmpty();
        assertThat(fake.refused()).isZero();
    }

    @Test
    void losesNoEpisodeOnTheWayToPlacements() {
        Set<Episode> placed = new HashSet<>();
        for (ReturnedChild child : fake.children()) {
            child.placements().forEach(placement -> placed.addAll(placement.episodes()));
            assertThat(child.placements().stream().flatMap(each -> each.episodes().stream()))
                    .containsExactlyElementsOf(child.episodes());
        }
        assertThat(placed).hasSize(5050);
    }

    private static long count(FindingCode code) {
        return fake.counts().getOrDefault(code, 0L);
    }

    private static List<Finding> of(FindingCode code) {
        return fake.findings().stream().filter(each -> each.code() == code).toList();
    }
}
