package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.Families;
import org.kith.RecordingIT;
import org.kith.graph.Ids;
import org.kith.graph.Provenance;
import org.kith.kinship.RecordTies.Type;
import org.kith.person.RecordPeople;
import org.kith.person.RecordPeople.PersonRow;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What the viewer may not see changes nothing in what is said of how people are related or linked. */
class KinshipHidesIT extends RecordingIT {

    private static final String EVERYTHING = """
            query Everything($child: ID!, $sibling: ID!) {
              kinship(from: $child, to: $sibling) { label inverseLabel truncated loops { id }
                relationships { term label current certainty side degree path { steps { to { id } detail } } commonAncestors { id } } }
              relatives(of: $child) { person { id displayName } category degree kinship { label inverseLabel truncated relationships { term label } } }
              pathsBetween(from: $child, to: $sibling) { steps { from { id } to { id } tie direction detail } }
              familyNetwork(personId: $child, hops: 3) { people { hops person { id } relationship { label truncated loops { id } relationships { label } } } ties { id } truncated }
            }
            """;

    @Autowired
    private RecordPeople people;

    private String child = "";
    private String sibling = "";
    private String mother = "";
    private String grandfather = "";

    private void makeAFamily() {
        child = child(worker, "Rowan", "Tarn", "2015-03-01");
        sibling = families.person("Wyn", "Tarn", "2017-08-09");
        mother = families.person("Isla", "Tarn", "1990");
        grandfather = families.person("Hugh", "Tarn", "1960");
        families.tie(Type.PARENT, mother, child, "BIRTH");
        families.tie(Type.PARENT, mother, sibling, "BIRTH");
        families.tie(Type.PARENT, grandfather, mother, "BIRTH");
        families.tie(Type.KITH, families.person("Fay", "Lowe", "1991"), child, "FRIEND");
    }

    private String woman(String given) {
        String id = Ids.next();
        families.write(tx -> people.people(
                tx,
                new Provenance("test", null),
                List.of(new PersonRow(id, Ids.next(), given, "Tarn", "F", null, null, null, null))));
        return id;
    }

    private String restricted(String given) {
        String id = Ids.next();
        families.write(tx -> people.people(
                tx,
                new Provenance("test", null),
                List.of(new PersonRow(id, Ids.next(), given, "Hidden", "M", null, null, null, List.of("nobody")))));
        return id;
    }

    private String everything() {
        var answer =
                ask(worker.token(), EVERYTHING, Map.of("child", Families.id(child), "sibling", Families.id(sibling)));
        assertThat(answer.errorCodes()).isEmpty();
        return answer.data().toString();
    }

    @Test
    void hiddenPeopleAndTiesLeaveNoTrace() {
        makeAFamily();
        String before = everything();
        assertThat(before).contains("at least half-sibling", "\"grandparent\"", "friend");

        String father = families.person("Glen", "Secret", "1988");
        families.tie(Type.PARENT, father, sibling, "BIRTH", "UNDISCLOSED");
        families.tie(Type.SIBLING, families.person("Noor", "Sealed", "2016"), child, "FULL", "SEALED");
        String uncle = restricted("Ivo");
        families.tie(Type.PARENT, grandfather, uncle, "BIRTH");
        families.tie(Type.PARTNER, mother, uncle, "MARRIAGE");
        families.tie(Type.PARENT, uncle, child, "LEGAL");
        families.tie(Type.PARENT, uncle, families.person("Otis", "Hidden", "2012"), "BIRTH");
        families.tie(Type.KITH, families.person("Rex", "Peer", "2010"), child, "IN_CONTACT", "EXTRA_FAMILIAL");

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aTripletIsOneWhicheverOfThemIsAskedAbout() {
        makeAFamily();
        String one = child(worker, "Sorrel", "Tarn", "2018-02-03");
        String other = child(worker, "Teasel", "Tarn", "2018-02-03");
        String third = child(worker, "Yarrow", "Tarn", "2018-02-03");
        String carried = woman("Bryony");
        for (String each : List.of(one, other, third)) {
            families.tie(Type.PARENT, carried, each, "BIRTH");
        }
        var answer = ask(
                worker.token(),
                "query K($from: ID!, $to: ID!) { kinship(from: $from, to: $to) { label inverseLabel } }",
                Map.of("from", Families.id(one), "to", Families.id(other)));

        assertThat(answer.at("/kinship").toString())
                .isEqualTo("{\"label\":\"triplet sibling\",\"inverseLabel\":\"triplet sibling\"}");
    }

    @Test
    void anAncestorOfThousandsIsOnePersonToTheirRelatives() {
        makeAFamily();
        for (int i = 0; i < 30; i++) {
            families.tie(Type.PARENT, grandfather, families.person("Child" + i, "Tarn", "1985"), "BIRTH");
        }
        var answer = ask(
                worker.token(),
                "query K($from: ID!, $to: ID!) { kinship(from: $from, to: $to) { label truncated } }",
                Map.of("from", Families.id(child), "to", Families.id(grandfather)));

        assertThat(answer.at("/kinship/label").asString()).isEqualTo("grandparent");
        assertThat(answer.at("/kinship/truncated").asBoolean()).isFalse();
    }

    @Test
    void aHomeThatTwoPeopleSharedAtTheSameTimeLinksThem() {
        makeAFamily();
        String lodger = families.person("Perry", "Lodge", "1980");
        families.tie(Type.KITH, lodger, sibling, "NEIGHBOUR");
        String later = families.person("Quin", "Later", "1981");
        families.tie(Type.KITH, later, sibling, "NEIGHBOUR");
        String home = mutate(
                        "recordAddress",
                        Map.of(
                                "personIds",
                                List.of(Families.id(child)),
                                "lines",
                                "4 Invented Row",
                                "postcode",
                                "ZZ9 1AA",
                                "validFrom",
                                "2020-01-01"),
                        "household { id }")
                .at("/household/id")
                .asString();
        live(lodger, home, "2021-01-01", "2021-12-01");
        live(later, home, "2019-01-01", "2019-12-01");

        assertThat(paths(lodger).at("/0").toString())
                .isEqualTo("{\"steps\":[{\"tie\":\"HOUSEHOLD\",\"detail\":\"lived in the same household\"}]}");
        assertThat(paths(later).at("/0/steps").size())
                .as("not at the same time")
                .isGreaterThan(1);
    }

    private void live(String person, String home, String from, String to) {
        mutate(
                "recordHouseholdMember",
                Map.of("householdId", home, "personId", Families.id(person), "validFrom", from, "validTo", to),
                "household { id }");
    }

    private JsonNode paths(String to) {
        return ask(
                        worker.token(),
                        "query P($from: ID!, $to: ID!) { pathsBetween(from: $from, to: $to) { steps { tie detail } } }",
                        Map.of("from", Families.id(child), "to", Families.id(to)))
                .at("/pathsBetween");
    }
}
