package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.GraphQlAnswer;
import org.kith.WearmoorIT;
import tools.jackson.databind.JsonNode;

/** One person with everything that is stored of them, and every object by its id. */
class PersonIT extends WearmoorIT {

    private static final String WHOLE = """
            query Whole($id: ID!) { person(id: $id) { id displayName birthDate sex names { kind text } identifiers { system value }
              households { id members { current person { displayName } } address { postcode locality { id name } } }
              child { localId legalStatus inCare authority { id name }
                currentPlacement { id type provider validFrom setting { id name kind carers { displayName } approvals { category maxChildren } } }
                episodes { id legalStatus reasonForNew need current placement { id } }
                placements { id current changeReason }
                allocations { role current professional { id name } }
                orders { id kind current subjects { displayName } names { displayName } }
                restrictions { id kind against { displayName } order { kind } }
                parentalResponsibility { basis certainty holder { displayName } } } } }
            """;

    private JsonNode mia() {
        return ask(priya(), WHOLE, Map.of("id", person("mia-ashdown"))).at("/person");
    }

    @Test
    void everythingStoredOfAChildSeenAtFull() {
        JsonNode mia = mia();
        assertThat(mia.path("displayName").asString()).isEqualTo("Mia Ashdown");
        assertThat(mia.path("birthDate").asString()).isEqualTo("2017-05-14");
        assertThat(mia.path("identifiers").toString()).contains("NHS_NUMBER", "9990043736", "UPN");
        assertThat(mia.at("/child/localId").asString()).isEqualTo("WM-004107");
        assertThat(mia.at("/child/authority/name").asString()).contains("Wearmoor");
        assertThat(mia.at("/child/legalStatus").asString()).isEqualTo("C2");
        assertThat(mia.at("/child/currentPlacement/setting/approvals").toString())
                .contains("maxChildren");
        assertThat(mia.at("/child/placements").size()).isEqualTo(2);
        assertThat(mia.at("/child/episodes").size()).isGreaterThanOrEqualTo(2);
        assertThat(mia.at("/child/allocations/0/current").asBoolean()).isTrue();
        assertThat(mia.at("/child/allocations").findValuesAsString("role"))
                .contains("SOCIAL_WORKER", "REVIEWING_OFFICER");
        assertThat(mia.at("/child/orders").toString()).contains("C34B", "Craig Holloway", "Mia Ashdown");
        assertThat(mia.at("/child/restrictions").toString()).contains("NO_CONTACT", "NO_OVERNIGHT", "Daniel Marsh");
        assertThat(mia.at("/child/parentalResponsibility").toString()).contains("Kerry Ashdown", "MOTHER");
    }

    @Test
    void twoPlacesThatAskForOtherPartsOfOnePersonAreToldBoth() {
        GraphQlAnswer answer = ask(priya(), """
                query Twice($from: ID!, $to: ID!) {
                  one: kinship(from: $from, to: $to) { from { names { text } child { localId } } }
                  other: kinship(from: $from, to: $to) { from { identifiers { value } child { episodes { id } } } } }
                """, Map.of("from", person("mia-ashdown"), "to", person("kerry-ashdown")));
        assertThat(answer.at("/one/from/names")).isNotEmpty();
        assertThat(answer.at("/one/from/child/localId").asString()).isEqualTo("WM-004107");
        assertThat(answer.at("/other/from/identifiers").toString()).contains("9990043736");
        assertThat(answer.at("/other/from/child/episodes")).isNotEmpty();
    }

    @Test
    void atNetworkOnlyNameSexAndYearAreTold() {
        JsonNode kerry =
                ask(priya(), WHOLE, Map.of("id", person("kerry-ashdown"))).at("/person");
        assertThat(kerry.path("names").toString()).contains("Kez");
        assertThat(kerry.path("birthDate").asString()).isEqualTo("1993");
        assertThat(kerry.path("sex").asString()).isEqualTo("F");
        assertThat(kerry.path("identifiers")).isEmpty();
        assertThat(kerry.path("households")).isEmpty();
        assertThat(kerry.path("child").isNull()).isTrue();
    }

    @Test
    void aPersonDeepInsideAnAnswerCanBeAskedMore() {
        GraphQlAnswer answer = ask(
                priya(),
                "query Deep($id: ID!) { person(id: $id) { child { restrictions { protects { child { localId } } against { names { text } } } } } }",
                Map.of("id", person("mia-ashdown")));
        assertThat(answer.at("/person/child/restrictions/0/protects/child/localId")
                        .asString())
                .isEqualTo("WM-004107");
        assertThat(answer.at("/person/child/restrictions").findValuesAsString("text"))
                .contains("Craig Holloway");
    }

    @ParameterizedTest
    @CsvSource({"LOCAL_ID, WM-004107", "NHS_NUMBER, 999 004 3736", "NHS_NUMBER, 9990043736", "UPN, r990400322002"})
    void anIdentifierFindsThePerson(String system, String value) {
        GraphQlAnswer answer = ask(
                priya(),
                "query By($system: IdentifierSystem!, $value: String!) { personByIdentifier(system: $system, value: $value) { displayName } }",
                Map.of("system", system, "value", value));
        assertThat(answer.at("/personByIdentifier/displayName").asString()).isEqualTo("Mia Ashdown");
    }

    @Test
    void aLocalIdIsLookedForWithinAnAuthority() {
        String document =
                "query By($authority: String) { personByIdentifier(system: LOCAL_ID, value: \"WM-004107\", authority: $authority) { displayName } }";
        assertThat(ask(priya(), document, Map.of("authority", id("Authority", "wearmoor")))
                        .at("/personByIdentifier/displayName")
                        .asString())
                .isEqualTo("Mia Ashdown");
        assertThat(ask(priya(), document, Map.of("authority", id("Authority", "tidesend")))
                        .at("/personByIdentifier")
                        .isNull())
                .isTrue();
        assertThat(ask(worker("practitioner", "pro-south-1"), document)
                        .at("/personByIdentifier")
                        .isNull())
                .as("seen at NETWORK, identifiers are not told")
                .isTrue();
    }

    @Test
    void everyObjectIsFoundByItsIdByThoseWhoSeeTheChildAndByNobodyElse() {
        JsonNode mia = mia();
        Stream<String> theirs = Stream.of(
                        "/id",
                        "/households/0/id",
                        "/child/currentPlacement/id",
                        "/child/currentPlacement/setting/id",
                        "/child/episodes/0/id",
                        "/child/orders/0/id",
                        "/child/restrictions/0/id")
                .map(pointer -> mia.at(pointer).asString());
        String pathway = worker("practitioner", "pro-pathway-1");
        theirs.forEach(id -> {
            assertThat(node(priya(), id).at("/node/id").asString()).isEqualTo(id);
            assertThat(node(pathway, id).at("/node").isNull())
                    .as(node(priya(), id).text())
                    .isTrue();
        });
    }

    @Test
    void workersTeamsAuthoritiesAndLocalitiesAreNoSecretAmongWorkers() {
        JsonNode mia = mia();
        Stream.of(
                        mia.at("/child/authority/id").asString(),
                        mia.at("/child/allocations/0/professional/id").asString(),
                        mia.at("/households/0/address/locality/id").asString(),
                        id("Team", "team-south"))
                .forEach(id ->
                        assertThat(node(priya(), id).at("/node/id").asString()).isEqualTo(id));
    }

    private GraphQlAnswer node(String token, String id) {
        return ask(token, "query Node($id: ID!) { node(id: $id) { __typename id } }", Map.of("id", id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "UGVyc29u", "UGVyc29uOg", "Tm90aGluZzox", "UGVyc29uOjE="})
    void aMalformedIdIsABadId(String id) {
        assertThat(node(priya(), id).errorCodes()).containsExactly("BAD_ID");
    }

    @Test
    void whoAmI() {
        JsonNode me = ask(
                        worker("team-manager", "pro-manager"),
                        "{ me { professional { name } roles teams { name } manages { name } authority { name } } }")
                .at("/me");
        assertThat(me.path("roles").toString()).isEqualTo("[\"team-manager\"]");
        assertThat(me.path("manages").toString()).contains("Looked After North");
        assertThat(me.at("/professional/name").isString()).isTrue();
    }
}
