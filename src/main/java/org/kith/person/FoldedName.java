package org.kith.person;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A name as it is compared with another: its words, folded. */
record FoldedName(List<String> given, List<String> all) {

    /** Of a shorter word, one letter more or other is mostly another name. */
    private static final int SHORTEST_WITH_SLIPS = 3;

    /** What is written for the given name of a child who has none yet. */
    private static final Set<String> NO_NAME_YET = Set.of("baby", "unborn", "infant", "newborn", "bump");

    static FoldedName of(@Nullable String given, @Nullable String family) {
        String space = given == null || family == null ? "" : " ";
        String whole = (given == null ? "" : given) + space + (family == null ? "" : family);
        List<String> words = NameFolding.words(given);
        return new FoldedName(
                words.stream().anyMatch(NO_NAME_YET::contains) ? List.of() : words, NameFolding.words(whole));
    }

    boolean isOneWord() {
        return all.size() == 1;
    }

    boolean isSame(FoldedName other) {
        return !all.isEmpty() && all.equals(other.all);
    }

    /**
     * Not the same, but near: one slip in one word, the words in another order, parted in another way, or one name without the other's
     * middle names.
     */
    boolean isAlike(FoldedName other) {
        return !isSame(other)
                && all.size() + other.all.size() > 2
                && (all.stream()
                                .sorted()
                                .toList()
                                .equals(other.all.stream().sorted().toList())
                        || String.join("", all).equals(String.join("", other.all))
                        || isOneSlipApart(all, other.all)
                        || leavesOutTheMiddle(all, other.all)
                        || leavesOutTheMiddle(other.all, all));
    }

    /**
     * The given names may be of one child of a birth: they are the same or a slip apart behind the first letter, or one has none yet. Twins
     * are often called Jayden and Kayden.
     */
    boolean mayShareGiven(FoldedName other) {
        return given.isEmpty()
                || other.given.isEmpty()
                || given.getFirst().equals(other.given.getFirst())
                || given.getFirst().charAt(0) == other.given.getFirst().charAt(0)
                        && isOneSlipApart(List.of(given.getFirst()), List.of(other.given.getFirst()));
    }

    private static boolean leavesOutTheMiddle(List<String> shorter, List<String> longer) {
        return shorter.size() == 2
                && longer.size() > 2
                && shorter.getFirst().equals(longer.getFirst())
                && shorter.getLast().equals(longer.getLast());
    }

    private static boolean isOneSlipApart(List<String> ones, List<String> others) {
        if (ones.size() != others.size()) {
            return false;
        }
        int slips = 0;
        for (int i = 0; i < ones.size(); i++) {
            if (!ones.get(i).equals(others.get(i))) {
                slips += isOneSlipApart(ones.get(i), others.get(i)) ? 1 : 2;
            }
        }
        return slips == 1;
    }

    /** A letter more, less or other, or two neighbours swapped. */
    static boolean isOneSlipApart(String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORTEST_WITH_SLIPS) {
            return false;
        }
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        String left = one.substring(at);
        String right = other.substring(at);
        return behind(left, 1).equals(behind(right, 1))
                || behind(left, 1).equals(right)
                || left.equals(behind(right, 1))
                || left.length() > 1
                        && right.length() > 1
                        && left.charAt(0) == right.charAt(1)
                        && left.charAt(1) == right.charAt(0)
                        && behind(left, 2).equals(behind(right, 2));
    }

    private static String behind(String text, int letters) {
        return text.substring(Math.min(letters, text.length()));
    }
}
