package org.kith.care.referring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.RecordingIT;
import org.kith.api.PartialDate;
import org.kith.graph.Ids;
import org.kith.graph.Provenance;
import org.kith.provision.HomeWorkerRole;
import org.kith.provision.RecordHomeWorkers;
import org.kith.provision.RecordHomeWorkers.HomeWorkerRow;
import org.kith.provision.RecordSettings;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Referrals for a placement over HTTP: recorded, sent, closed, and who is told of what as long as one is open. */
class PlacementReferralIT extends RecordingIT {

    private static final Provenance TEST = new Provenance("test", null);
    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate OPENED = TODAY.minusDays(9);
    private static final String FIELDS =
            "referral { id revision open openedOn closedOn outcome childNumber child { id } placementAvailability { neededBy outOfLAReasonOther }"
                    + " placementRequirements { specificCommunicationRequirement additionalSupportOther } riskAssessment { riskMissing }"
                    + " actualPlacement { totalWeeklyCost otherWeeklyCost } qualityAssurance { referralOfficerName placementDate }"
                    + " sentTo { settingId revision sentOn response respondedOn } }";
    private static final String OPEN = "{ placementReferrals(first: 100) { nodes { id childNumber child { displayName }"
            + " qualityAssurance { referralDate } riskAssessment { riskMissing iri } placementAvailability { placementId neededBy }"
            + " sentTo { settingId } iri revision } } }";

    @Autowired
    private RecordSettings settings;

    @Autowired
    private RecordHomeWorkers homeWorkers;

    private String robin = "";
    private Worker fostering = new Worker("", "", "");
    private Worker permanence = new Worker("", "", "");

    @BeforeEach
    void aChildWhoNeedsAPlacement() {
        robin = child(worker, "Robin", "Alder", "2015-03-09");
        fostering = worker("fostering");
        permanence = worker("permanence");
    }

    private Map<String, @Nullable Object> said(@Nullable Object... more) {
        return with(SaidReferrals.input(Families.id(robin), OPENED.toString()), more);
    }

    private JsonNode refer() {
        return mutate("referForPlacement", said(), FIELDS).path("referral");
    }

    private String home(Worker manager) {
        String home = Ids.next();
        families.write(tx -> {
            settings.settings(
                    tx,
                    TEST,
                    List.of(new RecordSettings.SettingRow(
                            home,
                            RecordSettings.Kind.CHILDRENS_HOME,
                            "Home " + home,
                            null,
                            null,
                            null,
                            null,
                            families.authority())));
            homeWorkers.workers(
                    tx,
                    TEST,
                    List.of(new HomeWorkerRow(
                            "test:home:" + home,
                            manager.id(),
                            home,
                            HomeWorkerRole.REGISTERED_MANAGER,
                            PartialDate.between(PartialDate.of(OPENED), null))));
        });
        return home;
    }

    private boolean sees(Worker who) {
        return ask(
                        who.token(),
                        "query P($id: ID!) { person(id: $id) { child { localId } } }",
                        Map.of("id", Families.id(robin)))
                .at("/person/child")
                .isObject();
    }

    private JsonNode open(Worker who) {
        return ask(who.token(), OPEN, Map.of()).at("/placementReferrals/nodes");
    }

    @Test
    void whatIsSaidIsReadAgainAndCorrectedWithItsHistory() {
        JsonNode referral = refer();

        assertThat(referral.path("open").asBoolean()).isTrue();
        assertThat(referral.path("openedOn").asString()).isEqualTo(OPENED.toString());
        assertThat(referral.at("/placementAvailability/outOfLAReasonOther/0").asString())
                .isEqualTo("An aunt lives there");
        assertThat(referral.at("/placementRequirements/specificCommunicationRequirement")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("BSL", "MAKATON");
        assertThat(referral.at("/riskAssessment/riskMissing").asString()).isEqualTo("RISK_PRESENT");
        assertThat(refused("referForPlacement", said())).isEqualTo("ALREADY_RECORDED at input.childId");

        Map<String, @Nullable Object> anew = said(
                "referralId",
                referral.path("id").asString(),
                "revision",
                referral.path("revision").asString(),
                "actualPlacement",
                SaidReferrals.found(),
                "qualityAssurance",
                Map.of(
                        "referralDate", OPENED.toString(),
                        "placementOfficerName", "Beth Green",
                        "placementDate", TODAY.toString(),
                        "costDate", TODAY.toString()));
        JsonNode corrected = mutate("referForPlacement", anew, FIELDS).path("referral");
        assertThat(corrected.at("/actualPlacement/totalWeeklyCost").asString()).isEqualTo("812.50");
        assertThat(corrected.at("/actualPlacement/otherWeeklyCost").asString()).isEqualTo("0.125");
        assertThat(refused("referForPlacement", anew)).isEqualTo("CONFLICT at input.revision");
        JsonNode now = person(Families.id(robin), "child { referrals { id actualPlacement { providerURN } } }")
                .at("/child/referrals");
        assertThat(now).hasSize(1);
        assertThat(now.at("/0/actualPlacement/providerURN").asString()).isEqualTo("SC900001");
    }

    @Test
    void whatDoesNotFitIsRefusedByItsPath() {
        assertThat(refused(
                        "referForPlacement",
                        said("actualPlacement", with(SaidReferrals.found(), "placementLocation", "Durham"))))
                .startsWith("INVALID at input.qualityAssurance.placementOfficerName");
        assertThat(refused(
                        "referForPlacement",
                        said(
                                "qualityAssurance",
                                Map.of("referralDate", TODAY.plusDays(1).toString()))))
                .isEqualTo("INVALID at input.qualityAssurance.referralDate");
        assertThat(refused(worker("practitioner").token(), "referForPlacement", said()))
                .isEqualTo("NOT_FOUND at input.childId");
        assertThat(sees(fostering)).isFalse();
    }

    @Test
    void thoseWhoFindHomesSeeTheChildWhileItIsOpen() {
        assertThat(sees(fostering)).isFalse();
        JsonNode referral = refer();

        assertThat(sees(fostering)).isTrue();
        assertThat(sees(permanence)).isTrue();
        assertThat(sees(worker("home-manager"))).isFalse();
        assertThat(open(fostering).at("/0/child/displayName").asString()).isEqualTo("Robin Alder");

        Map<String, Object> closing = new HashMap<>(Map.of(
                "referralId", referral.path("id").asString(),
                "revision", referral.path("revision").asString(),
                "closedOn", TODAY.toString(),
                "outcome", "PLACED"));
        assertThat(refused("closeReferral", closing)).isEqualTo("INVALID at input.actualPlacement");
        closing.put("outcome", "NO_PLACEMENT_FOUND");
        JsonNode closed = mutate("closeReferral", closing, FIELDS).path("referral");
        assertThat(closed.path("open").asBoolean()).isFalse();
        assertThat(closed.path("closedOn").asString()).isEqualTo(TODAY.toString());
        assertThat(closed.path("outcome").asString()).isEqualTo("NO_PLACEMENT_FOUND");
        assertThat(sees(fostering)).isFalse();
        assertThat(open(fostering)).isEmpty();
        closing.put("revision", closed.path("revision").asString());
        assertThat(refused("closeReferral", closing)).isEqualTo("ALREADY_RECORDED at input.referralId");
        assertThat(mutate("referForPlacement", said(), FIELDS)
                        .at("/referral/open")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aHomeItWasSentToIsToldOfNeedsAndOfNobody() {
        JsonNode referral = refer();
        Worker manager = worker("home-manager");
        String home = home(manager);
        String other = home(worker("home-manager"));
        Map<String, Object> sending = new HashMap<>(Map.of(
                "referralId", referral.path("id").asString(),
                "settingId", global("Setting", home),
                "sentOn", TODAY.toString()));
        assertThat(open(manager)).isEmpty();
        JsonNode sent =
                mutate(fostering.token(), "sendReferral", sending, FIELDS).path("referral");
        mutate("sendReferral", with(sending, "settingId", global("Setting", other)), FIELDS);

        JsonNode told = open(manager).path(0);
        assertThat(told.at("/riskAssessment/riskMissing").asString()).isEqualTo("RISK_PRESENT");
        assertThat(told.at("/placementAvailability/neededBy").asString()).isEqualTo("WITHIN_FIVE_DAYS");
        assertThat(told.at("/sentTo")).hasSize(1);
        assertThat(told.at("/sentTo/0/settingId").asString()).isEqualTo(global("Setting", home));
        for (String hidden : List.of(
                "/child",
                "/childNumber",
                "/iri",
                "/revision",
                "/qualityAssurance",
                "/placementAvailability/placementId")) {
            assertThat(told.at(hidden).isNull()).as(hidden).isTrue();
        }
        assertThat(sees(manager)).isFalse();
        assertThat(ask(
                                manager.token(),
                                "query N($id: ID!) { node(id: $id) { id } }",
                                Map.of("id", referral.path("id").asString()))
                        .at("/node/id")
                        .asString())
                .isEqualTo(referral.path("id").asString());
        assertThat(refused("sendReferral", sending)).isEqualTo("ALREADY_RECORDED at input.settingId");
        JsonNode answered = mutate(
                        "sendReferral",
                        with(
                                sending,
                                "revision",
                                sent.at("/sentTo/0/revision").asString(),
                                "response",
                                "OFFERED",
                                "respondedOn",
                                TODAY.toString()),
                        FIELDS)
                .path("referral");
        assertThat(answered.at("/sentTo")
                        .valueStream()
                        .map(each -> each.path("response").asString("")))
                .containsExactlyInAnyOrder("OFFERED", "");
        mutate(
                "closeReferral",
                Map.of(
                        "referralId", referral.path("id").asString(),
                        "revision", referral.path("revision").asString(),
                        "closedOn", TODAY.toString(),
                        "outcome", "WITHDRAWN"),
                FIELDS);
        assertThat(open(manager)).isEmpty();
    }
}
