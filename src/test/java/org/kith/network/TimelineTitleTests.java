package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.graph.Row;

class TimelineTitleTests {

    /** The store tells of each that it is not said. */
    @SuppressWarnings("NullAway") // as the driver gives them
    private static Map<String, Object> absent() {
        Map<String, Object> absent = new HashMap<>();
        List.of(
                        "type",
                        "statusOn",
                        "basis",
                        "category",
                        "step",
                        "reason",
                        "outcome",
                        "progress",
                        "seenAlone",
                        "place",
                        "interview",
                        "parallel",
                        "fosterCarers",
                        "year",
                        "score",
                        "inTouch",
                        "activity",
                        "accommodation",
                        "days",
                        "countedTo")
                .forEach(name -> absent.put(name, null));
        return absent;
    }

    private static String title(String kind, Object... namesAndValues) {
        Map<String, Object> said = absent();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            said.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return TimelineTitle.of(kind, new Row(said));
    }

    @Test
    void aTieSaysWhatTheOtherIsAndHowSureItIs() {
        assertThat(title(
                        "TIE",
                        "type",
                        "PARENT_OF",
                        "detail",
                        "BIRTH",
                        "status",
                        "PROVEN",
                        "statusOn",
                        "2024-06-18",
                        "basis",
                        "DNA_TEST",
                        "outwards",
                        false))
                .isEqualTo("Parent: birth; proven; on 2024-06-18; dna test");
        assertThat(title("TIE", "type", "PARENT_OF", "detail", "ADOPTIVE", "status", "ASSERTED", "outwards", true))
                .isEqualTo("Child: adoptive; asserted");
    }

    @Test
    void aChildsWayThroughCareIsToldInWords() {
        assertThat(title("REVIEW", "type", "PN1", "held", true)).isEqualTo("Review: participation PN1");
        assertThat(title("VISIT", "seen", true, "seenAlone", true, "place", "SCHOOL"))
                .isEqualTo("Visit: seen alone; school");
        assertThat(title("VISIT", "seen", false)).isEqualTo("Visit on which the child was not seen");
        assertThat(title("MISSING_EPISODE")).isEqualTo("Missing or absent");
        assertThat(title("MISSING_EPISODE", "type", "M", "interview", "NOT_OFFERED"))
                .isEqualTo("Missing: return interview not offered");
        assertThat(title("DEPRIVATION_OF_LIBERTY", "type", "HIGH_COURT"))
                .isEqualTo("Deprivation of liberty: high court");
    }

    @Test
    void permanenceIsToldInWords() {
        assertThat(title("PREVIOUS_PERMANENCE", "type", "P2", "text", "WAL"))
                .isEqualTo("Permanence before care: P2; WAL");
        assertThat(title("ADOPTION_DECISION", "type", "RD3"))
                .isEqualTo("Decision that the child should be placed for adoption: reversed because RD3");
        assertThat(title("ADOPTION_MATCH", "fosterCarers", true))
                .isEqualTo("Matched with adopters: the child's foster carers");
        assertThat(title("PERMANENCE_PLAN", "type", "ADOPTION", "parallel", "RETURN_HOME"))
                .isEqualTo("Plan for permanence: adoption; in parallel return home");
    }

    @Test
    void outcomesAndArrangementsAreToldInWords() {
        assertThat(title("UNACCOMPANIED_STATUS")).isEqualTo("Unaccompanied asylum-seeking child");
        assertThat(title("SOCIAL_WORKER_EPISODE", "reason", "FCONTR")).isEqualTo("Had a social worker: ended FCONTR");
        assertThat(title("HEALTH_OUTCOME", "year", 2026L, "score", 12L))
                .isEqualTo("Health in the year to 31 March 2026: strengths and difficulties score 12");
        assertThat(title("HEALTH_OUTCOME", "reason", "SDQ2")).isEqualTo("Health: no score because SDQ2");
        assertThat(title("CARE_LEAVER_OUTCOME", "year", 2026L, "inTouch", "YES", "accommodation", "B1"))
                .isEqualTo("After care in the year to 31 March 2026: in touch YES; accommodation B1");
        assertThat(title("STAYING_PUT")).isEqualTo("Stays with former foster carers after 18");
        assertThat(title("SHORT_BREAK_AGREEMENT", "days", 20L, "countedTo", "2026-05-31"))
                .isEqualTo("Agreement on short breaks: days used 20 up to 2026-05-31");
        assertThat(title("PLACEMENT_REFERRAL", "outcome", "NO_PLACEMENT_FOUND"))
                .isEqualTo("Search for a placement: no placement found");
    }

    @Test
    void whatIsNotSaidIsLeftOut() {
        assertThat(title("INVOLVEMENT", "type", "SECTION_47")).isEqualTo("Section 47");
        assertThat(title("FAMILY_OUTCOME", "aim", "School every day", "sustained", false))
                .isEqualTo("Outcome for the family: School every day; not sustained");
    }

    @Test
    void anAssessmentSaysWhatWasDecidedAndWhy() {
        assertThat(title(
                        "TOGETHER_OR_APART",
                        "type",
                        "TOGETHER_LATER",
                        "reasons",
                        List.of("NO_HOME_FOR_ALL", "WISHES_OF_CHILDREN"),
                        "reviewBy",
                        "2026-12-01"))
                .isEqualTo(
                        "Siblings assessed: together later; no home for all, wishes of children; review by 2026-12-01");
    }

    @Test
    void aKindWithoutWordsIsAFault() {
        assertThatThrownBy(() -> title("WEATHER")).hasMessageContaining("WEATHER");
    }
}
