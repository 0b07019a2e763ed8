package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.GraphQlAnswer;
import org.kith.WearmoorIT;

/** Finding people by what is known of them. */
class PeopleIT extends WearmoorIT {

    private static final String PEOPLE = """
            query People($search: PersonSearch!, $first: Int, $after: String) { people(search: $search, first: $first, after: $after) {
              totalCount pageInfo { hasNextPage endCursor } nodes { displayName } } }
            """;

    private GraphQlAnswer search(Map<String, Object> search) {
        return ask(priya(), PEOPLE, Map.of("search", search, "first", 100));
    }

    private List<String> found(Map<String, Object> search) {
        return search(search).at("/people/nodes").findValuesAsString("displayName");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mia Ashdown     | Mia Ashdown
            mia             | Mia Ashdown
            ashdown mia     | Mia Ashdown
            MIA ASHDOWN     | Mia Ashdown
            ashdwon         | Mia Ashdown
            mia ashdon      | Mia Ashdown
            kez             | Kerry Ashdown
            Kerry-Anne      | Kerry Ashdown
            o'neill         | Aoife O'Neill
            O’Neill         | Aoife O'Neill
            oneill          | Aoife O'Neill
            siobhan         | Siobhán O'Neill
            SIOBHÁN         | Siobhán O'Neill
            """)
    void namesAreFoundHoweverTheyAreWritten(String text, String person) {
        assertThat(found(Map.of("text", text))).contains(person);
    }

    @Test
    void theWholeNameComesFirstThenBeginningsThenSlips() {
        List<String> found = found(Map.of("text", "Mia Ashdown"));
        assertThat(found).startsWith("Mia Ashdown");
        List<String> ashdowns = found(Map.of("text", "Ashdown"));
        assertThat(ashdowns).contains("Kerry Ashdown", "Mia Ashdown", "Tyler Ashdown");
        assertThat(ashdowns.indexOf("Kerry Ashdown")).isLessThan(ashdowns.indexOf("Mia Ashdown"));
    }

    @Test
    void pagesHaveNeitherGapNorRepeat() {
        List<String> whole = found(Map.of("text", "a"));
        assertThat(whole).hasSizeGreaterThan(5);
        GraphQlAnswer one = ask(priya(), PEOPLE, Map.of("search", Map.of("text", "a"), "first", 4));
        String after = one.at("/people/pageInfo/endCursor").asString();
        GraphQlAnswer two = ask(priya(), PEOPLE, Map.of("search", Map.of("text", "a"), "first", 4, "after", after));
        assertThat(one.at("/people/nodes").findValuesAsString("displayName"))
                .containsExactlyElementsOf(whole.subList(0, 4));
        assertThat(two.at("/people/nodes").findValuesAsString("displayName"))
                .isEqualTo(whole.subList(4, Math.min(8, whole.size())));
        assertThat(one.at("/people/totalCount").asInt()).isEqualTo(whole.size());
    }

    @Test
    void onlyPeopleWhomTheViewerSeesAreFoundOrCounted() {
        GraphQlAnswer leanne = search(Map.of("text", "Leanne Marsh"));
        assertThat(leanne.at("/people/nodes").findValuesAsString("displayName")).doesNotContain("Leanne Marsh");
        assertThat(found(Map.of("text", "Milo Strand"))).isEmpty();
        assertThat(search(Map.of("text", "Milo Strand"))
                        .at("/people/totalCount")
                        .asInt())
                .isZero();
    }

    @Test
    void aBirthDateFindsThoseWhoMayHaveIt() {
        assertThat(found(Map.of("birthDate", "2017-05-14"))).contains("Mia Ashdown");
        assertThat(found(Map.of("birthDate", "2017-05"))).contains("Mia Ashdown");
        assertThat(found(Map.of("birthDate", "2017-05-15"))).doesNotContain("Mia Ashdown");
        assertThat(found(Map.of("text", "ashdown", "birthYearFrom", 2016, "birthYearTo", 2018)))
                .contains("Mia Ashdown")
                .doesNotContain("Kerry Ashdown");
    }

    @Test
    void whoIsSeenAtNetworkIsFoundByTheYearAndNotByTheDay() {
        assertThat(found(Map.of("birthDate", "1993-02-08"))).contains("Kerry Ashdown");
        assertThat(found(Map.of("birthDate", "1993-11-30")))
                .as("another day of the year finds her too, so that the day cannot be guessed")
                .contains("Kerry Ashdown");
        assertThat(found(Map.of("birthDate", "1994-02-08"))).doesNotContain("Kerry Ashdown");
    }

    @Test
    void aPostcodeFindsThoseWhoLiveWithAChildSeenAtFull() {
        String postcode = ask(
                        priya(),
                        "query Mia($id: ID!) { person(id: $id) { households { address { postcode } } } }",
                        Map.of("id", person("mia-ashdown")))
                .at("/person/households/0/address/postcode")
                .asString();
        assertThat(found(Map.of("postcode", postcode))).contains("Mia Ashdown", "Pauline Ashdown");
        assertThat(found(Map.of("postcode", postcode.replace(" ", "").toLowerCase(Locale.ROOT))))
                .contains("Mia Ashdown");
        assertThat(found(Map.of("postcode", "ZZ12 2JU")))
                .as("where Craig lives, with no child")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+folded:/.*/", "*", "mia) OR (folded:*", "a\" OR \"b", "}) RETURN 1 //", "mia~9 && kerry"})
    void whatIsTypedIsNeverALanguage(String text) {
        GraphQlAnswer answer = search(Map.of("text", text));
        assertThat(answer.errorCodes()).isSubsetOf("BAD_ARGUMENT");
        assertThat(answer.text()).doesNotContain("Leanne");
    }

    @Test
    void aSearchForNothingIsAnError() {
        assertThat(search(Map.of()).errorCodes()).containsExactly("BAD_ARGUMENT");
        assertThat(search(Map.of("text", "--")).errorCodes()).containsExactly("BAD_ARGUMENT");
        assertThat(search(Map.of("text", "x".repeat(101))).errorCodes()).containsExactly("BAD_ARGUMENT");
    }
}
