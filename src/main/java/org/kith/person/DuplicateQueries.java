package org.kith.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.access.Policy;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.graph.Tx;
import org.kith.graph.Writes;
import org.springframework.stereotype.Component;

/** Looks for people who may be the same human, among those whom the viewer sees and by what they are told. */
@Component
class DuplicateQueries implements Planned {

    private static final int MOST = 10;

    /**
     * People who may be like some others, with what the viewer is told of all of them. Starts from the unique ids, and finds candidates by
     * the full-text index on names, the index on identifiers, and the children of a mother; these only find, the scope comes before the
     * cut, and the reasons are given by {@link Likeness}. Some ten rows for each candidate.
     *
     * <p>Two of whom it was ever said that they are one, merged, taken back or under seal, are never told of each other.
     */
    private static final String CANDIDATES = Policy.GRANTEES
            + """
            CALL (grantees) {
              UNWIND $question.ids AS id
              MATCH (person:Person {id: id}) WHERE %1$s
              WITH person, %2$s AS whole
              CALL (person, whole) {
                MATCH (person)-[:HAS_NAME]->(name:PersonName) WHERE %3$s AND name.folded <> ''
                WITH DISTINCT split(name.folded, ' ') AS words
                WITH CASE WHEN size(words) = 1 THEN words ELSE [words[0], words[size(words) - 1]] END AS ends
                WITH DISTINCT %4$s AS query
                CALL db.index.fulltext.queryNodes('person_names', query) YIELD node AS found
                MATCH (found)<-[:HAS_NAME]-(other:Person) WHERE found.supersededAt > $scope.now
                RETURN other
              UNION
                MATCH (person)-[:HAS_IDENTIFIER]->(one:Identifier)
                WHERE whole AND one.system IN ['NHS_NUMBER', 'UPN'] AND size(one.value) > 9 AND %5$s
                MATCH (same:Identifier {system: one.system, value: one.value})<-[:HAS_IDENTIFIER]-(other:Person) WHERE %6$s
                RETURN other
              UNION
                MATCH (person)<-[born:PARENT_OF]-(mother:Person) WHERE whole AND %7$s AND %8$s
                MATCH (mother)-[bore:PARENT_OF]->(other:Person) WHERE %9$s
                RETURN other
              }
              WITH DISTINCT person, other WHERE other <> person AND %10$s
              WITH person, other WHERE NOT EXISTS { MATCH (person)-[:SAME_AS]-(other) }
              WITH person, other ORDER BY other.sortName <> person.sortName, other.sortName, other.id
              WITH person, collect(other)[..50] AS others
              UNWIND others AS other
              RETURN collect({person: person, other: other}) AS pairs
            }
            WITH grantees, pairs, [pair IN pairs | pair.person] + [pair IN pairs | pair.other] AS people
            WITH grantees, pairs, people, [one IN people WHERE %11$s] AS whole
            CALL (grantees, pairs, people, whole) {
              UNWIND pairs AS pair
              WITH pair.person AS person, pair.other AS other
              RETURN 'candidate' AS part, person.id AS of, {id: other.id} AS value
            UNION ALL
              %12$s}
            RETURN part, of, value
            """.formatted(
                            Policy.visible("person", Moment.NOW),
                            Policy.full("person"),
                            Moment.NOW.known("name"),
                            DuplicateCypher.query(),
                            Moment.NOW.known("one"),
                            Moment.NOW.known("same"),
                            Policy.tie("born", Moment.NOW),
                            Policy.open("mother"),
                            Policy.tie("bore", Moment.NOW),
                            Policy.visible("other", Moment.NOW),
                            Policy.full("one"),
                            String.join(
                                    "UNION ALL\n",
                                    PersonCypher.summaries("people", Moment.NOW),
                                    PersonCypher.names("people", Moment.NOW),
                                    PersonCypher.identifiers("whole", Moment.NOW),
                                    DuplicateCypher.postcodes("whole"),
                                    DuplicateCypher.parents("whole")));

    private static final Map<String, Object> WANTS = Map.of("names", true, "identifiers", true);

    private final Reads reads;
    private final Writes writes;

    DuplicateQueries(Reads reads, Writes writes) {
        this.reads = reads;
        this.writes = writes;
    }

    @Override
    public void planAhead(Scope nobody) {
        duplicates(nobody, List.of(NO_ID));
        writes.rehearse(nobody, tx -> tx.run(CANDIDATES, question(List.of(NO_ID))));
    }

    /** By the id of each of some people, the others who may be the same human, the strongest first; ten at the most. */
    Map<String, List<PossibleDuplicate>> duplicates(Scope scope, Collection<String> ids) {
        Parts parts = new Parts(reads.list(scope, CANDIDATES, question(ids)));
        return ids.stream().distinct().collect(Collectors.toMap(Function.identity(), id -> found(id, parts)));
    }

    /** Whether somebody whom the caller of a mutation sees may be the same human as a person, as its transaction has it. */
    boolean anyIn(Tx tx, String id) {
        return !found(id, new Parts(tx.run(CANDIDATES, question(List.of(id))))).isEmpty();
    }

    private static Map<String, Object> question(Collection<String> ids) {
        return Map.of("question", Map.of("ids", List.copyOf(ids)), "wants", WANTS);
    }

    private static List<PossibleDuplicate> found(String id, Parts parts) {
        List<PossibleDuplicate> found = new ArrayList<>();
        for (Row candidate : parts.of("candidate", id)) {
            String other = candidate.text("id");
            Set<DuplicateReason> reasons = likeness(id, parts).reasons(likeness(other, parts));
            if (!reasons.isEmpty()) {
                Person person = Objects.requireNonNull(Person.mentioned(other, parts));
                found.add(new PossibleDuplicate(person, List.copyOf(reasons)));
            }
        }
        return found.stream()
                .sorted(PossibleDuplicate.STRONGEST_FIRST)
                .limit(MOST)
                .toList();
    }

    private static Likeness likeness(String id, Parts parts) {
        Person person = Objects.requireNonNull(Person.mentioned(id, parts));
        List<Row> parents = parts.of("parent", id);
        return new Likeness(
                id,
                parts.of("name", id).stream()
                        .map(name -> FoldedName.of(name.textOrNull("given"), name.textOrNull("family")))
                        .toList(),
                new Birth(person.birthDate(), person.birthDateEstimated(), person.expectedDate()),
                person.sex(),
                parts.of("identifier", id).stream()
                        .filter(number -> !number.text("system").equals("LOCAL_ID"))
                        .map(number -> new Likeness.Number(number.text("system"), number.text("value")))
                        .collect(Collectors.toSet()),
                texts(parts.of("postcode", id), "postcode"),
                texts(parents.stream().filter(parent -> parent.flag("mother")).toList(), "id"),
                texts(parents, "id"));
    }

    private static Set<String> texts(List<Row> rows, String name) {
        return rows.stream().map(row -> row.text(name)).collect(Collectors.toSet());
    }
}
