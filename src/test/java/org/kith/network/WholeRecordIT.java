package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.GraphQlAnswer;
import org.kith.RecordingIT;
import org.kith.graph.Ids;
import org.kith.graph.Provenance;
import org.kith.kinship.RecordTies.Type;
import org.kith.person.RecordPeople;
import org.kith.person.RecordPeople.PersonRow;
import org.springframework.beans.factory.annotation.Autowired;

/** What belongs to the whole record of a child, and is told to nobody who sees less of the child. */
class WholeRecordIT extends RecordingIT {

    private static final String NETWORK = """
            query Network($id: ID!) { familyNetwork(personId: $id, hops: 3) {
              people { person { displayName } hops visibility holdingAuthority { name } allocated { name } relationship { label } }
              ties { from { displayName } to { displayName } } gaps { kind }
              withheld { reason person { displayName } } withheldCount } }
            """;

    @Autowired
    private RecordPeople people;

    private String child = "";

    @BeforeEach
    void aChildAndTheirMother() {
        child = child(worker, "Merle", "Sand", "2016-05-04");
        families.tie(Type.PARENT, families.person("Ines", "Sand", "1989"), child, "BIRTH");
    }

    private GraphQlAnswer network(String token, String person) {
        return ask(token, NETWORK, Map.of("id", Families.id(person)));
    }

    private String restricted(String given, List<String> to) {
        String id = Ids.next();
        families.write(tx -> people.people(
                tx,
                new Provenance("test", null),
                List.of(new PersonRow(id, Ids.next(), given, "Hidden", "M", null, null, null, to))));
        return id;
    }

    @Test
    void aFatherNotToBeToldIsToldWithTheWholeRecordAndLeadsToNobody() {
        String father = families.person("Glen", "Secret", "1988");
        families.tie(Type.PARENT, father, child, "BIRTH", "UNDISCLOSED");
        families.tie(Type.PARENT, families.person("Opal", "Secret", "1960"), father, "BIRTH");

        GraphQlAnswer whole = network(worker.token(), child);
        assertThat(whole.at("/familyNetwork/people").toString()).contains("Glen Secret", "{\"label\":\"parent\"}");
        assertThat(whole.at("/familyNetwork/ties").toString())
                .contains("{\"from\":{\"displayName\":\"Glen Secret\"},\"to\":{\"displayName\":\"Merle Sand\"}}");
        assertThat(whole.at("/familyNetwork/gaps")).isEmpty();
        assertThat(whole.text()).doesNotContain("Opal");
        assertThat(network(worker.token(), father).at("/familyNetwork/people").findValuesAsString("displayName"))
                .contains("Glen Secret", "Merle Sand")
                .doesNotContain("Opal Secret");
    }

    @Test
    void whoSeesTheChildAsOneOfAnothersNetworkIsNotToldOfTheFather() {
        String half = families.person("Lark", "Sand", "2019-01-02");
        String other = child(worker, "Wren", "Sand", "2012-09-09");
        String mother = families.person("Ada", "Sand", "1990");
        families.tie(Type.PARENT, mother, half, "BIRTH");
        families.tie(Type.PARENT, mother, other, "BIRTH");
        String before = network(worker.token(), other).at("").toString();

        families.tie(Type.PARENT, families.person("Glen", "Secret", "1988"), half, "BIRTH", "UNDISCLOSED");

        assertThat(before).contains("Lark Sand");
        assertThat(network(worker.token(), other).at("").toString()).isEqualTo(before);
    }

    @Test
    void aRestrictedRecordNextToTheChildIsCountedAndNothingOfItIsTold() {
        families.tie(Type.PARENT, restricted("Ivo", List.of()), child, "BIRTH");
        String aunt = restricted("Una", List.of());
        families.tie(Type.KIN, aunt, child, "AUNT_UNCLE");
        families.tie(Type.CARE, aunt, child, "MAIN");
        families.tie(Type.PARENT, restricted("Far", List.of()), families.person("Ove", "Sand", "1950"), "BIRTH");

        GraphQlAnswer network = network(worker.token(), child);
        assertThat(network.at("/familyNetwork/withheld").toString())
                .isEqualTo("[{\"reason\":\"RESTRICTED\",\"person\":null},{\"reason\":\"RESTRICTED\",\"person\":null}]");
        assertThat(network.at("/familyNetwork/withheldCount").asInt()).isEqualTo(2);
        assertThat(network.text()).doesNotContain("Hidden", "Ivo", "Una", "Far");
    }

    @Test
    void whoIsOnTheListSeesTheRestrictedRecord() {
        families.tie(Type.PARENT, restricted("Ivo", List.of(worker.id())), child, "BIRTH");

        GraphQlAnswer network = network(worker.token(), child);
        assertThat(network.at("/familyNetwork/people").findValuesAsString("displayName"))
                .contains("Ivo Hidden");
        assertThat(network.at("/familyNetwork/withheld")).isEmpty();
    }

    @Test
    void anotherAuthoritysChildIsToldWithWhomToAsk() {
        Families elsewhere = families();
        String sibling = elsewhere.child("Cam", "Sand", "2014-02-03");
        String theirs = elsewhere.worker("practitioner");
        elsewhere.allocate(theirs, sibling);
        families.tie(Type.SIBLING, sibling, child, "FULL");

        GraphQlAnswer network = network(worker.token(), child);
        assertThat(network.at("/familyNetwork/withheld").toString())
                .isEqualTo("[{\"reason\":\"OTHER_AUTHORITY\",\"person\":{\"displayName\":\"Cam Sand\"}}]");
        assertThat(network.at("/familyNetwork/people").toString())
                .contains(
                        "\"visibility\":\"NETWORK\",\"holdingAuthority\":{\"name\":\"Test county\"},\"allocated\":[{\"name\":\"Worker "
                                + theirs + "\"}]");
    }
}
