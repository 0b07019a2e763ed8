package org.kith.kinship.parentage;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.person.Person;
import org.kith.person.Sex;

/**
 * A person's sex and dates, as far as the caller is told them.
 *
 * @param estimated the date of birth was worked out from an age that somebody guessed
 */
public record Life(
        String personId,
        @Nullable Sex sex,
        @Nullable PartialDate born,
        boolean estimated,
        @Nullable PartialDate expected,
        @Nullable PartialDate died) {

    /** A child may live who is born this much before the expected date: 23 weeks of 40. */
    private static final int DAYS_EARLY = 17 * 7;

    /** Few children are born later than this after the expected date. */
    private static final int DAYS_LATE = 3 * 7;

    public static Life of(Person person) {
        return new Life(
                person.id().key(),
                person.sex(),
                person.birthDate(),
                person.birthDateEstimated(),
                person.expectedDate(),
                person.deathDate());
    }

    boolean isFemale() {
        return sex == Sex.F;
    }

    /** Whether the same is known of both births. */
    public boolean isBornAs(Life other) {
        return Objects.equals(born, other.born)
                && estimated == other.estimated
                && Objects.equals(expected, other.expected);
    }

    /** The days of which one is the day of birth; null where nothing is known of it. */
    @Nullable
    Days birth() {
        if (born != null) {
            return new Days(born.earliest(), born.latest());
        }
        return expected == null
                ? null
                : new Days(
                        expected.earliest().minusDays(DAYS_EARLY),
                        expected.latest().plusDays(DAYS_LATE));
    }

    /** The days of which one is the day of death; null where nothing is known of it. */
    @Nullable
    Days death() {
        return died == null ? null : new Days(died.earliest(), died.latest());
    }

    /** What a date that was said in part, or is only expected, can mean. */
    record Days(LocalDate first, LocalDate last) {}
}
