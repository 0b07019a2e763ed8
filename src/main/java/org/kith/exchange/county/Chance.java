package org.kith.exchange.county;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Chance that can be repeated: the algorithm is named, so that a seed means the same on every Java. */
final class Chance {
    private static final String ALGORITHM = "L64X128MixRandom";

    private final RandomGenerator random;

    Chance(long seed) {
        this.random = RandomGeneratorFactory.of(ALGORITHM).create(seed);
    }

    /** True {@code percent} times in a hundred. */
    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    /** True {@code permille} times in a thousand. */
    boolean permille(int permille) {
        return random.nextInt(1000) < permille;
    }

    /** A number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least >= most ? least : random.nextInt(least, most + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Which of the weights the die fell on: its index. */
    int weighted(int... weights) {
        int all = 0;
        for (int weight : weights) {
            all += weight;
        }
        int thrown = random.nextInt(all);
        int index = 0;
        while (thrown >= weights[index]) {
            thrown -= weights[index++];
        }
        return index;
    }

    /** A day from {@code first} on and before {@code end}; {@code first} where there is none between. */
    LocalDate day(LocalDate first, LocalDate end) {
        long days = ChronoUnit.DAYS.between(first, end);
        return days <= 1 ? first : first.plusDays(random.nextLong(days));
    }

    /** A day on which somebody turned, or turns, between {@code least} and {@code most} years old, counted back from {@code day}. */
    LocalDate yearsBefore(LocalDate day, int least, int most) {
        return day.minusYears(between(least, most)).minusDays(random.nextInt(364));
    }
}
