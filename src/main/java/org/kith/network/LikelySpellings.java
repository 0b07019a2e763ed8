package org.kith.network;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The question that is put to the full-text index for the folded words of a name: every word must be there, as the beginning of a word or
 * one slip away from it (a letter more, less, other, or two swapped).
 *
 * <p>The slips are spelled out in a regular expression. The index's own fuzzy query would keep only the 50 most frequent terms near a word,
 * so that names which the viewer may not see could push out one that they may.
 */
final class LikelySpellings {

    /** Shorter words are one slip away from almost any other. */
    private static final int SHORTEST_WITH_SLIPS = 3;

    private static final int LONGEST = 20;

    private LikelySpellings() {}

    /** A query in the index's language that finds candidates for all of the words. */
    static String query(List<String> words) {
        return words.stream().map(word -> "+folded:/" + pattern(word) + "/").collect(Collectors.joining(" "));
    }

    private static String pattern(String word) {
        List<String> letters = word.codePoints()
                .limit(LONGEST)
                .mapToObj(LikelySpellings::literal)
                .toList();
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(String.join("", letters) + ".*");
        if (letters.size() >= SHORTEST_WITH_SLIPS) {
            addSlips(letters, spellings);
        }
        return String.join("|", spellings);
    }

    private static void addSlips(List<String> letters, Set<String> spellings) {
        for (int i = 0; i <= letters.size(); i++) {
            spellings.add(changed(letters, i, 0, "."));
            if (i < letters.size()) {
                spellings.add(changed(letters, i, 1, "."));
                spellings.add(changed(letters, i, 1, ""));
            }
            if (i + 1 < letters.size()) {
                spellings.add(changed(letters, i, 2, letters.get(i + 1) + letters.get(i)));
            }
        }
    }

    private static String changed(List<String> letters, int at, int drop, String put) {
        List<String> spelling = new ArrayList<>(letters.subList(0, at));
        spelling.add(put);
        spelling.addAll(letters.subList(at + drop, letters.size()));
        return String.join("", spelling);
    }

    private static String literal(int letter) {
        String text = Character.toString(letter);
        return Character.isLetterOrDigit(letter) ? text : "\\" + text;
    }
}
