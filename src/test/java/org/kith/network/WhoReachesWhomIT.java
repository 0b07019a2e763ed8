package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.TestIssuer;
import org.kith.WearmoorIT;
import org.kith.access.Grant;
import org.kith.access.Grants;
import org.kith.access.SearchGrants;
import org.kith.graph.Writes;
import org.springframework.beans.factory.annotation.Autowired;

/** Allocations, teams and managers, roles in token and store, and how far NETWORK goes. */
class WhoReachesWhomIT extends WearmoorIT {

    private static final String SEEN = "query Seen($id: ID!) { person(id: $id) { displayName child { localId } } }";
    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    @Autowired
    private SearchGrants searches;

    @Autowired
    private Writes writes;

    @Autowired
    private Grants grants;

    private String level(String token, String ref) {
        var person = ask(token, SEEN, Map.of("id", person(ref))).at("/person");
        if (person.isNull()) {
            return "none";
        }
        return person.path("child").isNull() ? "NETWORK" : "FULL";
    }

    @ParameterizedTest
    @CsvSource({
        "practitioner,  pro-practitioner,    mia-ashdown,     FULL",
        "practitioner,  pro-practitioner,    jayden-marsh,    NETWORK",
        "practitioner,  pro-practitioner,    milo-strand,     none",
        "practitioner,  pro-south-1,         jayden-marsh,    FULL",
        "practitioner,  pro-south-1,         mia-ashdown,     NETWORK",
        "team-manager,  pro-manager,         mia-ashdown,     FULL",
        "team-manager,  pro-south-manager,   jayden-marsh,    FULL",
        "practitioner,  pro-pathway-1,       shannon-pike,    FULL",
        "practitioner,  pro-pathway-1,       mia-ashdown,     none",
        "practitioner,  pro-tidesend-1,      kwesi-sinclair,  FULL",
        "practitioner,  pro-practitioner,    jamie-prentice,  NETWORK",
        "practitioner,  pro-practitioner,    pauline-ashdown, NETWORK",
        "practitioner,  pro-practitioner,    bernadette-osei, NETWORK",
        "practitioner,  pro-pathway-1,       bernadette-osei, NETWORK",
        "practitioner,  pro-practitioner,    graham-tull,     NETWORK",
        "duty,          pro-duty,            mia-ashdown,     FULL",
        "duty,          pro-duty,            jayden-marsh,    FULL",
        "duty,          pro-duty,            hannah-meadows,  FULL",
        "duty,          pro-duty,            kwesi-sinclair,  NETWORK",
        "duty,          pro-duty,            felix-arden,     none",
        "duty,          pro-practitioner,    milo-strand,     none",
        "practitioner,  pro-duty,            mia-ashdown,     none",
        "reviewing-officer, pro-reviewing,   mia-ashdown,     FULL",
        "reviewing-officer, pro-reviewing,   milo-strand,     none",
        "practitioner,  pro-reviewing,       mia-ashdown,     none",
        "team-manager,  pro-south-manager,   felix-arden,     FULL",
        "team-manager,  pro-south-manager,   monique-arden,   NETWORK",
        "practitioner,  pro-south-1,         felix-arden,     none",
        "practitioner,  pro-south-1,         monique-arden,   none"
    })
    void levels(String role, String worker, String ref, String level) {
        assertThat(level(worker(role, worker), ref)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "permanence, pro-permanence",
        "family-time, pro-family-time",
        "partner, pro-partner",
        "adoption-records, pro-adoption-records"
    })
    void rolesWithoutAReasonOfTheirOwnReachNoChild(String role, String worker) {
        assertThat(level(worker(role, worker), "mia-ashdown")).isEqualTo("none");
        assertThat(ask(worker(role, worker), "{ children { totalCount } }")
                        .at("/children/totalCount")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "fostering,    pro-fostering,    Hannah Meadows|Sami Rahimi",
        "home-manager, pro-home-manager, Callum Reid|Dion Hart|Kofi Sinclair|Luke Hargrave"
    })
    void thoseWhoRunOrSuperviseAHomeReachTheChildrenWhoLiveThere(String role, String worker, String children) {
        assertThat(ask(worker(role, worker), "{ children { nodes { displayName } } }")
                        .at("/children/nodes")
                        .findValuesAsString("displayName"))
                .containsExactlyInAnyOrder(children.split("\\|"));
        assertThat(level(worker(role, worker), "mia-ashdown")).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"fostering, pro-fostering", "permanence, pro-permanence"})
    void thoseWhoFindAndKeepHomesReachWhoCaresInThemAndNoChildByThem(String role, String worker) {
        assertThat(level(worker(role, worker), "pauline-ashdown")).isEqualTo("NETWORK");
        assertThat(level(worker(role, worker), "kerry-ashdown")).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"analyst, pro-analyst", "privacy-officer, pro-privacy", "importer, pro-importer"})
    void rolesThatSeeNoPeopleAreForbidden(String role, String worker) {
        assertThat(ask(worker(role, worker), SEEN, Map.of("id", person("mia-ashdown")))
                        .errorCodes())
                .containsExactly("FORBIDDEN");
    }

    @Test
    void aTokenWithoutAPersonReadsNoPersonData() {
        assertThat(ask(token("practitioner", null), SEEN, Map.of("id", person("mia-ashdown")))
                        .errorCodes())
                .containsExactly("FORBIDDEN");
    }

    @Test
    void onDutyEveryChildOfTheAuthorityIsAmongTheChildrenAndNoneOfAnother() {
        var answer = ask(worker("duty", "pro-duty"), "{ children(first: 100) { totalCount nodes { displayName } } }");
        assertThat(answer.at("/children/nodes").findValuesAsString("displayName"))
                .contains("Mia Ashdown", "Milo Strand")
                .doesNotContain("Kwesi Sinclair", "Felix Arden");
        assertThat(answer.at("/children/totalCount").asInt())
                .isEqualTo(answer.at("/children/nodes").size());
    }

    @Test
    void aTokenForAnotherAuthorityThanTheWorkersTeamReachesNobodyOnDuty() {
        String elsewhere = TestIssuer.shared()
                .token(Map.of(
                        "roles", List.of("duty"),
                        "professional_id", storeId("Professional", "pro-duty"),
                        "authority", storeId("Authority", "tidesend")));
        assertThat(level(elsewhere, "mia-ashdown")).isEqualTo("none");
        assertThat(level(elsewhere, "kwesi-sinclair")).isEqualTo("none");
    }

    @Test
    void aRoleCountsOnlyWhereTokenAndStoreAgree() {
        String claimsMore = token(List.of("team-manager"), storeId("Professional", "pro-practitioner"), List.of());
        assertThat(level(claimsMore, "mia-ashdown")).isEqualTo("none");
        assertThat(ask(claimsMore, "{ me { roles } }").at("/me/roles")).isEmpty();
    }

    @Test
    void thoseWhoFindAdoptersSeeAChildWhileAdoptionIsPlannedAndFosteringDoesNot() {
        String permanence = worker("permanence", "pro-permanence");
        String child = storeId("Person", "milo-strand");
        assertThat(level(permanence, "milo-strand")).isEqualTo("none");
        searched(child, new SearchGrants.Search("test:plan:" + child, child, LocalDate.of(2020, 6, 30), OPEN));
        assertThat(level(permanence, "milo-strand")).isEqualTo("FULL");
        assertThat(level(worker("fostering", "pro-fostering"), "milo-strand")).isEqualTo("none");
        assertThat(level(worker("fostering", "pro-permanence"), "milo-strand"))
                .as("a role of the token alone")
                .isEqualTo("none");
        searched(child);
        assertThat(level(permanence, "milo-strand")).isEqualTo("none");
    }

    private void searched(String child, SearchGrants.Search... open) {
        writes.inTransaction(tx -> {
            searches.searches(tx, Grant.Because.ADOPTION_PLAN, List.of(child), List.of(open));
            return true;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-01-01", "2020-06-30"})
    void aGrantIsSeenAtTheNextRequestAndGoneAtTheNextAfterItIsTaken(LocalDate from) {
        String worker = worker("practitioner", "pro-pathway-1");
        String child = storeId("Person", "milo-strand");
        Grant grant = new Grant(
                "test:milo:" + from,
                new Grant.Grantee(Grant.Grantee.Kind.PROFESSIONAL, storeId("Professional", "pro-pathway-1")),
                child,
                Grant.Because.ALLOCATION,
                from,
                OPEN);
        assertThat(level(worker, "milo-strand")).isEqualTo("none");
        writes.inTransaction(tx -> {
            grants.grant(tx, List.of(grant));
            return true;
        });
        assertThat(level(worker, "milo-strand")).isEqualTo("FULL");
        assertThat(level(worker, "anna-keel")).isEqualTo("NETWORK");
        writes.inTransaction(tx -> {
            grants.revoke(tx, List.of(grant.key()));
            return true;
        });
        assertThat(level(worker, "milo-strand")).isEqualTo("none");
        assertThat(level(worker, "anna-keel")).isEqualTo("none");
    }
}
