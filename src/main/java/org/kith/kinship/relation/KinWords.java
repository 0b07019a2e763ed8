package org.kith.kinship.relation;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kith.person.Sex;

/**
 * Plain English words for kin. Where no word covers both sexes and the sex is not known there are two: "aunt or uncle".
 *
 * @param words one, or two
 */
record KinWords(List<String> words) {

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");
    private static final List<String> REMOVED = List.of("", " once removed", " twice removed");

    /** Words for somebody so many generations up and down. */
    static KinWords of(int up, int down, @Nullable Sex sex) {
        if (up >= 2 && down >= 2) {
            return new KinWords(List.of(cousin(Math.min(up, down) - 1, Math.abs(up - down))));
        }
        String greats = "great-".repeat(Math.max(Math.max(up, down) - 2, 0));
        if (down == 0) {
            return up == 1
                    ? bySex(sex, "mother", "father", "parent")
                    : bySex(sex, "grandmother", "grandfather", "grandparent").each(greats::concat);
        }
        if (up == 0) {
            return down == 1
                    ? bySex(sex, "daughter", "son", "child")
                    : bySex(sex, "granddaughter", "grandson", "grandchild").each(greats::concat);
        }
        if (up == 1 && down == 1) {
            return bySex(sex, "sister", "brother", "sibling");
        }
        KinWords words = down == 1 ? bySex(sex, "aunt", "uncle", null) : bySex(sex, "niece", "nephew", null);
        return words.each(greats::concat);
    }

    static KinWords bySex(@Nullable Sex sex, String female, String male, @Nullable String either) {
        if (sex == Sex.F) {
            return new KinWords(List.of(female));
        }
        if (sex == Sex.M) {
            return new KinWords(List.of(male));
        }
        return new KinWords(either == null ? List.of(female, male) : List.of(either));
    }

    private static String cousin(int cousin, int removed) {
        if (cousin == 1 && removed == 0) {
            return "cousin";
        }
        String ordinal = cousin <= ORDINALS.size() ? ORDINALS.get(cousin - 1) : cousin + "th";
        return ordinal + " cousin" + (removed < REMOVED.size() ? REMOVED.get(removed) : times(removed));
    }

    private static String times(int removed) {
        List<String> numbers = List.of("three", "four", "five", "six", "seven", "eight", "nine");
        return " " + (removed - 3 < numbers.size() ? numbers.get(removed - 3) : Integer.toString(removed))
                + " times removed";
    }

    /** With "half" or "step" before each. */
    KinWords with(String prefix) {
        return each(word -> prefix + (word.contains(" ") ? " " : "-") + word);
    }

    /** As relatives of a husband or wife. */
    KinWords inLaw() {
        return each(word -> word.contains(" ") ? word + " by marriage" : word + "-in-law");
    }

    KinWords each(UnaryOperator<String> change) {
        return words.size() == 1
                ? new KinWords(List.of(change.apply(words.getFirst())))
                : new KinWords(words.stream().map(change).toList());
    }

    /** One word or two, with other words before them. */
    String after(String... before) {
        StringBuilder text = new StringBuilder(40);
        for (String word : before) {
            if (!word.isEmpty()) {
                text.append(word).append(' ');
            }
        }
        return text.append(words.size() == 1 ? words.getFirst() : String.join(" or ", words))
                .toString();
    }
}
