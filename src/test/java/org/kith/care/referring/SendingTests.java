package org.kith.care.referring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.kith.graph.ValidTime;

/** When a referral may be sent, and answered. The scenarios stand in a table, where a practitioner can read and extend them. */
class SendingTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/placement-referral-rules/sendings.csv", numLinesToSkip = 1)
    void errors(ArgumentsAccessor row) {
        String response = row.getString(5);
        var input = new SendReferralInput(
                "key",
                "referral",
                "setting",
                Objects.requireNonNull(day(row, 3)),
                response == null ? null : ReferralResponse.valueOf(response),
                day(row, 6),
                null,
                "yes".equals(row.getString(4)) ? "1" : null);
        LocalDate closed = Objects.requireNonNullElse(day(row, 2), ValidTime.OPEN_END);

        assertThat(Sending.errors(input, TODAY, Objects.requireNonNull(day(row, 1)), closed))
                .extracting(error -> error.path().getLast())
                .isEqualTo(row.getString(7) == null ? List.of() : List.of(row.getString(7)));
    }

    private static @Nullable LocalDate day(ArgumentsAccessor row, int column) {
        String text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }
}
