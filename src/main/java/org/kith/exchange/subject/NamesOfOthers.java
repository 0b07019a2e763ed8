package org.kith.exchange.subject;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes names of other people out of free text: the names of everybody to whom an edge of the record leads, whole words as they are written.
 * A name that is also the person's own stays. Somebody who is mentioned in the text alone is not found: the officer reads the text before it
 * leaves.
 */
final class NamesOfOthers {

    /** What stands for a name. */
    static final String WITHHELD = "[name withheld]";

    private static final int SHORTEST = 2;

    private final Pattern names;

    private NamesOfOthers(Set<String> words) {
        names = words.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile("(?<![\\p{L}\\p{N}])(?:"
                        + words.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                        + ")(?:\\s+(?:"
                        + words.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                        + "))*(?![\\p{L}\\p{N}])");
    }

    /** Of everybody whom a holding mentions, those withheld without a trace too. */
    static NamesOfOthers of(Holding holding, Asking asking) {
        Set<String> own = new HashSet<>(words(holding.person()));
        holding.of("HAS_NAME").forEach(step -> own.addAll(words(step.near())));
        Set<String> words = new HashSet<>();
        holding.others().forEach((id, other) -> {
            if (!asking.mayName(id)) {
                words.addAll(words(other));
            }
        });
        words.removeAll(own);
        return new NamesOfOthers(words);
    }

    private static List<String> words(Thing thing) {
        String name = thing.is("Person") ? thing.text("displayName") : thing.text("text");
        if (name == null || name.equals("Name not known")) {
            return List.of();
        }
        return Pattern.compile("\\s+")
                .splitAsStream(name)
                .filter(word -> word.length() >= SHORTEST && !word.equals(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    String takenOutOf(String text) {
        return names.matcher(text).replaceAll(Matcher.quoteReplacement(WITHHELD));
    }
}
