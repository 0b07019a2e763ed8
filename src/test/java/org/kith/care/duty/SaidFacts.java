package org.kith.care.duty;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.care.duty.CareFacts.Agreement;
import org.kith.care.duty.CareFacts.Missing;
import org.kith.care.duty.CareFacts.Stay;
import org.kith.care.duty.CareFacts.TemporaryApproval;

/**
 * Reads the cells of the scenario table: {@code C1 2025-02-03..2025-06-01; C2 2025-06-01..}, where {@code ~} before a day says that it is not
 * known; after a placement {@code to18}, {@code not18}, {@code reg24=day} and, extended, {@code reg24+=day}; of an agreement {@code 40@2025-05-31}, the days used and the last day counted.
 */
final class SaidFacts {

    private SaidFacts() {}

    static List<Spell> statuses(@Nullable String said) {
        return list(said, ";", text -> spell(text.split(" ")));
    }

    static List<Stay> stays(@Nullable String said) {
        return list(said, ";", text -> {
            List<String> words = Arrays.asList(text.split(" "));
            Boolean lasts = words.contains("to18") ? Boolean.TRUE : words.contains("not18") ? Boolean.FALSE : null;
            TemporaryApproval approval = words.stream()
                    .filter(word -> word.startsWith("reg24"))
                    .map(word -> new TemporaryApproval(
                            LocalDate.parse(
                                    word.substring(word.indexOf('=') + 1).substring(0, 10)),
                            word.contains("+") || word.contains("~"),
                            word.contains("~"),
                            word.contains("..") ? LocalDate.parse(word.substring(word.indexOf("..") + 2)) : null))
                    .findFirst()
                    .orElse(null);
            return new Stay(spell(text.split(" ")), lasts, approval);
        });
    }

    static List<LocalDate> days(@Nullable String said) {
        return list(said, " ", LocalDate::parse);
    }

    static List<Missing> missing(@Nullable String said) {
        return list(said, ";", text -> {
            String[] words = text.split(" ");
            Spell spell = spell(new String[] {"", words[0]});
            return new Missing(spell.from(), spell.to(), words.length > 1 ? ReturnInterview.valueOf(words[1]) : null);
        });
    }

    static List<Agreement> agreements(@Nullable String said) {
        return list(said, ";", text -> {
            String[] words = text.split(" ");
            String[] count = words.length > 1 ? words[1].split("@") : null;
            return new Agreement(
                    spell(new String[] {"", words[0]}),
                    count == null ? null : Integer.valueOf(count[0]),
                    count == null ? null : LocalDate.parse(count[1]));
        });
    }

    static Spell spell(String[] words) {
        String[] days = words[1].split("\\.\\.", -1);
        boolean known = !days[0].startsWith("~");
        return new Spell(
                words[0],
                LocalDate.parse(known ? days[0] : days[0].substring(1)),
                known,
                days[1].isEmpty() ? null : LocalDate.parse(days[1]));
    }

    static <T> List<T> list(@Nullable String said, String between, Function<String, T> read) {
        return said == null
                ? List.of()
                : Stream.of(said.split(between)).map(String::strip).map(read).toList();
    }
}
