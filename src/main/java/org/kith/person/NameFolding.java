package org.kith.person;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which a name is made comparable, when it is stored and when it is looked for: letters are decomposed (NFKD), lose
 * their accents and their case, apostrophes go, and everything else that is no letter or digit parts words. So O'Neill, O’Neill and
 * ONEILL are one word, {@code oneill}, and Smith-Jones and Smith Jones are the same two.
 *
 * <p>Words keep the order in which they are written, a hyphen parts as a space does, and a letter that has no decomposition is
 * spelt as English records spell it ({@code ø} is {@code o}, {@code ß} is {@code ss}, {@code ł} is {@code l}).
 */
public final class NameFolding {
    /** Everything that people type for an apostrophe, and the letters of other scripts that are written with one. */
    private static final Pattern APOSTROPHES = Pattern.compile(
            "['`\\u00b4\\u02b9\\u02bb\\u02bc\\u02bd\\u02be\\u02bf\\u02c8\\u2018\\u2019\\u201a\\u201b\\u2032\\u2035\\u055a\\ua78c\\uff07]");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Map<Character, String> SPELT = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ł', "l"),
            Map.entry('ħ', "h"),
            Map.entry('ı', "i"),
            Map.entry('ŋ', "n"),
            Map.entry('ŧ', "t"),
            Map.entry('ς', "σ"),
            Map.entry('ə', "e"));

    private NameFolding() {}

    /** The words of a name, folded, with one space between them; empty where there is no letter or digit. */
    public static String fold(@Nullable String name) {
        if (name == null) {
            return "";
        }
        if (isAscii(name)) {
            return foldAscii(name);
        }
        // Upper case first, because only it spells out letters that are two in another case (ß, ŉ, ᾳ). Apostrophes go
        // before the
        // letters are decomposed, because ´ decomposes into a space and an accent.
        String upper = name.toUpperCase(Locale.ROOT);
        String letters = Normalizer.normalize(APOSTROPHES.matcher(upper).replaceAll(""), Normalizer.Form.NFKD);
        String bare = MARKS.matcher(APOSTROPHES.matcher(letters).replaceAll("")).replaceAll("");
        String spelt = spell(
                Normalizer.normalize(bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKD));
        return BETWEEN_WORDS.matcher(spelt).replaceAll(" ").strip();
    }

    /** The words of a name, folded, in their order. */
    public static List<String> words(@Nullable String name) {
        String folded = fold(name);
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
    }

    /** By what people are put in order: family name, then given names. */
    public static String sortName(@Nullable String given, @Nullable String family) {
        return fold((family == null ? "" : family) + ' ' + (given == null ? "" : given));
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** The same for letters without accents, as most names are, in one pass. */
    private static String foldAscii(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        boolean between = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                if (between && !folded.isEmpty()) {
                    folded.append(' ');
                }
                between = false;
                folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            } else if (c != '\'' && c != '`') {
                between = true;
            }
        }
        return folded.toString();
    }

    private static String spell(String text) {
        if (isAscii(text)) {
            return text;
        }
        StringBuilder spelt = new StringBuilder(text.length() + 2);
        for (char letter : text.toCharArray()) {
            spelt.append(SPELT.getOrDefault(letter, String.valueOf(letter)));
        }
        return spelt.toString();
    }
}
