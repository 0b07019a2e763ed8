package org.kith.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Moment;
import org.kith.graph.Outbox;
import org.kith.graph.Row;
import org.kith.graph.Tx;
import org.kith.graph.Writes;
import org.kith.retention.KeepingRule.Term;
import org.springframework.stereotype.Component;

/**
 * Erases a person: everything about them goes, in one transaction, and a tombstone keeps the id, so that the record of access can still be read
 * and verified. Records that were merged into theirs go with them.
 */
@Component
public class Erasure {

    /** The records of the person whom an id stands for, that which is kept first. Starts from the unique id; a row each. */
    private static final String RECORDS = """
            CYPHER 25
            MATCH (named:Person {id: $gone.id})
            MATCH (named) (()-[up:SAME_AS {kind: 'MERGED', status: 'ASSERTED'}]->() WHERE %s){0,10} (kept:Person)
            WITH kept ORDER BY size(up) DESC LIMIT 1
            MATCH (kept) (()<-[down:SAME_AS {kind: 'MERGED', status: 'ASSERTED'}]-() WHERE %s){0,10} (record:Person)
            WITH record, min(size(down)) AS steps ORDER BY steps, record.id
            SET record.locked = true REMOVE record.locked
            RETURN record.id AS id
            """.formatted(Moment.last("up"), Moment.last("down"));

    /** Whether somebody was erased. Starts from the unique id. */
    private static final String TOMBSTONE = """
            MATCH (stone:Tombstone {id: $gone.id}) RETURN stone.erasedAt AS at
            """;

    private final Writes writes;
    private final Terms terms;
    private final Clock clock;

    Erasure(Writes writes, RetentionSettings settings, Clock clock) {
        this.writes = writes;
        this.terms = new Terms(settings);
        this.clock = clock;
    }

    /** What becomes of a request to erase. */
    public enum Came {
        ERASED,
        /** Nothing stands against it. */
        MAY_BE,
        ALREADY,
        NOBODY,
        HELD,
        KEPT
    }

    /**
     * What became of it.
     *
     * @param ids of the records that were, or would be, erased
     * @param why in words, where it was refused
     */
    public record Result(Came came, List<String> ids, String why) {
        public Result {
            ids = List.copyOf(ids);
        }
    }

    /** Says what would become of it, and changes nothing. */
    public Result wouldErase(String id, boolean requested) {
        return writes.inTransaction(tx -> judged(tx, id, requested)).value();
    }

    /**
     * Erases, unless a hold or a rule stands against it.
     *
     * @param requested whether the person asked for it (UK GDPR, Article 17): the council's own settings do not stand against that, the law does
     */
    public Result erase(String id, String by, String reason, boolean requested) {
        return writes.inTransaction(tx -> {
                    Result judged = judged(tx, id, requested);
                    if (judged.came() != Came.MAY_BE) {
                        return judged;
                    }
                    List<String> around =
                            TakeOut.all(tx, judged.ids(), by, requested ? "REQUEST" : judged.why(), reason);
                    List<String> told = new ArrayList<>(judged.ids());
                    told.addAll(around);
                    for (Outbox.Kind kind : Outbox.Kind.values()) {
                        Outbox.tell(tx, kind, told);
                    }
                    return new Result(Came.ERASED, judged.ids(), "");
                })
                .value();
    }

    /** @return with the rule that is over as the reason, where nothing stands against it */
    private Result judged(Tx tx, String id, boolean requested) {
        List<String> ids = tx.run(RECORDS, Map.of("gone", Map.of("id", id))).stream()
                .map(row -> row.text("id"))
                .toList();
        if (ids.isEmpty()) {
            List<Row> stones = tx.run(TOMBSTONE, Map.of("gone", Map.of("id", id)));
            return stones.isEmpty()
                    ? new Result(Came.NOBODY, ids, "there is nobody with this id in the store")
                    : new Result(
                            Came.ALREADY,
                            ids,
                            "erased on " + stones.getFirst().instant("at").toLocalDate());
        }
        Optional<String> hold = LegalHolds.of(tx, ids);
        if (hold.isPresent()) {
            return new Result(Came.HELD, ids, hold.get());
        }
        LocalDate today = LocalDate.now(clock);
        Map.Entry<Life, List<Life>> life =
                ReadLives.of(tx, ids.getFirst()).entrySet().iterator().next();
        Term term = terms.longest(life.getKey(), life.getValue(), today);
        if (requested) {
            term = terms.byLaw(life.getKey(), life.getValue(), today).orElse(new Term(term.rule(), LocalDate.MIN));
        }
        return term.keeps(today)
                ? new Result(Came.KEPT, ids, kept(term, term.end()))
                : new Result(Came.MAY_BE, ids, term.rule().name());
    }

    private static String kept(Term term, @Nullable LocalDate end) {
        return "kept %s, as %s (%s)"
                .formatted(
                        end == null ? "without end, because nobody knows or has set when it ends" : "until " + end,
                        term.rule().what(),
                        term.rule().source());
    }
}
