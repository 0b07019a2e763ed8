package org.kith.provision.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.kith.provision.rule.DualApproval.Held;

/** Households that are approved as adopters and as foster carers, on the cases in {@code home-rules/dual-approvals.csv}. */
class DualApprovalTests {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/home-rules/dual-approvals.csv", numLinesToSkip = 1)
    void isWhatTheTableSays(
            String scenario, LocalDate on, @Nullable String approvals, String dual, @Nullable LocalDate since) {
        List<Held> held = Stream.of(Objects.requireNonNullElse(approvals, "").split(";"))
                .filter(each -> !each.isBlank())
                .map(each -> held(each.strip(), on))
                .toList();
        DualApproval said = DualApproval.of(held);
        assertThat(said.holds()).as(scenario).isEqualTo(dual.equals("yes"));
        assertThat(said.since()).as(scenario).isEqualTo(since);
    }

    private static Held held(String text, LocalDate on) {
        String[] parts = text.split(" ");
        int dots = parts[1].indexOf("..");
        String from = parts[1].substring(0, dots);
        String to = parts[1].substring(dots + 2);
        Span time = new Span(
                from.isEmpty() ? Span.ALWAYS.from() : LocalDate.parse(from),
                to.isEmpty() ? Span.ALWAYS.to() : LocalDate.parse(to));
        return new Held(parts[0], time, time.holdsOn(on));
    }
}
