package org.kith.kinship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.person.Person;
import org.kith.person.PersonCypher;
import org.springframework.stereotype.Component;

/** Reads of single ties, and of what was ever recorded about ties. */
@Component
class KinshipQueries implements Planned {

    /**
     * A tie as it is believed now, between two people whom the viewer sees. Starts from the unique index on the ties' keys; three rows,
     * none where there is none.
     */
    private static final String TIE = Policy.GRANTEES
            + """
            CALL (grantees) {
              WITH $question.fact AS fact
              %sWITH one, tie, other WHERE %s AND %s
              RETURN one, tie, other
            }
            CALL (grantees, one, tie, other) {
              %sUNION ALL
              RETURN 'tie' AS part, '' AS of, {key: tie.key, type: type(tie), from: one.id, to: other.id,
                detail: coalesce(tie.relation, tie.kind), current: %s AND %s, status: tie.status, validFrom: tie.validFrom,
                validTo: tie.validTo, source: tie.source, guard: tie.guard, hiddenFrom: tie.hiddenFrom,
                hiddenBecause: tie.hiddenBecause} AS value
            }
            RETURN part, of, value
            """.formatted(
                            KinshipCypher.versions(Policy.told("one", "other", "tie", Moment.NOW)),
                            Policy.visible("one", Moment.NOW),
                            Policy.visible("other", Moment.NOW),
                            PersonCypher.summaries("[one, other]", Moment.NOW),
                            Moment.NOW.begun("tie"),
                            Moment.NOW.open("tie"));

    /**
     * What was ever recorded about some ties, newest first, each between two people whom the viewer sees. Starts from the unique index on
     * the ties' keys; a row or two a tie.
     */
    private static final String HISTORY = Policy.GRANTEES
            + """
            UNWIND $question.facts AS fact
            %sWITH grantees, fact, one, tie, other WHERE %s AND %s
            OPTIONAL MATCH (worker:Professional {id: tie.recordedBy})
            WITH fact, tie, worker ORDER BY tie.version DESC
            RETURN 'record' AS part, fact AS of, {detail: coalesce(tie.relation, tie.kind), status: tie.status,
              statusOn: tie.statusOn, statusBasis: tie.statusBasis, validFrom: tie.validFrom, validTo: tie.validTo, source: tie.source,
              recordedBy: worker.name, recordedAt: tie.recordedAt, supersededAt: tie.supersededAt} AS value
            """.formatted(
                            KinshipCypher.versions(Policy.disclosed("one", "other", "tie")),
                            Policy.visible("one", Moment.NOW),
                            Policy.visible("other", Moment.NOW));

    private final Reads reads;
    private final Clock clock;

    KinshipQueries(Reads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    @Override
    public void planAhead(Scope nobody) {
        tie(nobody, NO_ID);
        history(nobody, List.of(NO_ID));
    }

    @Nullable
    Tie tie(Scope scope, String fact) {
        Parts parts = new Parts(reads.list(scope, TIE, Map.of("question", Map.of("fact", fact + ':'))));
        Row row = parts.first("tie", "");
        if (row == null) {
            return null;
        }
        Person from = Objects.requireNonNull(Person.mentioned(row.text("from"), parts));
        Person to = Objects.requireNonNull(Person.mentioned(row.text("to"), parts));
        return Tie.of(row, from, to, LocalDate.now(clock));
    }

    /** By the fact, as {@link Parts} of {@code record}. */
    Parts history(Scope scope, Collection<String> facts) {
        List<String> prefixes = facts.stream().map(fact -> fact + ':').toList();
        return new Parts(reads.list(scope, HISTORY, Map.of("question", Map.of("facts", prefixes))));
    }
}
