package org.kith.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.RecordingIT;
import tools.jackson.databind.JsonNode;

/** What is told of homes on another day, and as it was believed before. */
class HomeHistoryIT extends RecordingIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String HOME = """
            query H($id: ID!, $asOf: LocalDate, $knownAt: DateTime) { node(id: $id) { ... on Setting {
              approvals(asOf: $asOf, knownAt: $knownAt) { id revision maxChildren current validFrom namedChildren { id } }
              profile(knownAt: $knownAt) { revision languages }
              registrations(asOf: $asOf, knownAt: $knownAt) { urn current }
              exemptions(asOf: $asOf, knownAt: $knownAt) { current }
              workers(asOf: $asOf, knownAt: $knownAt) { current }
              schoolRuns(asOf: $asOf, knownAt: $knownAt) { minutes current } } } }
            """;

    private Worker fostering;
    private String home;

    @BeforeEach
    void aHome() {
        fostering = colleague("fostering", families.team(), false);
        home = mutate(
                        fostering.token(),
                        "recordSetting",
                        Map.of(
                                "kind",
                                "FOSTER_HOUSEHOLD",
                                "name",
                                "Alder house",
                                "authorityId",
                                global("Authority", families.authority())),
                        "setting { id }")
                .at("/setting/id")
                .asString();
    }

    private void recorded(String mutation, Map<String, ?> input, Object... more) {
        JsonNode payload = mutate(fostering.token(), mutation, with(input, more), "");
        assertThat(codes(payload)).as(payload.toString()).isEmpty();
    }

    private JsonNode told(@Nullable LocalDate asOf, @Nullable OffsetDateTime knownAt) {
        Map<String, Object> variables = new HashMap<>(Map.of("id", home));
        if (asOf != null) {
            variables.put("asOf", asOf.toString());
        }
        if (knownAt != null) {
            variables.put("knownAt", knownAt.toString());
        }
        return ask(fostering.token(), HOME, variables).at("/node");
    }

    private static List<Integer> most(JsonNode told) {
        return told.path("approvals")
                .valueStream()
                .map(each -> each.path("maxChildren").asInt())
                .toList();
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    @Test
    void whatWasCorrectedIsToldAsItWasBelievedBefore() {
        OffsetDateTime before = now();
        Map<String, Object> approval = Map.of(
                "settingId",
                home,
                "category",
                "GENERAL",
                "validFrom",
                TODAY.minusYears(2).toString());
        Map<String, Object> profile = Map.of("settingId", home);
        recorded("recordApproval", approval, "maxChildren", 2);
        recorded("recordHomeProfile", profile, "languages", List.of("pl"));
        OffsetDateTime between = now();
        JsonNode first = told(null, null);
        JsonNode id = first.at("/approvals/0/id");
        recorded(
                "recordApproval",
                approval,
                "maxChildren",
                3,
                "approvalId",
                id.asString(),
                "revision",
                first.at("/approvals/0/revision").asString());
        recorded(
                "recordHomeProfile",
                profile,
                "languages",
                List.of("en"),
                "revision",
                first.at("/profile/revision").asString());
        assertThat(most(told(null, null))).containsExactly(3);
        assertThat(told(null, null).at("/profile/languages/0").asString()).isEqualTo("en");
        JsonNode was = told(null, between);
        assertThat(most(was)).containsExactly(2);
        assertThat(was.at("/approvals/0/id")).isEqualTo(id);
        assertThat(was.at("/profile/languages/0").asString()).isEqualTo("pl");
        assertThat(most(told(null, now()))).containsExactly(3);
        JsonNode nothing = told(null, before);
        assertThat(nothing.path("approvals")).isEmpty();
        assertThat(nothing.path("profile").isNull()).isTrue();
    }

    @Test
    void whatBeganLaterIsNotToldOfAnEarlierDay() {
        Map<String, Object> decision = Map.of("settingId", home, "category", "GENERAL");
        recorded(
                "recordApproval",
                decision,
                "maxChildren",
                1,
                "validFrom",
                TODAY.minusYears(3).toString(),
                "validTo",
                TODAY.minusYears(1).toString());
        recorded(
                "recordApproval",
                decision,
                "maxChildren",
                4,
                "validFrom",
                TODAY.minusYears(1).toString());
        assertThat(most(told(null, null))).containsExactly(4, 1);
        JsonNode earlier = told(TODAY.minusYears(2), null);
        assertThat(most(earlier)).containsExactly(1);
        assertThat(earlier.at("/approvals/0/current").asBoolean())
                .as("on that day")
                .isTrue();
        assertThat(told(null, null).at("/approvals/1/current").asBoolean())
                .as("today")
                .isFalse();
        assertThat(most(told(TODAY.minusYears(4), null))).isEmpty();
    }
}
