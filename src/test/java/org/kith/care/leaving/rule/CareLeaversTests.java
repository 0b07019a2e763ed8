package org.kith.care.leaving.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.kith.api.PartialDate;

/** What young people are to the authority. The scenarios stand in care-leavers.csv, where a practitioner can read and extend them. */
class CareLeaversTests {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "care-leavers.csv", numLinesToSkip = 1)
    void isWhatTheLawSays(ArgumentsAccessor said) {
        PartialDate born = date(said.getString(2));
        Standing found = CareLeavers.on(
                LocalDate.parse(Objects.requireNonNull(said.getString(1))),
                new LeaverFacts(
                        born == null ? null : born.earliest(),
                        born == null ? null : born.latest(),
                        episodes(said.getString(3))));
        assertThat(found.status().name()).isEqualTo(said.getString(4));
        assertThat(Objects.toString(found.since(), null)).isEqualTo(said.getString(5));
        assertThat(Objects.toString(found.until(), null)).isEqualTo(said.getString(6));
        assertThat(String.valueOf(found.regulation())).contains(Objects.requireNonNullElse(said.getString(7), "null"));
        assertThat(String.join("; ", found.reasons())).contains(Objects.requireNonNull(said.getString(8)));
        if (said.getString(9) == null) {
            assertThat(found.notKnown()).isEmpty();
        } else {
            assertThat(String.join("; ", found.notKnown())).isEqualTo(said.getString(9));
        }
    }

    /** {@code C2 2020-02-03..2025-01-01 E4A; V2 2025-02..}: the legal status, or {@code ?}, the days, and why it ended. */
    private static List<LeaverFacts.Episode> episodes(@Nullable String said) {
        return said == null
                ? List.of()
                : Stream.of(said.split(";"))
                        .map(each -> each.strip().split(" "))
                        .map(words -> {
                            String[] days = words[1].split("\\.\\.", -1);
                            PartialDate from = date(days[0]);
                            PartialDate to = date(days[1]);
                            return new LeaverFacts.Episode(
                                    words[0].equals("?") ? null : words[0],
                                    words.length > 2 ? words[2] : null,
                                    from == null ? LocalDate.of(1, 1, 1) : from.earliest(),
                                    from == null ? null : from.latest(),
                                    to == null ? null : to.earliest(),
                                    to == null ? null : to.ended());
                        })
                        .toList();
    }

    private static @Nullable PartialDate date(@Nullable String said) {
        return said == null || said.isEmpty() ? null : PartialDate.parse(said);
    }

    @Test
    void everyStatusIsInTheTable() throws Exception {
        String table = new String(
                Objects.requireNonNull(CareLeaversTests.class.getResourceAsStream("care-leavers.csv"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        for (CareLeaverStatus status : CareLeaverStatus.values()) {
            assertThat(table.lines().filter(line -> line.contains("," + status + ",")))
                    .as(status.name())
                    .hasSizeGreaterThan(2);
        }
    }
}
