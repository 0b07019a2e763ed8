package org.kith.care.permanence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.RecordingIT;
import org.kith.api.PartialDate;
import org.kith.care.RecordCare;
import org.kith.care.RecordCare.EpisodeRow;
import org.kith.care.RecordCare.PlacementRow;
import org.kith.care.WithdrawFacts;
import org.kith.care.permanence.RecordPermanence.DecisionRow;
import org.kith.graph.Ids;
import org.kith.graph.Provenance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Those who find adopters see a child while a decision for adoption stands, over HTTP. */
class AdoptionPlanIT extends RecordingIT {

    private static final Provenance TEST = new Provenance("test", null);
    private static final LocalDate DECIDED = LocalDate.of(2024, 6, 10);

    @Autowired
    private RecordCare care;

    @Autowired
    private RecordPermanence permanence;

    @Autowired
    private WithdrawFacts withdrawals;

    private String robin = "";
    private Worker finder = new Worker("", "", "");

    @BeforeEach
    void aChildInCare() {
        robin = child(worker, "Robin", "Alder", "2020-03-09");
        finder = worker("permanence");
        episode("test:" + robin, null, null);
    }

    private void episode(String id, @Nullable String to, @Nullable String ceased) {
        var time = PartialDate.between(PartialDate.parse("2024-01-10"), to == null ? null : PartialDate.parse(to));
        families.write(tx -> {
            String stay = "test:stay:" + robin;
            var placement = new PlacementRow(stay, robin, null, "U6", "PR1", null, Map.of(), time, null);
            care.placements(tx, TEST, List.of(placement));
            care.episodes(tx, TEST, List.of(new EpisodeRow(id, robin, stay, "S", "E1", "N1", ceased, time, null)));
        });
    }

    private void decision(String id, @Nullable LocalDate on, @Nullable ReversalReason reversed, String... unread) {
        var row = new DecisionRow(id, robin, on, null, reversed, List.of(unread), null);
        families.write(tx -> permanence.adoptionDecisions(tx, TEST, List.of(row)));
    }

    private boolean seen() {
        return ask(
                        finder.token(),
                        "query P($id: ID!) { person(id: $id) { child { localId } } }",
                        Map.of("id", Families.id(robin)))
                .at("/person/child")
                .isObject();
    }

    private Map<String, @Nullable Object> said(JsonNode corrected, @Nullable Object... more) {
        Map<String, @Nullable Object> about = with(Map.of("childId", Families.id(robin)), more);
        return corrected.isMissingNode()
                ? about
                : with(
                        about,
                        "adoptionDecisionId",
                        corrected.path("id").asString(),
                        "revision",
                        corrected.path("revision").asString());
    }

    private JsonNode decide(Map<String, @Nullable Object> said) {
        return mutate("recordAdoptionDecision", said, "adoptionDecision { id revision }")
                .path("adoptionDecision");
    }

    @Test
    void aDecisionOpensTheChildUntilItIsReversedAndACorrectionOpensItAgain() {
        JsonNode nothing = MissingNode.getInstance();
        assertThat(seen()).isFalse();
        JsonNode made = decide(said(nothing, "decidedOn", DECIDED.toString()));
        assertThat(seen()).isTrue();
        JsonNode reversed = decide(
                said(made, "decidedOn", DECIDED.toString(), "reversedOn", "2024-09-01", "reversedBecause", "RD3"));
        assertThat(seen()).isFalse();
        decide(said(reversed, "decidedOn", DECIDED.toString()));
        assertThat(seen()).isTrue();
    }

    @Test
    void whatASourceDoesNotSayAnyMoreClosesTheChildUntilItIsSaidAgain() {
        String id = Ids.next();
        decision(id, null, null);
        assertThat(seen()).as("decided on a day that is not known").isTrue();
        told();
        assertThat(seen()).isFalse();
        told(id);
        assertThat(seen()).isTrue();
    }

    private void told(String... ids) {
        var told = new WithdrawFacts.Told(robin, null, null, null, List.of(ids));
        families.write(tx -> withdrawals.withdraw(tx, "test", "HAS_ADOPTION_DECISION", List.of(told)));
    }

    @Test
    void aChildWhoWasAdoptedIsOpenNoMore() {
        decision(Ids.next(), DECIDED, null);
        decision(Ids.next(), null, null);
        assertThat(seen()).isTrue();
        episode("test:" + robin, "2025-02-03", "E11");
        assertThat(seen()).isFalse();
        episode("test:" + robin, null, null);
        assertThat(seen()).as("the end of care was corrected").isTrue();
    }

    @Test
    void aReversalOnADayThatIsNotKnownOpensNothing() {
        decision(Ids.next(), DECIDED, ReversalReason.RD1);
        decision(Ids.next(), DECIDED, null, "DATE_PLACED_CEASED=31/02/2025");
        assertThat(seen()).isFalse();
    }
}
