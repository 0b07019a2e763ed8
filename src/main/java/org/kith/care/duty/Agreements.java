package org.kith.care.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What agreements on short breaks tell of the days used, in the 12 months to a day.
 *
 * @param used days used under all agreements that were counted; null where none was
 * @param countedTo the last day that is in any of these counts; null where none was
 * @param counted the agreements that were counted, in words
 * @param uncounted those that were not, in words; null where there are none
 */
record Agreements(
        @Nullable Integer used,
        @Nullable LocalDate countedTo,
        String counted,
        @Nullable String uncounted) {

    static Agreements of(CareFacts facts, LocalDate day) {
        LocalDate yearAgo = day.minusYears(1);
        List<CareFacts.Agreement> near = facts.agreements().stream()
                .filter(each -> !each.spell().from().isAfter(day))
                .filter(each -> each.spell().to() == null || each.spell().to().isAfter(yearAgo))
                .toList();
        List<CareFacts.Agreement> counted =
                near.stream().filter(each -> each.isCounted(yearAgo, day)).toList();
        String uncounted = near.stream()
                .filter(each -> !counted.contains(each))
                .map(each -> "How many days were used under the agreement since "
                        + each.spell().from())
                .sorted()
                .collect(Collectors.joining("; "));
        return new Agreements(
                counted.isEmpty()
                        ? null
                        : counted.stream().mapToInt(CareFacts.Agreement::days).sum(),
                counted.stream()
                        .map(CareFacts.Agreement::countedTo)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                counted.stream().map(CareFacts.Agreement::words).sorted().collect(Collectors.joining(", ")),
                uncounted.isEmpty() ? null : uncounted);
    }
}
