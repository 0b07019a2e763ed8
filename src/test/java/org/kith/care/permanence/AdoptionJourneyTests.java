package org.kith.care.permanence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.kith.care.CodeTable;
import org.kith.care.permanence.AdoptionGrounds.Care;

/** A child's way to adoption. The scenarios stand in adoption.csv, where a practitioner can read and extend them. */
class AdoptionJourneyTests {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "adoption.csv", numLinesToSkip = 1)
    void isDerived(ArgumentsAccessor row) {
        AdoptionGrounds grounds = new AdoptionGrounds(
                care(text(row, 2)), days(row, 3), days(row, 4), days(row, 5), days(row, 6), days(row, 7));
        AdoptionJourney journey = AdoptionJourney.of(grounds, LocalDate.parse(text(row, 1)));
        if (text(row, 8).equals("none")) {
            assertThat(journey).isNull();
            return;
        }
        assertThat(Objects.requireNonNull(journey).milestones().stream()
                        .map(each -> each.kind() + " " + each.date()
                                + (each.daysSincePrevious() == null ? "" : " " + each.daysSincePrevious()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(text(row, 8));
        assertThat(journey.timeliness().stream()
                        .map(each -> "%s %d of %d%s"
                                .formatted(
                                        each.measure(), each.days(), each.aimDays(), each.complete() ? "" : " so far"))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(Objects.requireNonNullElse(row.getString(9), ""));
    }

    /** Such as {@code 2024-07-01..2025-05-20 E1 E11}: the legal status, and why it ended. */
    private static List<Care> care(String cell) {
        return Stream.of(cell.split(";"))
                .map(each -> {
                    String[] words = each.strip().split(" ");
                    String[] days = words[0].split("\\.\\.", -1);
                    boolean known = !days[0].startsWith("~");
                    return new Care(
                            LocalDate.parse(known ? days[0] : days[0].substring(1)),
                            known,
                            LocalDate.parse(days[1].isEmpty() ? "9999-12-31" : days[1]),
                            words[1],
                            words.length > 2 ? words[2] : null);
                })
                .toList();
    }

    private static List<LocalDate> days(ArgumentsAccessor row, int column) {
        @Nullable String day = row.getString(column);
        return day == null ? List.of() : List.of(LocalDate.parse(day));
    }

    private static String text(ArgumentsAccessor row, int column) {
        return Objects.requireNonNull(row.getString(column));
    }

    @Test
    void theCodesAreThoseOfTheReturn() {
        assertThat(PreviousPermanenceKind.values())
                .extracting(Enum::name)
                .containsExactlyElementsOf(codes(CodeTable.PREVIOUS_PERMANENCE));
        assertThat(ReversalReason.values())
                .extracting(Enum::name)
                .containsExactlyElementsOf(codes(CodeTable.REASON_PLACED_FOR_ADOPTION_CEASED));
        assertThat(SexOfAdopters.values())
                .extracting(Enum::name)
                .containsExactlyElementsOf(codes(CodeTable.SEX_OF_ADOPTERS));
        assertThat(LegalStatusOfAdopters.values())
                .extracting(Enum::name)
                .containsExactlyElementsOf(codes(CodeTable.LEGAL_STATUS_OF_ADOPTERS));
    }

    private static List<String> codes(CodeTable table) {
        return table.all().stream().map(code -> code.code()).toList();
    }
}
