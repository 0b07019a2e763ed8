package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.RecordingIT;
import org.kith.care.arrangement.RecordArrangements;
import org.kith.care.arrangement.RecordArrangements.ArrangementRow;
import org.kith.care.outcome.RecordOutcomes;
import org.kith.care.outcome.RecordOutcomes.CareLeaverRow;
import org.kith.care.outcome.RecordOutcomes.SocialWorkerRow;
import org.kith.care.outcome.RecordOutcomes.UnaccompaniedRow;
import org.kith.care.referring.SaidReferrals;
import org.kith.graph.Ids;
import org.kith.graph.Provenance;
import org.springframework.beans.factory.annotation.Autowired;

/** What the return asks beside episodes, arrangements and searches for a placement, in the timeline of an invented child. */
class TimelineOutcomesIT extends RecordingIT {

    private static final Provenance TEST = new Provenance("test", null);
    private static final LocalDate FROM = LocalDate.of(2025, 4, 1);

    @Autowired
    private RecordOutcomes outcomes;

    @Autowired
    private RecordArrangements arrangements;

    @Test
    void theyAreToldInWordsAndNoHomeIsNamed() {
        String robin = child(worker, "Robin", "Alder", "2015-03-09");
        families.write(tx -> {
            outcomes.unaccompaniedStatuses(
                    tx, TEST, List.of(new UnaccompaniedRow(Ids.next(), robin, FROM, null, List.of(), null)));
            outcomes.socialWorkerEpisodes(
                    tx,
                    TEST,
                    List.of(new SocialWorkerRow(
                            Ids.next(), robin, "SW123456", null, FROM, FROM.plusDays(9), "FCONTR", List.of(), null)));
            outcomes.careLeaverOutcomes(
                    tx,
                    TEST,
                    List.of(new CareLeaverRow(Ids.next(), robin, 2025, null, "YES", "F2", "B1", List.of(), null)));
            arrangements.shortBreakAgreements(
                    tx,
                    TEST,
                    List.of(new ArrangementRow(
                            Ids.next(), robin, Ids.next(), "Larch House", FROM, null, 20, FROM.plusDays(60), null)));
            arrangements.stayingPut(
                    tx,
                    TEST,
                    List.of(new ArrangementRow(Ids.next(), robin, null, "Larch House", FROM, null, null, null, null)));
        });
        mutate("referForPlacement", SaidReferrals.input(Families.id(robin), "2026-02-01"), "");
        String told = ask(
                        worker.token(),
                        "query T($id: ID!) { timeline(personId: $id, first: 50) { edges { node { kind title happened } } } }",
                        Map.of("id", Families.id(robin)))
                .text();
        assertThat(told)
                .contains(
                        "Unaccompanied asylum-seeking child",
                        "Had a social worker: ended FCONTR",
                        "After care in the year to 31 March 2025: in touch YES; activity F2; accommodation B1",
                        "Agreement on short breaks: days used 20 up to 2025-05-31",
                        "Stays with former foster carers after 18",
                        "PLACEMENT_REFERRAL",
                        "2026-02-01")
                .doesNotContain("Larch House");
    }
}
