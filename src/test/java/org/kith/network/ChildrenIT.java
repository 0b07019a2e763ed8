package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.GraphQlAnswer;
import org.kith.WearmoorIT;

/** The children whose whole record somebody may see, page by page. */
class ChildrenIT extends WearmoorIT {

    private static final String CHILDREN = """
            query Children($filter: ChildFilter, $first: Int, $after: String) { children(filter: $filter, first: $first, after: $after) {
              totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id displayName child { inCare legalStatus currentPlacement { type } } } } } }
            """;

    private GraphQlAnswer children(String token, Map<String, Object> variables) {
        return ask(token, CHILDREN, variables);
    }

    private static List<String> names(GraphQlAnswer answer) {
        return answer.at("/children/edges").findValuesAsString("displayName");
    }

    @Test
    void areThoseOfTheWorkersTeamAndNobodyElses() {
        GraphQlAnswer all = children(priya(), Map.of("first", 100));
        assertThat(names(all))
                .contains("Mia Ashdown", "Tyler Ashdown", "Hannah Meadows", "Adil Mahmood")
                .doesNotContain("Jayden Marsh", "Shannon Pike", "Jamie Prentice", "Kwesi Sinclair");
        assertThat(all.at("/children/totalCount").asInt()).isEqualTo(names(all).size());
        assertThat(all.at("/children/pageInfo/hasNextPage").asBoolean()).isFalse();
    }

    @Test
    void aManagerSeesTheTeamsChildren() {
        assertThat(names(children(worker("team-manager", "pro-manager"), Map.of("first", 100))))
                .containsExactlyElementsOf(names(children(priya(), Map.of("first", 100))));
    }

    @Test
    void pagesHaveNeitherGapNorRepeat() {
        List<String> whole = names(children(priya(), Map.of("first", 100)));
        List<String> paged = new ArrayList<>();
        String after = null;
        do {
            Map<String, Object> variables = new HashMap<>(Map.of("first", 3));
            variables.put("after", after);
            GraphQlAnswer page = children(priya(), variables);
            assertThat(names(page)).hasSizeBetween(1, 3);
            paged.addAll(names(page));
            after = page.at("/children/pageInfo/hasNextPage").asBoolean()
                    ? page.at("/children/pageInfo/endCursor").asString()
                    : null;
        } while (after != null);
        assertThat(paged).containsExactlyElementsOf(whole).hasSizeGreaterThan(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {inCare: true}                            | Mia Ashdown     | Leila Rahimi
            {inCare: false}                           | Leila Rahimi    | Mia Ashdown
            {legalStatus: [C2]}                       | Mia Ashdown     | Adil Mahmood
            {placementType: [U1]}                     | Mia Ashdown     | Tyler Ashdown
            {ageFrom: 5, ageTo: 12}                   | Mia Ashdown     | Keira Prentice
            {ageTo: 1}                                | ''              | Mia Ashdown
            """)
    void canBeFiltered(String filter, String in, String out) {
        String document =
                "{ children(first: 100, filter: %s) { totalCount nodes { displayName child { inCare legalStatus } } } }";
        GraphQlAnswer answer = ask(priya(), document.formatted(filter));
        List<String> found = answer.at("/children/nodes").findValuesAsString("displayName");
        assertThat(found).doesNotContain(out);
        if (!in.isEmpty()) {
            assertThat(found).contains(in);
        }
        assertThat(answer.at("/children/totalCount").asInt()).isEqualTo(found.size());
    }

    @Test
    void canBeFilteredByTeamAndLocality() {
        String manager = worker("team-manager", "pro-manager");
        assertThat(names(children(manager, filter(Map.of("teamId", id("Team", "team-north"))))))
                .contains("Mia Ashdown");
        assertThat(names(children(manager, filter(Map.of("teamId", id("Team", "team-south"))))))
                .isEmpty();
        assertThat(names(children(manager, filter(Map.of("localityId", id("Locality", "ashlaw"))))))
                .contains("Mia Ashdown", "Alfie Dunmore")
                .doesNotContain("Hannah Meadows");
        assertThat(children(manager, filter(Map.of("teamId", person("mia-ashdown"))))
                        .errorCodes())
                .containsExactly("BAD_ID");
    }

    private static Map<String, Object> filter(Map<String, Object> filter) {
        return Map.of("first", 100, "filter", filter);
    }

    @Test
    void aPageOutOfRangeOrACursorOfAnotherListIsAnError() {
        assertThat(children(priya(), Map.of("first", 0)).errorCodes()).containsExactly("BAD_ARGUMENT");
        assertThat(children(priya(), Map.of("first", 101)).errorCodes()).containsExactly("BAD_ARGUMENT");
        assertThat(children(priya(), Map.of("after", "bm90IGEgY3Vyc29y")).errorCodes())
                .containsExactly("BAD_CURSOR");
        String people = ask(priya(), "{ people(search: {text: \"Ashdown\"}) { edges { cursor } } }")
                .at("/people/edges/0/cursor")
                .asString();
        assertThat(children(priya(), Map.of("after", people)).errorCodes()).containsExactly("BAD_CURSOR");
    }
}
