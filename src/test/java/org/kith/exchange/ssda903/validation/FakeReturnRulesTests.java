package org.kith.exchange.ssda903.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kith.exchange.ssda903.WholeReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;

/**
 * The fake return of data-to-insight/csc-validator-be-903, which is no part of the repository, as one for 2017-18: most of its
 * episodes ended then. Where its own page or the page on loading it gives a count, the rule finds the same.
 */
class FakeReturnRulesTests {
    private static final String VARIABLE = "KITH_SSDA903_DIR";
    private static ReturnValidation fake;
    private static double seconds;

    @BeforeAll
    static void validate() {
        String folder = System.getenv(VARIABLE);
        boolean named = folder != null && !folder.isBlank();
        String why = VARIABLE + " is not set: the fake return is not checked. It names the folder with its files";
        if (!named) {
            System.out.println("Skipped: " + why);
        }
        assumeTrue(named, why);
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long began = thread.getCurrentThreadCpuTime();
        fake = ReturnValidation.of(WholeReturn.read(Path.of(String.valueOf(folder))), CollectionYear.parse("2017-18"));
        seconds = (thread.getCurrentThreadCpuTime() - began) / 1e9;
        System.out.printf(
                "%d rows, %d rules, %.1f s%n", fake.rows(), fake.asked().size(), seconds);
        System.out.println(ValidationReport.table(fake));
    }

    @Test
    void everyTableIsRead() {
        assertThat(fake.rows()).isEqualTo(25945);
        assertThat(fake.files()).isEmpty();
    }

    /** Of one processor's time, so that whatever else the machine does is not counted. */
    @Test
    void takesLessThanFiveSeconds() {
        assertThat(seconds).isLessThan(5);
    }

    /** 53 gaps and 72 overlaps: 62 begin before the one before ended, and 10 after one without an end. */
    @Test
    void hasGapsAndOverlaps() {
        assertThat(counts()).containsEntry("K05", 53L).containsEntry("501", 62L).containsEntry("142", 10L);
    }

    /** Rule 433 asks less than a gap: an episode that goes on with another, and not on the day on which that ended. */
    @Test
    void hasEpisodesThatDoNotFollow() {
        assertThat(counts()).containsEntry("433", 8L).containsEntry("388", 21L).containsEntry("432", 7L);
    }

    @Test
    void hasProvidersThatDoNotFit() {
        assertThat(counts()).containsEntry("550", 845L).containsEntry("213", 1105L);
        assertThat(fake.broken().stream()
                        .filter(each -> each.rule().number().equals("529"))
                        .filter(each -> !each.fault().row().get("PLACE").equals("P1"))
                        .count())
                .isEqualTo(369);
    }

    @Test
    void hasX1WithoutAnEnd() {
        assertThat(fake.broken().stream()
                        .filter(each -> each.rule().number().equals("148"))
                        .filter(each -> each.fault().row().get("REC").equals("X1"))
                        .count())
                .isEqualTo(1060);
    }

    @Test
    void hasMadeUpPupilNumbersAndFreeingOrders() {
        assertThat(counts().getOrDefault("168", 0L) + counts().getOrDefault("K03", 0L))
                .isEqualTo(2675 - 107);
        assertThat(counts()).containsEntry("445", 354L);
    }

    /** Deprivations of liberty and social workers were not asked in 2017-18. */
    @Test
    void asksOnlyTheRulesOfItsYear() {
        assertThat(fake.asked()).extracting(rule -> rule.number()).doesNotContain("700", "SW02STG1", "242");
    }

    private static Map<String, Long> counts() {
        return fake.counts().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().number(), Map.Entry::getValue));
    }
}
