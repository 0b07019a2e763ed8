package org.kith.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kith.access.AdoptionGrants;
import org.kith.access.HomeGrants;
import org.kith.graph.Outbox;
import org.kith.graph.Tx;
import org.springframework.stereotype.Component;

/**
 * Takes back what a source does not say any more. A return tells every episode of a child from the first that it names to the day on which
 * it was made, so an episode that another return of the same source told in that time, and this one does not, was withdrawn or got another
 * first day. It is
 * superseded, not deleted; and it is believed again if the source says it again.
 */
@Component
public class WithdrawCare {
    /** Episodes of the children that begin in the time told of and are not told. Starts from the unique id of each child. */
    private static final String EPISODES_NOT_TOLD = """
            UNWIND $rows AS row
            MATCH (:Child {id: row.child})-[:HAS_EPISODE]->(episode:CareEpisode)
            WHERE episode.source = $source AND episode.supersededAt > datetime.transaction()
              AND row.from <= episode.fromMin AND episode.fromMin < row.until AND NOT episode.id IN row.ids
            SET episode.supersededAt = datetime.transaction()
            RETURN count(episode) AS n
            """;

    private static final String EPISODES_TOLD_AGAIN = WithdrawFacts.toldAgain("HAS_EPISODE");

    /** Placements of the children, of this source, in which no episode lies that is believed. Starts from the unique id of each child. */
    private static final String PLACEMENTS_WITHOUT_EPISODE = """
            UNWIND $rows AS row
            MATCH (:Child {id: row.child})-[:HAS_PLACEMENT]->(stay:Placement)
            WHERE stay.source = $source AND stay.supersededAt > datetime.transaction()
              AND NOT EXISTS { (episode:CareEpisode)-[:IN_PLACEMENT]->(stay)
                WHERE episode.supersededAt > datetime.transaction() }
            SET stay.supersededAt = datetime.transaction()
            RETURN count(stay) AS n
            """;

    /** Placements that have an episode again. Starts from the unique id of each child. */
    private static final String PLACEMENTS_WITH_EPISODE_AGAIN = """
            UNWIND $rows AS row
            MATCH (:Child {id: row.child})-[:HAS_PLACEMENT]->(stay:Placement)
            WHERE stay.source = $source AND stay.supersededAt <= datetime.transaction()
              AND EXISTS { (episode:CareEpisode)-[:IN_PLACEMENT]->(stay) WHERE episode.supersededAt > datetime.transaction() }
            CREATE (stay)-[:WAS {fromMin: stay.fromMin, toMax: stay.toMax, recordedAt: stay.recordedAt,
              supersededAt: stay.supersededAt}]->(was:PlacementWas)
            SET was = properties(stay), was.id = null, was.ofId = stay.id
            SET stay.recordedAt = datetime.transaction(), stay.supersededAt = datetime('9999-12-31T00:00:00Z')
            RETURN count(stay) AS n
            """;

    private final HomeGrants homes;
    private final AdoptionGrants adoptions;

    WithdrawCare(HomeGrants homes, AdoptionGrants adoptions) {
        this.homes = homes;
        this.adoptions = adoptions;
    }

    /**
     * What a source tells of a child's care.
     *
     * @param from the first day that it tells of
     * @param until the last day that it tells of: what began then or after may be a later return's to tell
     * @param episodeIds ids of all episodes that it tells
     */
    public record Told(String childId, LocalDate from, LocalDate until, List<String> episodeIds) {}

    /**
     * Withdraws what is not told, and believes again what is. Call it after the episodes were recorded.
     *
     * @return how many episodes and placements changed
     */
    public int withdraw(Tx tx, String source, List<Told> told) {
        List<Map<String, Object>> rows = told.stream()
                .map(each -> Map.<String, Object>of(
                        "child", each.childId(),
                        "from", each.from(),
                        "until", each.until(),
                        "ids", each.episodeIds()))
                .toList();
        int changed = 0;
        for (String statement : List.of(
                EPISODES_NOT_TOLD, EPISODES_TOLD_AGAIN, PLACEMENTS_WITHOUT_EPISODE, PLACEMENTS_WITH_EPISODE_AGAIN)) {
            changed += tx.run(statement, Map.of("rows", rows, "source", source))
                    .getFirst()
                    .number("n");
        }
        if (changed > 0) {
            List<String> children = told.stream().map(Told::childId).toList();
            homes.placed(tx, children);
            adoptions.planned(tx, children);
            Outbox.tell(tx, Outbox.Kind.PLACEMENT, children);
        }
        return changed;
    }
}
