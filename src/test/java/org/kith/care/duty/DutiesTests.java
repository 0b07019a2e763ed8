package org.kith.care.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is due by when. The scenarios stand in duties.csv, where a practitioner can read and extend them. */
class DutiesTests {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "duties.csv", numLinesToSkip = 1)
    void isDue(ArgumentsAccessor said) {
        LocalDate day = LocalDate.parse(text(said, 1));
        CareFacts facts = new CareFacts(
                day(said.getString(2)),
                SaidFacts.statuses(said.getString(3)),
                SaidFacts.stays(said.getString(4)),
                SaidFacts.days(said.getString(5)),
                SaidFacts.days(said.getString(6)),
                SaidFacts.missing(said.getString(7)),
                day(said.getString(8)),
                SaidFacts.days(said.size() > 13 ? said.getString(13) : null),
                Leaving.NONE,
                SaidFacts.agreements(said.size() > 14 ? said.getString(14) : null));
        DutyKind kind = DutyKind.valueOf(text(said, 9));
        List<Due> due = Duties.on(day, facts).stream()
                .filter(each -> each.kind() == kind)
                .toList();
        String expected = text(said, 10);
        if (expected.equals("none")) {
            assertThat(due).isEmpty();
            return;
        }
        assertThat(due).hasSize(1);
        assertThat(Objects.toString(due.getFirst().dueOn(), "?")).isEqualTo(expected);
        assertThat(due.getFirst().regulation()).contains(text(said, 11));
        assertThat(due.getFirst().restsOn()).isNotBlank();
        if (said.getString(12) == null) {
            assertThat(due.getFirst().notKnown()).isNull();
        } else {
            assertThat(due.getFirst().notKnown()).contains(text(said, 12));
        }
    }

    private static String text(ArgumentsAccessor said, int column) {
        return Objects.requireNonNull(said.getString(column));
    }

    private static @Nullable LocalDate day(@Nullable String said) {
        return said == null ? null : LocalDate.parse(said);
    }

    @Test
    void soonestFirstAndWhatHasNoDayLast() {
        CareFacts facts = new CareFacts(
                LocalDate.of(2015, 3, 9),
                SaidFacts.statuses("C1 2025-02-03.."),
                List.of(),
                List.of(),
                List.of(),
                SaidFacts.missing("2025-02-05..2025-02-07"),
                null,
                List.of(),
                Leaving.NONE,
                List.of());
        assertThat(Duties.on(LocalDate.of(2025, 2, 10), facts))
                .extracting(Due::kind)
                .containsExactly(DutyKind.RETURN_INTERVIEW, DutyKind.REVIEW, DutyKind.PERMANENCE_PLAN, DutyKind.VISIT);
    }

    @Test
    void isLateFromTheDayAfter() {
        Due due = Due.on(LocalDate.of(2025, 3, 3), DutyKind.REVIEW, "", "");
        assertThat(due.daysLate(LocalDate.of(2025, 3, 2))).isZero();
        assertThat(due.daysLate(LocalDate.of(2025, 3, 3))).isZero();
        assertThat(due.daysLate(LocalDate.of(2025, 3, 5))).isEqualTo(2);
        assertThat(Due.unknown(DutyKind.REVIEW, "", "", "").daysLate(LocalDate.of(2025, 3, 5)))
                .isZero();
    }

    @Test
    void everyKindIsInTheTable() throws Exception {
        String table = table("duties.csv") + table("leaving-duties.csv");
        for (DutyKind kind : DutyKind.values()) {
            assertThat(table.lines().filter(line -> line.contains("," + kind + ",20")))
                    .as(kind + " due")
                    .isNotEmpty();
            assertThat(table.lines().filter(line -> line.contains("," + kind + ",none")))
                    .as(kind + " not due")
                    .isNotEmpty();
        }
    }

    private static String table(String name) throws Exception {
        return new String(
                Objects.requireNonNull(DutiesTests.class.getResourceAsStream(name))
                        .readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
    }
}
