package org.kith.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kith.access.Grant.Because;
import org.kith.graph.Tx;
import org.springframework.stereotype.Component;

/**
 * The grants of those who look for a home for a child: they see the child's whole record while the search is open. Like {@link HomeGrants}
 * they are made anew from what is believed, in the transaction that changes it.
 */
@Component
public class SearchGrants {

    /** Starts from the unique ids of the children; a grant or two each. */
    private static final String FORGET = """
            UNWIND $search.children AS id
            MATCH (:Child {id: id})<-[old:MAY_SEE {because: $search.because}]-(:Authority)
            DELETE old
            """;

    /** Starts from the unique ids of child and authority; a row for each search. */
    private static final String GRANT = """
            UNWIND $search.rows AS row
            MATCH (child:Child {id: row.child})
            MATCH (authority:Authority {id: child.authorityId})
            MERGE (authority)-[grant:MAY_SEE {key: row.key}]->(child)
            SET grant.level = 'FULL', grant.because = $search.because, grant.grantee = $search.prefix + authority.id,
                grant.childId = child.id, grant.fromMin = row.begins, grant.toMax = row.ends
            """;

    /** Grants of children whose record another authority holds since. Starts from the unique ids of the children; none, as a rule. */
    private static final String MOVE = """
            UNWIND $children AS id
            MATCH (child:Child {id: id})<-[old:MAY_SEE]-(before:Authority)
            WHERE old.because IN ['PLACEMENT_REFERRAL', 'ADOPTION_PLAN'] AND before.id <> child.authorityId
            MATCH (authority:Authority {id: child.authorityId})
            WITH child, authority, old, properties(old) AS said, split(old.grantee, ':')[0] AS prefix
            DELETE old
            CREATE (authority)-[grant:MAY_SEE]->(child)
            SET grant = said, grant.grantee = prefix + ':' + authority.id
            """;

    /**
     * A search for a home for a child.
     *
     * @param key names the fact that it follows from, such as {@code referral:} and its id
     * @param from first day on which those who look see the child
     * @param to first day on which they do not any more; 9999-12-31 while it has no end
     */
    public record Search(String key, String childId, LocalDate from, LocalDate to) {}

    /**
     * Says which searches there are for some children, and takes the grants of all others of that reason away.
     *
     * @param because PLACEMENT_REFERRAL, for fostering and permanence, or ADOPTION_PLAN, for permanence alone
     * @param children all whose searches may have changed
     * @param searches those that are believed, ended ones too
     */
    public void searches(Tx tx, Because because, Collection<String> children, Collection<Search> searches) {
        if (children.isEmpty()) {
            return;
        }
        Map<String, Object> search = Map.of(
                "because", because.name(),
                "prefix", prefix(because),
                "children", children.stream().distinct().sorted().toList(),
                "rows", searches.stream().map(SearchGrants::row).toList());
        tx.run(FORGET, Map.of("search", search));
        tx.run(GRANT, Map.of("search", search));
    }

    /** Children whose records may be held by another authority than before: its workers look for a home from then on. */
    public void held(Tx tx, List<String> children) {
        if (!children.isEmpty()) {
            tx.run(MOVE, Map.of("children", children));
        }
    }

    private static String prefix(Because because) {
        return switch (because) {
            case PLACEMENT_REFERRAL -> "homes:";
            case ADOPTION_PLAN -> "adoption:";
            default -> throw new IllegalArgumentException(because + " is no search for a home");
        };
    }

    private static Map<String, Object> row(Search search) {
        return Map.of(
                "key", search.key(),
                "child", search.childId(),
                "begins", search.from(),
                "ends", search.to());
    }
}
