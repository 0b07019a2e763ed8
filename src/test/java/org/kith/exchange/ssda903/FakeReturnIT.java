package org.kith.exchange.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.KithIT;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.Row;
import org.kith.graph.Writes;
import org.kith.workforce.RecordWorkforce;
import org.kith.workforce.RecordWorkforce.AuthorityRow;
import org.kith.workforce.RecordWorkforce.TeamRow;
import org.springframework.beans.factory.annotation.Autowired;

/** The fake return in the store: all of it, and the second time nothing. */
class FakeReturnIT extends KithIT {
    @Autowired
    private RecordReturn recording;

    @Autowired
    private Writes writes;

    @Autowired
    private RecordWorkforce workforce;

    @Test
    void loadsCompletelyAndASecondTimeChangesNothing() {
        LookedAfterReturn fake = FakeReturn.read();
        CaseHolder holder = authorityWithTeam();

        Recorded first = timed("first", fake, holder);

        assertThat(first.count("children", Outcome.CREATED)).isEqualTo(2676);
        assertThat(first.count("episodes", Outcome.CREATED)).isEqualTo(5050);
        Row stored = counts(holder);
        assertThat(stored.number("children")).isEqualTo(2676);
        assertThat(stored.number("episodes")).isEqualTo(5050);
        assertThat(stored.number("seen")).isEqualTo(2676);
        Recorded second = timed("second", FakeReturn.read(), holder);
        assertThat(second.changedAnything()).isFalse();
        assertThat(second.count("episodes", Outcome.UNCHANGED)).isEqualTo(5050);
    }

    private Recorded timed(String which, LookedAfterReturn fake, CaseHolder holder) {
        long began = System.nanoTime();
        Recorded recorded = recording.record(fake, holder, fake.year(FakeReturn.TODAY), FakeReturn.TODAY);
        double seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
        System.out.printf(
                "The %s import: %d rows in %.1f s, %.0f rows a second%n%s%n",
                which, fake.rows(), seconds, fake.rows() / seconds, recorded.table());
        return recorded;
    }

    private CaseHolder authorityWithTeam() {
        String authority = UUID.randomUUID().toString();
        String team = UUID.randomUUID().toString();
        Provenance here = new Provenance("test", null);
        writes.inTransaction(tx ->
                workforce.authorities(tx, here, List.of(new AuthorityRow(authority, "Fakeshire " + authority, null))));
        writes.inTransaction(tx -> workforce.teams(
                tx, here, List.of(new TeamRow(team, "Looked After " + team, "LOOKED_AFTER", authority))));
        return new CaseHolder(team, "Looked After", authority, "Fakeshire");
    }

    private Row counts(CaseHolder holder) {
        return writes.inTransaction(
                        tx -> tx.run("""
                                MATCH (child:Child {authorityId: $authority})
                                RETURN count(child) AS children, sum(COUNT { (child)-[:HAS_EPISODE]->() }) AS episodes,
                                  sum(COUNT { (child)<-[:MAY_SEE]-(:Team {id: $team}) }) AS seen
                                """, Map.of("authority", holder.authorityId(), "team", holder.teamId()))
                                .getFirst())
                .value();
    }
}
