package org.kith.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kith.retention.KeepingRule.Term;
import org.springframework.stereotype.Component;

/** Says of everybody which rule keeps their record, and until when. */
@Component
public class Retention {

    private final ReadLives lives;
    private final LegalHolds holds;
    private final Terms terms;

    Retention(ReadLives lives, LegalHolds holds, RetentionSettings settings) {
        this.lives = lives;
        this.holds = holds;
        this.terms = new Terms(settings);
    }

    /**
     * One record.
     *
     * @param rule that keeps it the longest
     * @param source of the rule
     * @param end first day on which nothing keeps it; null where it is kept without end, or nobody knows
     * @param due whether nothing keeps it on the day that was asked for
     * @param held whether a legal hold is in force
     */
    public record Kept(
            String personId,
            String rule,
            String source,
            @Nullable LocalDate end,
            boolean due,
            boolean held) {}

    /** Goes through all records, by id. No name is read. */
    public void each(LocalDate on, Consumer<Kept> take) {
        Set<String> held = new HashSet<>(holds.held());
        lives.each(page -> page.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().id()))
                .map(entry -> kept(entry, on, held))
                .forEach(take));
    }

    private Kept kept(Map.Entry<Life, List<Life>> entry, LocalDate on, Set<String> held) {
        Life life = entry.getKey();
        Term term = terms.longest(life, entry.getValue(), on);
        return new Kept(
                life.id(),
                term.rule().name(),
                term.rule().source(),
                term.end(),
                !term.keeps(on),
                held.contains(life.id()));
    }
}
