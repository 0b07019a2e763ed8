package org.kith.care.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.kith.care.duty.Leaving.Pathway;
import org.kith.care.leaving.rule.LeaverFacts;
import org.kith.care.leaving.rule.LeaverFacts.Episode;

/** What is owed to those who leave care. The scenarios stand in leaving-duties.csv, where a practitioner can read and extend them. */
class LeavingDutiesTests {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "leaving-duties.csv", numLinesToSkip = 1)
    void isOwed(ArgumentsAccessor said) {
        LocalDate day = LocalDate.parse(text(said, 1));
        String kind = text(said, 6);
        List<Due> due = Duties.on(day, facts(said)).stream()
                .filter(each -> each.kind() == DutyKind.valueOf(kind))
                .toList();
        String expected = text(said, 7);
        if (expected.equals("none")) {
            assertThat(due).isEmpty();
            return;
        }
        assertThat(due).hasSize(1);
        assertThat(Objects.toString(due.getFirst().dueOn(), "?")).isEqualTo(expected);
        assertThat(due.getFirst().regulation()).contains(text(said, 8));
        assertThat(due.getFirst().restsOn()).isNotBlank();
        assertThat(Objects.requireNonNullElse(due.getFirst().notKnown(), "nothing"))
                .contains(Objects.requireNonNullElse(said.getString(9), "nothing"));
    }

    private static CareFacts facts(ArgumentsAccessor said) {
        String born = said.getString(2);
        LocalDate first = born == null ? null : LocalDate.parse(born.split("/")[0]);
        LocalDate last = born == null ? null : LocalDate.parse(born.substring(born.indexOf('/') + 1));
        List<Spell> care = SaidFacts.statuses(said.getString(3));
        return new CareFacts(
                Objects.equals(first, last) ? first : null,
                care,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                new Leaving(
                        new LeaverFacts(
                                first,
                                last,
                                care.stream()
                                        .map(each -> new Episode(
                                                each.code(), null, each.from(), each.from(), each.to(), each.to()))
                                        .toList()),
                        SaidFacts.list(said.getString(4), ";", LeavingDutiesTests::plan),
                        SaidFacts.list(said.getString(5), ";", text -> SaidFacts.spell(new String[] {"", text}))),
                List.of());
    }

    /** Such as {@code assessed=2024-06-01 made=2024-07-01 reviewed=2024-12-01,2025-05-01}. */
    private static Pathway plan(String text) {
        return new Pathway(
                word(text, "assessed").map(LocalDate::parse).findFirst().orElse(null),
                word(text, "made").map(LocalDate::parse).findFirst().orElse(null),
                word(text, "reviewed").map(LocalDate::parse).toList());
    }

    private static Stream<String> word(String text, String name) {
        return Stream.of(text.split(" "))
                .filter(each -> each.startsWith(name + "="))
                .flatMap(each -> Stream.of(each.substring(name.length() + 1).split("\\+")));
    }

    private static String text(ArgumentsAccessor said, int column) {
        return Objects.requireNonNull(said.getString(column));
    }

    @Test
    void whatIsOwedToChildrenInCareEndsAt18AndWhatIsOwedToLeaversDoesNot() {
        LocalDate born = LocalDate.of(2007, 5, 9);
        LocalDate day = born.plusYears(18).minusDays(1);
        assertThat(Duties.on(day, inCare(born, null)))
                .extracting(Due::kind)
                .contains(DutyKind.NEEDS_ASSESSMENT, DutyKind.PERSONAL_ADVISER, DutyKind.REVIEW);
        assertThat(Duties.on(day.plusDays(1), inCare(born, born.plusYears(18))))
                .extracting(Due::kind)
                .containsExactly(DutyKind.PERSONAL_ADVISER, DutyKind.PATHWAY_PLAN);
    }

    private static CareFacts inCare(LocalDate born, @Nullable LocalDate to) {
        LocalDate from = born.plusYears(10);
        return new CareFacts(
                born,
                List.of(new Spell("C2", from, true, to)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                new Leaving(
                        new LeaverFacts(born, born, List.of(new Episode("C2", null, from, from, to, to))),
                        List.of(),
                        List.of()),
                List.of());
    }
}
