package org.kith.exchange.subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.graph.Moment;
import org.kith.graph.Reads;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.springframework.stereotype.Component;

/**
 * Reads everything about one person, without a viewer: whoever runs the command on the server answers for the council, which is the controller of
 * the data. What the person may have of it is decided afterwards, by rules that have to see what they withhold.
 */
@Component
class ReadSubject {

    private static final Scope SCOPE = Scope.system("subject-access reads what is held about one person");

    /** The person whom an id stands for now, through merges. Starts from the unique id; a row or none. */
    private static final String KEPT = """
            CYPHER 25
            MATCH (named:Person {id: $subject.id})
            MATCH (named) ((from)-[same:SAME_AS {kind: 'MERGED', status: 'ASSERTED'}]->(kept)
              WHERE %s){0,10} (person:Person)
            WITH person, size(same) AS steps ORDER BY steps DESC LIMIT 1
            RETURN person.id AS id, labels(person) AS labels, properties(person) AS values
            """.formatted(Moment.last("same"));

    /** Records that were joined with the person's. Starts from the unique id; hardly ever a row. */
    private static final String JOINED = """
            CYPHER 25
            MATCH (person:Person {id: $subject.id})
            MATCH (person) ((kept)<-[same:SAME_AS {kind: 'MERGED', status: 'ASSERTED'}]-(from)
              WHERE %s){0,10} (joined:Person)
            RETURN DISTINCT joined.id AS id
            """.formatted(Moment.last("same"));

    /**
     * All edges of the records, and from what belongs to them those that belong to it. Starts from the unique ids; some hundred rows.
     */
    private static final String STEPS = """
            CYPHER 25
            UNWIND $subject.ids AS id
            MATCH (person:Person {id: id})
            CALL (person) {
                MATCH (person)-[edge]-(near) WHERE type(edge) <> 'MAY_SEE'
                RETURN person AS far, edge, near
              UNION
                MATCH (person)-[:HAS_NAME|HAS_IDENTIFIER|HAS_CONTACT_DETAIL|HAS_EPISODE|HAS_PLACEMENT|HAS_REVIEW|HAS_VISIT|HAS_MISSING_EPISODE|HAS_DEPRIVATION_OF_LIBERTY|HAS_PREVIOUS_PERMANENCE|HAS_ADOPTION_DECISION|HAS_ADOPTION_MATCH|HAS_PERMANENCE_PLAN|LIVES_IN|CARER_IN|SUBJECT|NAMES|PROTECTS|AGAINST|CONCERNS|CORE_GROUP_MEMBER|ASSESSES]-(far)
                MATCH (far)-[edge:WAS|AT|PLACED_IN|HAS_APPROVAL|UNDER|PROTECTS|AGAINST|LED_BY|CORE_GROUP_WORKER]->(near) WHERE near <> person
                RETURN far, edge, near
              UNION
                MATCH (person)-[:HAS_UNACCOMPANIED_STATUS|HAS_SOCIAL_WORKER_EPISODE|HAS_HEALTH_OUTCOME|HAS_CARE_LEAVER_OUTCOME|HAS_STAYING_PUT|HAS_SHORT_BREAK_AGREEMENT|HAS_PATHWAY_PLAN]->(far)
                MATCH (far)-[edge:WAS]->(near)
                RETURN far, edge, near
              UNION
                MATCH (person)-[:CONCERNS|CORE_GROUP_MEMBER]-(far:Involvement)<-[edge:OF]-(near)
                RETURN far, edge, near
              UNION
                MATCH (person)-[:CONCERNS|CORE_GROUP_MEMBER]-(:Involvement)<-[:OF]-(far)-[edge:WAS]->(near)
                RETURN far, edge, near
              UNION
                MATCH (person)-[:HAS_PLACEMENT|LIVES_IN|CARER_IN|PROTECTS|AGAINST]-()-[:AT|PLACED_IN|HAS_APPROVAL|UNDER]->(far)
                MATCH (far)-[edge:WAS|AT|IN_LOCALITY]->(near)
                RETURN far, edge, near
              UNION
                MATCH (person)-[:HAS_PLACEMENT]->()-[:PLACED_IN]->()-[:AT]->(far)-[edge:WAS|IN_LOCALITY]->(near)
                RETURN far, edge, near
            }
            RETURN DISTINCT coalesce(far.id, far.ofId) AS from, type(edge) AS type, startNode(edge) = far AS outward,
              properties(edge) AS edge, labels(near) AS labels, properties(near) AS values
            """;

    /** Who looked, oldest first. Starts from the index on person and time. */
    private static final String LOOKS = """
            UNWIND $subject.ids AS id
            MATCH (look:Access {personId: id})
            OPTIONAL MATCH (worker:Professional {id: look.professionalId})
            RETURN look.at AS at, look.roles AS roles, look.because AS because, look.roots AS roots, look.changed AS changed,
              look.professionalId AS by, worker.name AS name, worker.jobTitle AS role ORDER BY at
            """;

    /** What duty was asked to compare. Reads all comparisons, of which there are few. */
    private static final String COMPARISONS = """
            MATCH (task:Comparison) WHERE task.personId IN $subject.ids
            RETURN task.at AS at, task.system AS system, task.value AS value, task.professionalId AS by ORDER BY at
            """;

    /** Names of workers. Starts from their unique ids. */
    private static final String WORKERS = """
            UNWIND $subject.ids AS id
            MATCH (worker:Professional {id: id})
            RETURN worker.id AS id, worker.name AS name
            """;

    /** Places that former values name. Starts from unique ids. */
    private static final String PLACES = """
            UNWIND $subject.ids AS id
            CALL (id) {
                MATCH (place:Address {id: id}) RETURN place
              UNION
                MATCH (place:Setting {id: id}) RETURN place
            }
            RETURN labels(place) AS labels, properties(place) AS values
            """;

    private final Reads reads;

    ReadSubject(Reads reads) {
        this.reads = reads;
    }

    /** The person whom an id stands for: whoever was merged away stands for the one who was kept. */
    Optional<Thing> person(String id) {
        return list(KEPT, Map.of("id", id)).stream().map(ReadSubject::thing).findFirst();
    }

    /** The ids under which a person is known: their own, and those that were joined with it. */
    Set<String> ids(String id) {
        return list(JOINED, Map.of("id", id)).stream()
                .map(row -> row.text("id"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Holding holding(Thing person) {
        Set<String> ids = ids(person.id());
        Map<String, Object> subject = Map.of("ids", List.copyOf(ids));
        List<Step> steps = list(STEPS, subject).stream()
                .map(row -> new Step(
                        row.text("from"), row.text("type"), row.flag("outward"), row.values("edge"), thing(row)))
                .toList();
        List<Row> comparisons = list(COMPARISONS, subject);
        return new Holding(
                person,
                ids,
                steps,
                list(LOOKS, subject),
                comparisons,
                workers(person, steps, comparisons),
                places(steps));
    }

    private Map<String, String> workers(Thing person, List<Step> steps, List<Row> comparisons) {
        Set<String> ids = new HashSet<>();
        comparisons.forEach(row -> ids.add(row.text("by")));
        List<Map<String, Object>> all = new ArrayList<>(List.of(person.values()));
        steps.forEach(step -> all.addAll(List.of(step.edge(), step.near().values())));
        for (Map<String, Object> values : all) {
            for (String name : List.of("recordedBy", "assessedBy")) {
                if (values.get(name) instanceof String id) {
                    ids.add(id);
                }
            }
        }
        Map<String, String> names = new HashMap<>();
        list(WORKERS, Map.of("ids", List.copyOf(ids))).forEach(row -> names.put(row.text("id"), row.text("name")));
        return names;
    }

    private Map<String, Thing> places(List<Step> steps) {
        Set<String> ids = new HashSet<>();
        for (Step step : steps) {
            if (step.near().isFormer()) {
                ids.addAll(step.near().texts("address"));
                ids.addAll(step.near().texts("setting"));
            }
        }
        Map<String, Thing> places = new HashMap<>();
        list(PLACES, Map.of("ids", List.copyOf(ids)))
                .forEach(row -> places.put(thing(row).id(), thing(row)));
        return places;
    }

    private static Thing thing(Row row) {
        return new Thing(row.texts("labels"), row.values("values"));
    }

    private List<Row> list(String statement, Map<String, Object> subject) {
        return reads.list(SCOPE, statement, Map.of("subject", subject));
    }
}
