package org.kith.care.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An eligible, relevant or former relevant young person has a personal adviser, to 21; from then to 25 if they ask for support. The law gives
 * no time for it: the day from which it is so is taken, or that on which the last adviser ended. The paragraphs are not verified.
 */
final class PersonalAdviserRule implements DutyRule {

    private static final String REGULATION =
            "Children Act 1989, schedule 2, paragraph 19C, and sections 23B(2) and 23C(4)(a) (not verified)";
    private static final String ON_REQUEST = "Children Act 1989, section 23CZA";
    private static final String NONE = "No personal adviser is allocated";

    @Override
    public boolean goesOnAfter18() {
        return true;
    }

    @Override
    public List<Due> evaluate(CareFacts facts, LocalDate day) {
        Optional<Leaver> owed = Leaver.of(facts, day).filter(leaver -> !leaver.isUnknown());
        if (owed.isEmpty() || facts.leaving().hasAdviser(day)) {
            return List.of();
        }
        Leaver leaver = owed.get();
        if (leaver.isOnRequest(day)) {
            return List.of(Due.unknown(
                    DutyKind.PERSONAL_ADVISER,
                    ON_REQUEST,
                    NONE + "; aged 21 to 24",
                    "Whether the young person asks for support"));
        }
        LocalDate ended = lastEnded(facts.leaving().advisers(), day);
        return List.of(
                ended == null || leaver.eligibleSince() != null && ended.isBefore(leaver.eligibleSince())
                        ? leaver.due(DutyKind.PERSONAL_ADVISER, 0, REGULATION, NONE)
                        : Due.on(
                                ended,
                                DutyKind.PERSONAL_ADVISER,
                                REGULATION,
                                NONE + " since the last one ended on " + ended));
    }

    private static @Nullable LocalDate lastEnded(List<Spell> advisers, LocalDate day) {
        return advisers.stream()
                .map(Spell::to)
                .flatMap(Stream::ofNullable)
                .filter(end -> !end.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
