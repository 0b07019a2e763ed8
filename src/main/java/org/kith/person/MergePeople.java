package org.kith.person;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kith.access.Change;
import org.kith.access.Grants;
import org.kith.access.HomeGrants;
import org.kith.access.Subject;
import org.kith.api.RefusedException;
import org.kith.api.UserErrorCode;
import org.kith.graph.EdgeFact;
import org.kith.graph.Ids;
import org.kith.graph.MoveFacts;
import org.kith.graph.MoveFacts.Move;
import org.kith.graph.Outbox;
import org.kith.graph.Provenance;
import org.kith.graph.RecordEdges;
import org.kith.graph.Row;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.springframework.stereotype.Component;

/**
 * Makes one of two records of one human, and two of one again. What is believed of the duplicate moves to the person who is kept, in
 * versions, so that what was known before can still be asked; afterwards nothing leads to the duplicate, and nobody sees it.
 */
@Component
class MergePeople {

    private static final RecordEdges SAME_AS = RecordEdges.between("Person", List.of("SAME_AS"), "Person");

    /** Whether the two have records, and whether a seal stands between them. Starts from both unique ids; one row. */
    private static final String BOTH = """
            CYPHER 25
            MATCH (kept:Person {id: $merge.kept}) MATCH (duplicate:Person {id: $merge.duplicate})
            RETURN kept:Child AS keptIsChild, duplicate:Child AS duplicateIsChild, EXISTS {
              MATCH (kept)-[same:SAME_AS]-(duplicate) WHERE same.guard <> 'OPEN' AND same.supersededAt = datetime('9999-12-31T00:00:00Z') } AS sealed,
              EXISTS { MATCH (duplicate)-[same:SAME_AS {kind: 'MERGED', status: 'ASSERTED'}]->(kept)
                WHERE same.supersededAt = datetime('9999-12-31T00:00:00Z') } AS merged,
              kept.restrictedTo AS keptFor, duplicate.restrictedTo AS duplicateFor
            """;

    /** A merge, done or undone. Starts from the unique key of its edge; one row at most. */
    private static final String MERGE = """
            MATCH (duplicate:Person)-[same:SAME_AS]->(kept:Person)
            WHERE same.key STARTS WITH $merge.prefix AND same.supersededAt = datetime('9999-12-31T00:00:00Z')
            RETURN duplicate.id AS duplicate, kept.id AS kept, same.status = 'DISPROVEN' AS undone
            """;

    private final Grants grants;
    private final HomeGrants homes;
    private final FamilyRules rules;
    private final WriteNamedList lists;

    MergePeople(Grants grants, HomeGrants homes, FamilyRules rules, WriteNamedList lists) {
        this.grants = grants;
        this.homes = homes;
        this.rules = rules;
        this.lists = lists;
    }

    /** @return key of the merge */
    String merge(Change change, MergePeopleInput input) {
        refuse(change.tx(), input);
        rules.merged(change, input.kept(), input.duplicate());
        var move = new Move(Ids.next(), input.duplicate(), input.kept());
        MoveFacts.move(change.tx(), move, by(change));
        grants.revokeNewPerson(change.tx(), input.duplicate());
        homes.carers(change.tx(), List.of(input.kept(), input.duplicate()));
        say(change.tx(), change.provenance(input.source()), move, "ASSERTED");
        return move.key();
    }

    /** Whom a merge is about: both; once it is done, the person who is kept, because nobody sees the other. */
    static List<Subject> about(Tx tx, MergePeopleInput input) {
        List<Subject> subjects = input.about();
        boolean merged = both(tx, input).map(row -> row.flag("merged")).orElse(false);
        return merged ? subjects.subList(0, 1) : subjects;
    }

    private static Optional<Row> both(Tx tx, MergePeopleInput input) {
        Map<String, Object> people = Map.of("kept", input.kept(), "duplicate", input.duplicate());
        return tx.run(BOTH, Map.of("merge", people)).stream().findFirst();
    }

    /** A seal is asked for last: of two who would be refused in any case the reason must not tell that there is one. */
    private static void refuse(Tx tx, MergePeopleInput input) {
        Row both = both(tx, input).orElseThrow();
        if (both.flag("merged")) {
            throw RefusedException.notFound("duplicateId");
        }
        if (!NamedList.of(both, "keptFor").equals(NamedList.of(both, "duplicateFor"))) {
            throw RefusedException.of(
                    UserErrorCode.INVALID,
                    "duplicateId",
                    "One of the two is restricted, and the other is not or to other people: restrict both to the same people first");
        }
        if (both.flag("duplicateIsChild")) {
            throw RefusedException.of(
                    UserErrorCode.INVALID,
                    "duplicateId",
                    both.flag("keptIsChild")
                            ? "Both have a case record: two case records are merged in the case system first"
                            : "The duplicate has a case record and the other has none: keep the one with the record");
        }
        if (both.flag("sealed")) {
            throw RefusedException.notFound("duplicateId");
        }
    }

    /** Whom a merge is about: the person who was kept. */
    static List<Subject> about(Tx tx, UnmergePeopleInput input) {
        input.check();
        return List.of(new Subject(found(tx, input).text("kept"), "mergeId"));
    }

    private static Row found(Tx tx, UnmergePeopleInput input) {
        return tx.run(MERGE, Map.of("merge", Map.of("prefix", fact(input.merge()) + ':'))).stream()
                .findFirst()
                .orElseThrow(() -> RefusedException.notFound("mergeId"));
    }

    /** @return id of the person who was merged away and is back */
    String unmerge(Change change, UnmergePeopleInput input) {
        Row merge = found(change.tx(), input);
        if (merge.flag("undone")) {
            throw RefusedException.of(UserErrorCode.ALREADY_RECORDED, "mergeId", "The merge was taken back already");
        }
        var move = new Move(input.merge(), merge.text("duplicate"), merge.text("kept"));
        if (MoveFacts.changedSince(change.tx(), move)) {
            throw RefusedException.of(
                    UserErrorCode.CONFLICT,
                    "mergeId",
                    "Something that the merge moved was changed since. Record the other person anew and correct what is wrong");
        }
        MoveFacts.moveBack(change.tx(), move, by(change));
        lists.keepClosed(change, move.to(), move.from());
        homes.carers(change.tx(), List.of(move.from(), move.to()));
        say(change.tx(), change.provenance(input.source()), move, "DISPROVEN");
        grants.grantNewPerson(change.tx(), by(change), move.from(), change.today());
        return move.from();
    }

    private static void say(Tx tx, Provenance provenance, Move move, String status) {
        Map<String, Object> values = Map.of("kind", "MERGED", "guard", "OPEN", "status", status);
        var same =
                new EdgeFact(fact(move.key()), null, "SAME_AS", move.from(), move.to(), values, ValidTime.ALWAYS, null);
        SAME_AS.record(tx, provenance, List.of(same));
        Outbox.tell(tx, Outbox.Kind.NETWORK, List.of(move.from(), move.to()));
    }

    private static String fact(String merge) {
        return "kith:merge:" + merge;
    }

    private static String by(Change change) {
        return Objects.requireNonNull(change.scope().professional());
    }
}
