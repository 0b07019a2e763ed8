package org.kith.kinship;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kith.graph.FactKey;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.graph.Tx;
import org.kith.kinship.parentage.Ancestry;
import org.kith.kinship.parentage.Claim;
import org.kith.kinship.parentage.Life;
import org.kith.kinship.parentage.OtherParent;
import org.kith.kinship.parentage.ParentKind;
import org.kith.person.Person;

/** The parentages around some people, as the caller of a mutation sees them inside its transaction. */
final class KnownFamily {

    /** Somebody whom this very mutation has recorded, so that the caller said all of it. Starts from the unique id; one row. */
    private static final String NEW = """
            MATCH (person:Person {id: $id})
            RETURN 'person' AS part, person.id AS of, person {.id, .displayName, .sex, .birthDate, .birthDateEstimated, .expectedDate,
              .deathDate, full: true} AS value
            """;

    /** A parentage that is believed and not disproven. */
    record Parentage(String fact, String parentId, String childId, ParentKind kind, Certainty certainty) {}

    private final Map<String, Life> lives = new HashMap<>();
    private final List<Parentage> parentages;

    private KnownFamily(Parts parts, Collection<String> people, Tx tx) {
        this.parentages =
                parts.of("parentage", "").stream().map(KnownFamily::parentage).toList();
        for (Parentage each : parentages) {
            lives.computeIfAbsent(each.parentId(), id -> life(id, parts));
            lives.computeIfAbsent(each.childId(), id -> life(id, parts));
        }
        for (String id : people) {
            lives.computeIfAbsent(
                    id,
                    each -> parts.first("person", each) == null
                            ? life(each, new Parts(tx.run(NEW, Map.of("id", each))))
                            : life(each, parts));
        }
    }

    /**
     * Around people whom the caller sees, or has just recorded.
     *
     * @param children whether their children, and these children's other parents, are wanted too
     */
    static KnownFamily around(Tx tx, List<String> people, boolean children) {
        return new KnownFamily(new Parts(tx.run(ParentageQueries.FAMILY, question(people, children))), people, tx);
    }

    static Map<String, Object> question(List<String> people, boolean children) {
        return Map.of("question", Map.of("people", people, "children", children));
    }

    /** All parentages of somebody, as a child and as a parent. */
    List<Parentage> of(String personId) {
        return parentages.stream()
                .filter(each ->
                        each.parentId().equals(personId) || each.childId().equals(personId))
                .toList();
    }

    Claim claim(Parentage said) {
        List<OtherParent> others = parentages.stream()
                .filter(each -> each.childId().equals(said.childId())
                        && !each.fact().equals(said.fact())
                        && !each.parentId().equals(said.parentId()))
                .map(each ->
                        new OtherParent(each.parentId(), life(each.parentId()).sex(), each.kind(), each.certainty()))
                .toList();
        return new Claim(
                life(said.parentId()),
                life(said.childId()),
                said.kind(),
                said.certainty(),
                others,
                without(said.fact()));
    }

    /** Who is whose ancestor. */
    Ancestry ancestry() {
        return without("");
    }

    private Ancestry without(String fact) {
        return new Ancestry(parentages.stream()
                .filter(each -> !each.fact().equals(fact))
                .map(each -> new Ancestry.Step(each.childId(), each.parentId(), each.kind()))
                .toList());
    }

    private Life life(String id) {
        return Objects.requireNonNull(lives.get(id));
    }

    private static Life life(String id, Parts parts) {
        return Life.of(Objects.requireNonNull(Person.mentioned(id, parts)));
    }

    private static Parentage parentage(Row row) {
        return new Parentage(
                FactKey.in(row).fact(),
                row.text("parent"),
                row.text("child"),
                ParentKind.valueOf(row.text("kind")),
                Certainty.valueOf(row.text("status")));
    }
}
