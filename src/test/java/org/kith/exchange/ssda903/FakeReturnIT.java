package org.kith.exchange.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
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

/**
 * The fake return of data-to-insight/csc-validator-be-903 in the store: all of it, and the second time nothing. Runs where
 * {@code KITH_SSDA903_DIR} names its folder, and says so where it does not.
 */
class FakeReturnIT extends KithIT {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Autowired
    private RecordReturn recording;

    @Autowired
    private Writes writes;

    @Autowired
    private RecordWorkforce workforce;

    @Test
    void loadsCompletelyAndASecondTimeChangesNothing() {
        String folder = System.getenv("KITH_SSDA903_DIR");
        assumeTrue(
                folder != null && !folder.isBlank(),
                "KITH_SSDA903_DIR is not set: the fake return is not imported. Set it to the folder with header.csv and episodes.csv");
        CaseHolder holder = authorityWithTeam();

        Recorded first = timed("first", folder, holder);

        assertThat(first.count("children", Outcome.CREATED)).isEqualTo(2675);
        assertThat(first.count("episodes", Outcome.CREATED)).isEqualTo(5050);
        Row stored = counts(holder);
        assertThat(stored.number("children")).isEqualTo(2675);
        assertThat(stored.number("episodes")).isEqualTo(5050);
        assertThat(stored.number("seen")).isEqualTo(2675);
        Recorded second = timed("second", folder, holder);
        assertThat(second.changedAnything()).isFalse();
        assertThat(second.count("episodes", Outcome.UNCHANGED)).isEqualTo(5050);
    }

    private Recorded timed(String which, String folder, CaseHolder holder) {
        long began = System.nanoTime();
        LookedAfterReturn fake = LookedAfterReturn.read(Path.of(folder), TODAY);
        Recorded recorded = recording.record(fake, holder, TODAY);
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
