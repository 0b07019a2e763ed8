package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikelySpellingsTests {

    @ParameterizedTest
    @ValueSource(strings = {"mia", "jones", "oneill", "ashdown", "nguyen", "zoe", "σοφια", "o2brien"})
    void everySpellingOneSlipAwayIsFound(String name) {
        Pattern pattern = pattern(name);

        assertThat(slips(name)).allSatisfy(slip -> assertThat(slip).matches(pattern));
        assertThat(name + "anything").matches(pattern);
        assertThat(name).matches(pattern);
    }

    @Test
    void twoSlipsAreTooMany() {
        assertThat("ashdown").doesNotMatch(pattern("axhdxwn"));
        assertThat("jones").doesNotMatch(pattern("jnose"));
        assertThat("smith").doesNotMatch(pattern("jones"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "jo"})
    void ofAShortWordOnlyTheBeginningCounts(String word) {
        assertThat(word + "seph").matches(pattern(word));
        assertThat("x" + word).doesNotMatch(pattern(word));
        assertThat(word.substring(1)).doesNotMatch(pattern(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {".*x", "a|b", "(ab)", "[ab]", "a{2}", "a+?b", "a\\b", "a/b/c", "a\"b", "@&~<>#", "^ab$"})
    void signsMeanThemselves(String word) {
        Pattern pattern = pattern(word);

        assertThat(word).matches(pattern);
        assertThat("qqqqqqqqqqqq").doesNotMatch(pattern);
        assertThat(LikelySpellings.query(List.of(word)).substring("+folded:/".length()))
                .as("no slash ends the expression early")
                .matches("(?s)(?:[^/\\\\]|\\\\.)*/");
    }

    @Test
    void aLongWordIsFoundByItsBeginning() {
        String word = "abcdefghijklmnopqrstuvwxyz".repeat(4);

        assertThat(word).matches(pattern(word));
        assertThat(LikelySpellings.query(List.of(word)).length()).isLessThan(3000);
    }

    @Test
    void everyWordHasToBeThere() {
        assertThat(LikelySpellings.query(List.of("jo", "al"))).isEqualTo("+folded:/jo.*/ +folded:/al.*/");
        assertThat(LikelySpellings.query(List.of())).isEmpty();
    }

    private static Pattern pattern(String word) {
        String query = LikelySpellings.query(List.of(word));
        return Pattern.compile(query.substring("+folded:/".length(), query.length() - 1));
    }

    /** A letter more, less or other, or two swapped. */
    private static Set<String> slips(String name) {
        Set<String> slips = new LinkedHashSet<>();
        for (int i = 0; i <= name.length(); i++) {
            String before = name.substring(0, i);
            String after = name.substring(i);
            slips.add(before + "x" + after);
            if (!after.isEmpty()) {
                slips.add(before + after.substring(1));
                slips.add(before + "x" + after.substring(1));
            }
            if (after.length() > 1) {
                slips.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
        }
        return slips;
    }
}
