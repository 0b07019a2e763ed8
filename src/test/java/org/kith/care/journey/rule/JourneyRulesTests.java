package org.kith.care.journey.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.kith.care.ReviewParticipation;
import org.kith.care.duty.ReturnInterview;
import org.kith.care.fact.Remark;
import org.kith.care.fact.Span;

/** What may be said of a child's journey. The scenarios stand in rules.csv, where a practitioner can read and extend them. */
class JourneyRulesTests {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "rules.csv", numLinesToSkip = 1)
    void remarks(ArgumentsAccessor said) {
        LocalDate today = day(text(said, 2));
        LocalDate from = day(text(said, 3));
        LocalDate to = said.getString(4) == null ? null : day(text(said, 4));
        boolean yes = "yes".equals(said.getString(5));
        String participation = said.getString(6);
        Boolean alone = said.getString(7) == null ? null : "yes".equals(said.getString(7));
        ReturnInterview interview = said.getString(8) == null ? null : ReturnInterview.valueOf(text(said, 8));
        Said fact = switch (text(said, 1)) {
            case "REVIEW" ->
                Said.review(
                        today, from, yes, participation == null ? null : ReviewParticipation.valueOf(participation));
            case "VISIT" -> Said.visit(today, from, yes, alone);
            case "MISSING" -> Said.missing(today, from, to, interview);
            default -> Said.deprivation(today, from, to);
        };
        Around around = around(said);
        List<Remark> remarks = rules(text(said, 1)).stream()
                .flatMap(rule -> rule.evaluate(fact, around).stream())
                .toList();
        String expected = Objects.requireNonNullElse(said.getString(13), "");
        assertThat(remarks.stream()
                        .map(each -> (each.refuses() ? "cannot be: " : "look again: ") + each.field())
                        .findFirst()
                        .orElse(""))
                .isEqualTo(expected);
        assertThat(remarks).allMatch(each -> each.message().length() > 20);
    }

    private static List<JourneyRule> rules(String kind) {
        return switch (kind) {
            case "REVIEW" -> JourneyRule.OF_REVIEWS;
            case "VISIT" -> JourneyRule.OF_VISITS;
            case "MISSING" -> JourneyRule.OF_MISSING_EPISODES;
            default -> JourneyRule.OF_DEPRIVATIONS_OF_LIBERTY;
        };
    }

    private static Around around(ArgumentsAccessor said) {
        String[] born = text(said, 9).split("/");
        return new Around(
                day(born[0]),
                day(born[born.length - 1]),
                spans(said.getString(10)),
                spans(said.getString(11)),
                spans(said.getString(12)));
    }

    /** Such as {@code K2 2025-02-03..2025-05-01}. */
    private static List<Span> spans(@Nullable String cell) {
        return cell == null
                ? List.of()
                : Stream.of(cell.split(";"))
                        .map(String::strip)
                        .map(JourneyRulesTests::span)
                        .toList();
    }

    private static Span span(String text) {
        String[] words = text.split(" ");
        String[] days = words[words.length - 1].split("\\.\\.", -1);
        return new Span(
                words.length > 1 ? words[0] : null, day(days[0]), days[1].isEmpty() ? day("9999-12-31") : day(days[1]));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static String text(ArgumentsAccessor said, int column) {
        return Objects.requireNonNull(said.getString(column));
    }
}
