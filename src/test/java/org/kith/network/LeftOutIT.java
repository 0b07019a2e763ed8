package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.GraphQlAnswer;
import org.kith.WearmoorIT;

/** What is sealed, restricted, confidential, undisclosed or of extra-familial harm is left out for everybody but those who may see it. */
class LeftOutIT extends WearmoorIT {

    private static final String EVERYTHING = """
            query Everything($id: ID!) { familyNetwork(personId: $id, hops: 4) {
              people { person { id displayName names { text } households { members { person { displayName } } address { postcode lines } }
                child { restrictions { against { displayName } } orders { names { displayName } }
                  parentalResponsibility { holder { displayName } } placements { setting { name carers { displayName } } } } } }
              ties { id detail } } }
            """;

    private static final String PERSON =
            "query Person($id: ID!) { person(id: $id) { displayName } node(id: $id) { id } }";

    static Stream<Arguments> hidden() {
        return Stream.of(
                Arguments.of(
                        "a restricted record, and who is reached only through it",
                        "pro-manager",
                        "mia-ashdown",
                        List.of("leanne-marsh", "archie-marsh"),
                        List.of("Leanne", "Archie")),
                Arguments.of(
                        "the other side of a sealed adoption",
                        "pro-manager",
                        "keira-prentice",
                        List.of("james-hollin", "rachel-hollin", "martin-hollin"),
                        List.of("Hollin")),
                Arguments.of(
                        "a peer group",
                        "pro-south-manager",
                        "callum-reid",
                        List.of("rez"),
                        List.of("Rez", "Dion", "Jade")),
                Arguments.of(
                        "a friend's own network",
                        "pro-manager",
                        "mia-ashdown",
                        List.of("shannon-pike"),
                        List.of("Shannon")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hidden")
    void leavesNoTrace(String what, String worker, String child, List<String> refs, List<String> names) {
        String manager = worker("team-manager", worker);
        GraphQlAnswer answer = ask(manager, EVERYTHING, Map.of("id", person(child)));
        assertThat(answer.at("/familyNetwork/people")).isNotEmpty();
        assertThat(answer.text()).doesNotContain(names);
        for (String ref : refs) {
            assertThat(answer.text()).doesNotContain(person(ref), storeId("Person", ref));
            GraphQlAnswer alone = ask(manager, PERSON, Map.of("id", person(ref)));
            assertThat(alone.at("/person").isNull()).as(ref).isTrue();
            assertThat(alone.at("/node").isNull()).as(ref).isTrue();
        }
    }

    @Test
    void aRestrictedChildIsNotAmongTheChildrenOfTheWorkerWhoIsAllocatedAndNotOnTheList() {
        String worker = worker("practitioner", "pro-south-1");
        GraphQlAnswer all = ask(worker, "{ children(first: 100) { totalCount nodes { displayName } } }");
        assertThat(all.at("/children/nodes").findValuesAsString("displayName"))
                .contains("Milo Strand")
                .doesNotContain("Felix Arden");
        assertThat(all.at("/children/totalCount").asInt())
                .isEqualTo(all.at("/children/nodes").size());
        assertThat(ask(worker, PERSON, Map.of("id", person("felix-arden")))
                        .at("/person")
                        .isNull())
                .isTrue();
        GraphQlAnswer managers =
                ask(worker("team-manager", "pro-south-manager"), "{ children(first: 100) { nodes { displayName } } }");
        assertThat(managers.at("/children/nodes").findValuesAsString("displayName"))
                .contains("Felix Arden");
    }

    @Test
    void aConfidentialAddressIsNotTold() {
        GraphQlAnswer leila = ask(priya(), EVERYTHING, Map.of("id", person("leila-rahimi")));
        assertThat(leila.at("/familyNetwork/people/0/person/households")).isNotEmpty();
        assertThat(leila.at("/familyNetwork/people/0/person/households/0/members")
                        .toString())
                .contains("Nadia");
        assertThat(leila.at("/familyNetwork/people/0/person/households/0/address")
                        .isNull())
                .isTrue();
        GraphQlAnswer there = ask(
                priya(),
                "query At($postcode: String!) { people(search: {postcode: $postcode}) { totalCount nodes { displayName } } }",
                Map.of("postcode", confidentialPostcode()));
        assertThat(there.at("/people/totalCount").asInt()).isZero();
    }

    private static String confidentialPostcode() {
        try (var lines = Files.lines(Path.of("graph-seed/addresses.csv"))) {
            return lines.filter(line -> line.endsWith(",true") && line.contains("refuge"))
                    .map(line -> line.replaceAll(".*,(ZZ[0-9]+ [0-9][A-Z]{2}),.*", "$1"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void disprovenParentageIsNoTieAndTheResponsibilityStands() {
        GraphQlAnswer alfie = ask(priya(), """
                query Alfie($id: ID!) { familyNetwork(personId: $id, hops: 1) { ties { kind detail from { displayName } to { displayName } } }
                  person(id: $id) { child { parentalResponsibility { holder { displayName } basis } } } }
                """, Map.of("id", person("alfie-dunmore")));
        assertThat(alfie.at("/familyNetwork/ties").toString())
                .contains("{\"kind\":\"PARENT\",\"detail\":\"LEGAL\",\"from\":{\"displayName\":\"Liam Dunmore\"}")
                .doesNotContain(
                        "{\"kind\":\"PARENT\",\"detail\":\"BIRTH\",\"from\":{\"displayName\":\"Liam Dunmore\"}");
        assertThat(alfie.at("/person/child/parentalResponsibility").toString())
                .contains("Liam Dunmore", "BIRTH_CERTIFICATE_SINCE_2003")
                .doesNotContain("Scott Varley");
    }
}
