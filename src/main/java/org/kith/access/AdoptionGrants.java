package org.kith.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kith.access.Grant.Because;
import org.kith.access.SearchGrants.Search;
import org.kith.graph.Moment;
import org.kith.graph.Outbox;
import org.kith.graph.Tx;
import org.springframework.stereotype.Component;

/**
 * The grants that follow from decisions that children should be placed for adoption: whoever finds adopters for the authority sees the child
 * from the day of the decision until it is reversed or the child is adopted. They are made anew from what is believed, in the transaction
 * that changes it.
 *
 * <p>A decision whose day is not known counts from the day on which it was recorded. One that was reversed on a day that is not known, or
 * not understood, opens nothing.
 */
@Component
public class AdoptionGrants {

    /** Type of the relationship from a child to the decisions. */
    public static final String DECISIONS = "HAS_ADOPTION_DECISION";

    /** Children of whom a decision was ever believed. Starts from their unique ids; a row each, for most children none. */
    private static final String CHILDREN = """
            UNWIND $children AS id
            MATCH (child:Child {id: id}) WHERE EXISTS { (child)-[:HAS_ADOPTION_DECISION]->(:AdoptionDecision) }
            RETURN child.id AS child
            """;

    /** Their decisions that are believed, and when they ended. Starts from the unique ids of the children; a row or two each. */
    private static final String PLANS = """
            UNWIND $children AS id
            MATCH (child:Child {id: id})-[:HAS_ADOPTION_DECISION]->(decision:AdoptionDecision)
            WHERE %s AND (decision.reversedOn IS NOT NULL OR decision.reversedBecause IS NULL AND none(said IN coalesce(decision.unread, [])
              WHERE said STARTS WITH 'DATE_PLACED_CEASED=' OR said STARTS WITH 'REASON_PLACED_CEASED='))
            OPTIONAL MATCH (child)-[:HAS_EPISODE]->(episode:CareEpisode)
            WHERE %s AND episode.reasonCeased IN ['E11', 'E12'] AND episode.toMax >= coalesce(decision.decidedOn, date('0001-01-01'))
            WITH child, decision, min(episode.toMax) AS adopted
            RETURN child.id AS child, decision.id AS id, coalesce(decision.decidedOn, date(decision.recordedAt)) AS begins,
              CASE WHEN adopted < decision.toMax THEN adopted ELSE decision.toMax END AS ends
            """.formatted(Moment.last("decision"), Moment.last("episode"));

    private final SearchGrants searches;

    AdoptionGrants(SearchGrants searches) {
        this.searches = searches;
    }

    /** Children whose decisions for adoption, or episodes of care, were recorded, corrected or withdrawn. */
    public void planned(Tx tx, Collection<String> children) {
        if (children.isEmpty()) {
            return;
        }
        List<String> decided =
                tx
                        .run(
                                CHILDREN,
                                Map.of(
                                        "children",
                                        children.stream().distinct().sorted().toList()))
                        .stream()
                        .map(row -> row.text("child"))
                        .toList();
        if (!decided.isEmpty()) {
            searches.searches(tx, Because.ADOPTION_PLAN, decided, plans(tx, decided));
            Outbox.tell(tx, Outbox.Kind.ACCESS, decided);
        }
    }

    private static List<Search> plans(Tx tx, List<String> children) {
        return tx.run(PLANS, Map.of("children", children)).stream()
                .map(row -> new Search(
                        "adoption:" + row.text("id"), row.text("child"), row.date("begins"), row.date("ends")))
                .toList();
    }
}
