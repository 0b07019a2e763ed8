package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kith.WearmoorIT;
import org.kith.access.Grant;
import org.kith.access.Grants;
import org.kith.api.GlobalId;
import org.kith.graph.Writes;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who is whose sibling in the demo county, and how far apart they live, as its workers see it. */
class SiblingGroupIT extends WearmoorIT {

    private static final String GROUP = """
            query Siblings($id: ID!, $on: LocalDate) { siblingGroup(childId: $id, asOf: $on) {
              children { person { id displayName } relationship { term label current } authority { code } inCare
                currentPlacement { type setting { name } } allocated { name } }
              pairs { a { id displayName } b { id displayName } relationship { term label current }
                livingTogether distanceMiles distanceBand togetherOrApart { id } } } }
            """;

    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    @Autowired
    private Writes writes;

    @Autowired
    private Grants grants;

    private JsonNode group(String token, String ref) {
        return ask(token, GROUP, Map.of("id", person(ref))).at("/siblingGroup");
    }

    private JsonNode group(String token, String ref, String on) {
        return ask(token, GROUP, Map.of("id", person(ref), "on", on)).at("/siblingGroup");
    }

    private static List<String> children(JsonNode group) {
        return group.path("children")
                .valueStream()
                .map(each -> each.at("/person/displayName").asString() + ", "
                        + each.at("/relationship/label").asString("asked about"))
                .toList();
    }

    private static JsonNode member(JsonNode group, String name) {
        return group.path("children")
                .valueStream()
                .filter(each -> each.at("/person/displayName").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Each pair: the two in the order of their names, and what is told of them. */
    private static Map<String, String> pairs(JsonNode group) {
        return group.path("pairs")
                .valueStream()
                .collect(Collectors.toMap(
                        each -> {
                            String a = each.at("/a/displayName").asString();
                            String b = each.at("/b/displayName").asString();
                            return a.compareTo(b) < 0 ? a + ", " + b : b + ", " + a;
                        },
                        each -> each.at("/relationship/term").asString() + " " + each.path("livingTogether") + " "
                                + each.path("distanceMiles") + " " + each.path("distanceBand")));
    }

    @Test
    void ofAConfidentialHomeTheBandAloneIsTold() {
        JsonNode group = group(priya(), "megan-hargrave");

        assertThat(children(group))
                .containsExactlyInAnyOrder(
                        "Megan Hargrave, asked about",
                        "Luke Hargrave, brother",
                        "Sophie Hargrave, sister",
                        "Jack Hargrave, brother",
                        "Alfie Dunmore, foster brother")
                .startsWith("Megan Hargrave, asked about")
                .endsWith("Alfie Dunmore, foster brother");
        assertThat(pairs(group))
                .containsOnly(
                        Map.entry("Jack Hargrave, Sophie Hargrave", "SIBLING true null \"UNDER_5\""),
                        Map.entry("Luke Hargrave, Megan Hargrave", "SIBLING false 4.0 \"UNDER_5\""),
                        Map.entry("Luke Hargrave, Sophie Hargrave", "SIBLING false null \"UNDER_5\""),
                        Map.entry("Jack Hargrave, Luke Hargrave", "SIBLING false null \"UNDER_5\""),
                        Map.entry("Megan Hargrave, Sophie Hargrave", "SIBLING false null \"UNDER_5\""),
                        Map.entry("Jack Hargrave, Megan Hargrave", "SIBLING false null \"UNDER_5\""),
                        Map.entry("Alfie Dunmore, Megan Hargrave", "FOSTER_SIBLING true 0.0 \"UNDER_5\""));
        assertThat(member(group, "Luke Hargrave").toString())
                .contains("\"inCare\":true", "Larkrise House", "\"code\":\"", "Ewan Mistry");
    }

    @Test
    void eachPairStandsOnceTheLowerIdFirst() {
        group(priya(), "megan-hargrave")
                .path("pairs")
                .forEach(each -> assertThat(stored(each, "a")).isLessThan(stored(each, "b")));
        assertThat(pairs(group(priya(), "megan-hargrave")))
                .containsAllEntriesOf(pairs(group(priya(), "luke-hargrave")).entrySet().stream()
                        .filter(each -> each.getKey().indexOf("Hargrave")
                                != each.getKey().lastIndexOf("Hargrave"))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static String stored(JsonNode pair, String end) {
        return GlobalId.parse(pair.path(end).path("id").asString(), "Person").key();
    }

    @Test
    void halfSiblingsStepSiblingsAndFosterSiblingsAreToldAsWhatTheyAre() {
        JsonNode group = group(priya(), "mia-ashdown");

        assertThat(children(group))
                .contains(
                        "Tyler Ashdown, brother",
                        "Ava Holloway, maternal half-sister",
                        "Jayden Marsh, paternal half-brother",
                        "Ruby Sewell, step-sister",
                        "Hannah Meadows, former foster sister",
                        "Kian Frost, former step-brother");
        assertThat(pairs(group))
                .containsEntry("Ava Holloway, Mia Ashdown", "HALF_SIBLING true 0.0 \"UNDER_5\"")
                .containsEntry("Mia Ashdown, Tyler Ashdown", "SIBLING false 4.5 \"UNDER_5\"")
                .containsEntry("Ava Holloway, Tyler Ashdown", "HALF_SIBLING false 4.5 \"UNDER_5\"")
                .containsEntry("Jayden Marsh, Mia Ashdown", "HALF_SIBLING null null null")
                .doesNotContainKey("Hannah Meadows, Tyler Ashdown");
    }

    /** Jayden's own worker sees where he lives, and not where Mia does. */
    @Test
    void whoIsSeenAtNetworkIsAPersonAndARelationshipAndNoMore() {
        JsonNode jayden = member(group(priya(), "mia-ashdown"), "Jayden Marsh");
        assertThat(jayden.at("/relationship/term").asString()).isEqualTo("HALF_SIBLING");
        for (String hidden : List.of("authority", "inCare", "currentPlacement", "allocated")) {
            assertThat(jayden.path(hidden).isNull()).as(hidden).isTrue();
        }
        JsonNode other = group(worker("practitioner", "pro-south-1"), "jayden-marsh");
        assertThat(pairs(other)).containsEntry("Jayden Marsh, Mia Ashdown", "HALF_SIBLING null null null");
        assertThat(member(other, "Jayden Marsh").path("authority").isNull()).isFalse();
    }

    @Test
    void whereNoFatherIsKnownTheyAreAtLeastHalfSiblings() {
        JsonNode group = group(worker("practitioner", "pro-south-1"), "lily-watkin");
        assertThat(children(group)).containsExactly("Lily Watkin, asked about", "Oscar Watkin, at least half-brother");
        assertThat(pairs(group))
                .containsOnly(
                        Map.entry("Lily Watkin, Oscar Watkin", "AT_LEAST_HALF_SIBLING false 15.1 \"FROM_5_TO_20\""));
    }

    @Test
    void beyondASealedAdoptionThereIsNobody() {
        JsonNode group = group(worker("team-manager", "pro-manager"), "keira-prentice");
        assertThat(children(group)).contains("Keira Prentice, asked about", "Jamie Prentice, at least half-brother");
        assertThat(group.toString()).doesNotContain("James", "Hollin", id("Person", "james-hollin"));
        assertThat(pairs(group).get("Jamie Prentice, Keira Prentice")).startsWith("AT_LEAST_HALF_SIBLING null null");
    }

    @Test
    void siblingsInTwoAuthoritiesAreOneGroupAndEachWorkerSeesTheirOwn() {
        JsonNode wearmoor = group(worker("practitioner", "pro-south-1"), "kofi-sinclair");
        assertThat(children(wearmoor))
                .contains("Kofi Sinclair, asked about", "Esi Sinclair, sister", "Kwesi Sinclair, brother");
        assertThat(pairs(wearmoor))
                .containsEntry("Esi Sinclair, Kofi Sinclair", "SIBLING false 7.5 \"FROM_5_TO_20\"")
                .containsEntry("Kofi Sinclair, Kwesi Sinclair", "SIBLING null null null")
                .containsEntry("Esi Sinclair, Kwesi Sinclair", "SIBLING null null null");
        JsonNode tidesend = group(worker("practitioner", "pro-tidesend-1"), "kwesi-sinclair");
        assertThat(pairs(tidesend).values()).hasSize(3).containsOnly("SIBLING null null null");
        assertThat(member(tidesend, "Kwesi Sinclair")
                        .at("/currentPlacement/setting/name")
                        .asString())
                .isEqualTo("The Verma household");
        assertThat(member(tidesend, "Kofi Sinclair").path("inCare").isNull()).isTrue();
    }

    /** Adopted by her aunt, without brother or sister. */
    @Test
    void withoutSiblingsAChildIsAGroupAlone() {
        Grant grant = new Grant(
                "test:tilly",
                new Grant.Grantee(Grant.Grantee.Kind.PROFESSIONAL, storeId("Professional", "pro-pathway-1")),
                storeId("Person", "tilly-farrow"),
                Grant.Because.ALLOCATION,
                LocalDate.of(2021, 4, 19),
                OPEN);
        String worker = worker("practitioner", "pro-pathway-1");
        assertThat(group(worker, "tilly-farrow").isNull()).isTrue();
        writes.inTransaction(tx -> {
            grants.grant(tx, List.of(grant));
            return true;
        });
        try {
            JsonNode group = group(worker, "tilly-farrow");
            assertThat(children(group)).containsExactly("Tilly Farrow, asked about");
            assertThat(group.path("pairs").size()).isZero();
        } finally {
            writes.inTransaction(tx -> {
                grants.revoke(tx, List.of(grant.key()));
                return true;
            });
        }
    }

    @Test
    void anAdultHasSiblingsToo() {
        assertThat(pairs(group(worker("practitioner", "pro-pathway-1"), "shannon-pike")))
                .containsOnly(Map.entry("Kyle Pike, Shannon Pike", "AT_LEAST_HALF_SIBLING null null null"));
    }

    @Test
    void whoIsNotSeenHasNoGroup() {
        assertThat(group(priya(), "milo-strand").isNull()).isTrue();
        assertThat(ask(priya(), GROUP, Map.of("id", id("Person", "nobody-at-all")))
                        .at("/siblingGroup")
                        .isNull())
                .isTrue();
        assertThat(ask(priya(), GROUP, Map.of("id", id("Team", "team-north"))).errorCodes())
                .containsExactly("BAD_ID");
        assertThat(ask(worker("analyst", "pro-analyst"), GROUP, Map.of("id", person("mia-ashdown")))
                        .errorCodes())
                .containsExactly("FORBIDDEN");
    }

    /** In 2022 Megan and Luke lived with the Amadis; before they came into care all four were at home. */
    @Test
    void onADayInThePastTheyLivedWhereTheyLivedThen() {
        assertThat(pairs(group(priya(), "megan-hargrave", "2022-09-01")))
                .containsEntry("Luke Hargrave, Megan Hargrave", "SIBLING true 0.0 \"UNDER_5\"")
                .containsEntry("Megan Hargrave, Sophie Hargrave", "SIBLING false null \"UNDER_5\"");
        assertThat(pairs(group(priya(), "megan-hargrave", "2022-06-01")))
                .containsOnlyKeys(
                        "Jack Hargrave, Luke Hargrave",
                        "Jack Hargrave, Megan Hargrave",
                        "Jack Hargrave, Sophie Hargrave",
                        "Luke Hargrave, Megan Hargrave",
                        "Luke Hargrave, Sophie Hargrave",
                        "Megan Hargrave, Sophie Hargrave")
                .allSatisfy((pair, told) -> assertThat(told).startsWith("SIBLING true"));
    }
}
