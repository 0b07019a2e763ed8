package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.GraphQlAnswer;
import org.kith.WearmoorIT;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.graph.Provenance;
import org.kith.graph.ValidTime;
import org.kith.graph.Writes;
import org.kith.involvement.AbuseCategory;
import org.kith.involvement.Conference;
import org.kith.involvement.ConferenceKind;
import org.kith.involvement.InventedFamily;
import org.kith.involvement.InvolvementKind;
import org.kith.involvement.PreProceedings;
import org.kith.involvement.RecordInvolvements;
import org.kith.involvement.RecordInvolvements.InvolvementRow;
import org.kith.involvement.RecordInvolvements.MemberRow;
import org.kith.involvement.RecordInvolvements.Part;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** What happened and what was recorded about the people of the demo county. */
class TimelineIT extends WearmoorIT {

    private static final Provenance SOURCE = new Provenance("invented", null);

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Writes writes;

    private static final String TIMELINE = """
            query Timeline($id: ID!, $first: Int, $after: String, $order: TimelineOrder) {
              timeline(personId: $id, first: $first, after: $after, order: $order) {
                totalCount pageInfo { hasNextPage endCursor } edges { cursor node { kind happened happenedTo recordedAt superseded title source
                  recordedBy { name } people { id displayName } } } } }
            """;

    private GraphQlAnswer timeline(String token, String ref, Map<String, Object> further) {
        Map<String, Object> variables = new HashMap<>(further);
        variables.put("id", person(ref));
        variables.putIfAbsent("first", 100);
        return ask(token, TIMELINE, variables);
    }

    private static List<String> lines(GraphQlAnswer answer) {
        List<String> lines = new ArrayList<>();
        answer.at("/timeline/edges").forEach(edge -> lines.add(line(edge.path("node"))));
        return lines;
    }

    private static String line(JsonNode entry) {
        return "%s %s %s%s %s%s"
                .formatted(
                        text(entry, "happened"),
                        text(entry, "happenedTo"),
                        entry.path("superseded").asBoolean() ? "(superseded) " : "",
                        text(entry, "kind"),
                        text(entry, "title"),
                        entry.path("people").isEmpty()
                                ? ""
                                : " " + entry.path("people").findValuesAsString("displayName"));
    }

    private static String text(JsonNode entry, String name) {
        return entry.path(name).isNull() ? "-" : entry.path(name).asString();
    }

    /** Leanne, whose record is restricted, and Craig's sealed past are in none of it; see {@link LeftOutIT}. */
    @Test
    void everythingThatIsToldOfMiaByWhenItHappened() {
        GraphQlAnswer answer = timeline(priya(), "mia-ashdown", Map.of());
        assertThat(lines(answer)).containsExactlyElementsOf("""
            2025-06-02 - ALLOCATION Allocated as social worker: Priya Lindqvist
            2025-05 - TIE Cared for by: support carer; asserted [Joanne Whitlock]
            2025-03-14 - TIE Somebody who matters: former carer; asserted [Moira Achebe]
            2025-03-14 - PLACEMENT Placement: U1; provider PR1
            2025-03-14 - HOUSEHOLD Lived in a household: child; 64 Larch Avenue, Kelderwick; ZZ2 3TL
            2025-03-14 - CARE_EPISODE Episode of care: legal status C2; began P
            2024-09 - TIE Somebody who matters: teacher; asserted [Alun Prosser]
            2024-08-30 - ORDER Order C34B: Family Court at Wearmoor; The authority may refuse contact with Craig Holloway [Ava Holloway, Tyler Ashdown, Craig Holloway]
            2024-08-30 - ORDER Order C32A: Family Court at Wearmoor; Care order [Ava Holloway, Tyler Ashdown]
            2024-08-30 2025-03-14 CARE_EPISODE Episode of care: legal status C2; began L; ended X1
            2024-07-01 2025-02-10 RESTRICTION Restriction: no overnight; Until the home visit was done [Daniel Marsh]
            2024-07-01 - RESTRICTION Restriction: supervised only; Contact is new to Mia; reviewed each quarter [Daniel Marsh]
            2024-02-05 - ALLOCATION Allocated as reviewing officer: Adaeze Thornbury
            2024-01-22 2024-08-30 ORDER Order C33: Family Court at Wearmoor; Interim care order [Ava Holloway, Tyler Ashdown]
            2024-01-22 2024-08-30 CARE_EPISODE Episode of care: legal status C1; began L; ended X1
            2024-01-20 2025-06-02 ALLOCATION Allocated as social worker: Ewan Mistry
            2024-01-20 - RESTRICTION Restriction: no contact; Violence towards her mother, which Mia saw [Craig Holloway]
            2024-01-20 2025-03-14 PLACEMENT Placement: U6; provider PR1; ended CARPL
            2024-01-20 2024-01-22 CARE_EPISODE Episode of care: legal status L1; began S; ended X1
            2024-01-20 - (superseded) ALLOCATION Allocated as social worker: Ewan Mistry
            2023-06 2023-09 TIE Cared for by: informal; asserted [Pauline Ashdown]
            2022-09 - IDENTIFIER Unique pupil number: R990400322002
            2019-04 2023-11 TIE Parent: step; asserted [Craig Holloway]
            2019 2024-01 TIE Somebody who matters: neighbour; asserted [Fatima Rahman]
            2018 - TIE Somebody who matters: friend; asserted [Bernadette Osei]
            2017-05-14 - IDENTIFIER NHS number: 9990043736
            2017-05-14 - BIRTH Born
            2017-05-14 - PARENTAL_RESPONSIBILITY Somebody's parental responsibility: mother; asserted [Kerry Ashdown]
            2017-05-14 2024-01-20 HOUSEHOLD Lived in a household: child; Flat 2, 19 Staithe Road, Ashlaw; ZZ4 4BS
            - - NAME Usual name: Mia Ashdown
            - - TIE Parent: birth; proven [Daniel Marsh]
            - - (superseded) TIE Parent: birth; alleged [Daniel Marsh]
            - - TIE Parent: birth; asserted [Kerry Ashdown]
            - - TIE Kin: maternal aunt or uncle; asserted [Uncle Dave]
            """.lines().toList());
        assertThat(answer.at("/timeline/edges/0/node/recordedAt").asString()).startsWith("2025-06-03T09:30");
    }

    @Test
    void byWhenItWasRecordedACorrectionComesAfterWhatItCorrects() {
        GraphQlAnswer answer =
                timeline(priya(), "mia-ashdown", Map.of("order", TimelineOrder.RECORDED_NEWEST_FIRST.name()));
        List<String> moments = answer.at("/timeline/edges").findValuesAsString("recordedAt");
        assertThat(moments.stream().map(OffsetDateTime::parse).toList()).isSortedAccordingTo((a, b) -> b.compareTo(a));
        List<String> fatherhood = lines(answer).stream()
                .filter(line -> line.contains("[Daniel Marsh]") && line.contains("TIE"))
                .toList();
        assertThat(fatherhood)
                .containsExactly(
                        "- - TIE Parent: birth; proven [Daniel Marsh]",
                        "- - (superseded) TIE Parent: birth; alleged [Daniel Marsh]");
    }

    @Test
    void atNetworkOnlyNamesAndTiesAndWhatIsAboutChildrenSeenWhollyAreTold() {
        assertThat(lines(timeline(priya(), "kerry-ashdown", Map.of())))
                .contains(
                        "2017-05-14 - PARENTAL_RESPONSIBILITY Parental responsibility for a child: mother; asserted [Mia Ashdown]",
                        "- - TIE Child: birth; asserted [Mia Ashdown]",
                        "- - NAME Alias name: Kez Ashdown")
                .noneMatch(line -> line.contains("BIRTH") || line.contains("HOUSEHOLD") || line.contains("IDENTIFIER"));
    }

    @Test
    void aChildSeenAtNetworkHasNamesAndTiesAndASeenOneHasAll() {
        var family = InventedFamily.in(beans);
        assertThat(kinds(family.worker, family.child)).contains("BIRTH", "NAME", "TIE", "ALLOCATION");
        assertThat(kinds(family.siblingsWorker, family.child)).containsOnly("NAME", "TIE");
        assertThat(answer(family.stranger, family.child).text())
                .isEqualTo(answer(family.stranger, InventedFamily.made()).text());
    }

    @Test
    void whatTheViewerMayNotSeeChangesNoByte() {
        var family = InventedFamily.in(beans);
        var plan = plan(family, List.of(family.child));
        writes.inTransaction(tx -> beans.getBean(RecordInvolvements.class).involvements(tx, SOURCE, List.of(plan)));
        String before = answer(family.worker, family.child).text();
        assertThat(before).contains("Child protection: category NEG").doesNotContain("Dora");
        writes.inTransaction(tx -> {
            String another = InventedFamily.made();
            family.person(tx, another, "Erin", List.of());
            family.tie(tx, another, family.child);
            family.tie(tx, family.sibling, family.child, 1, "ASSERTED", "SEALED");
            family.tie(tx, family.sibling, family.child, 2, "ASSERTED", "EXTRA_FAMILIAL");
            return beans.getBean(RecordInvolvements.class)
                    .involvements(tx, SOURCE, List.of(plan(family, plan.id(), List.of(family.child, family.hidden))));
        });
        assertThat(answer(family.worker, family.child).text()).isEqualTo(before);
    }

    private static InvolvementRow plan(InventedFamily family, List<String> people) {
        return plan(family, InventedFamily.made(), people);
    }

    private static InvolvementRow plan(InventedFamily family, String id, List<String> people) {
        return new InvolvementRow(
                id,
                InvolvementKind.CHILD_PROTECTION,
                family.authority,
                null,
                null,
                null,
                AbuseCategory.NEG,
                List.of(),
                null,
                null,
                PreProceedings.NONE,
                people.stream()
                        .map(person -> new MemberRow(Part.CONCERNS, person, "CHILD", ValidTime.ALWAYS))
                        .toList(),
                null,
                List.of(new Conference(ConferenceKind.INITIAL, LocalDate.of(2026, 3, 2), null)),
                List.of(),
                PartialDate.between(PartialDate.parse("2026-03-02"), null),
                null);
    }

    private GraphQlAnswer answer(String professional, String personId) {
        return ask(
                token("practitioner", professional),
                TIMELINE,
                Map.of("id", new GlobalId("Person", personId).toString(), "first", 100));
    }

    private List<String> kinds(String professional, String personId) {
        return answer(professional, personId).at("/timeline/edges").findValuesAsString("kind");
    }

    @Test
    void aCursorOfTheOtherOrderIsRefused() {
        String cursor = timeline(priya(), "mia-ashdown", Map.of("first", 1))
                .at("/timeline/pageInfo/endCursor")
                .asString();
        assertThat(timeline(
                                priya(),
                                "mia-ashdown",
                                Map.of("after", cursor, "order", TimelineOrder.RECORDED_NEWEST_FIRST.name()))
                        .errorCodes())
                .containsExactly("BAD_CURSOR");
    }

    @ParameterizedTest
    @EnumSource(TimelineOrder.class)
    void pagesHaveNeitherGapNorRepeatInEitherOrder(TimelineOrder order) {
        GraphQlAnswer all = timeline(priya(), "mia-ashdown", Map.of("order", order.name()));
        List<String> whole = all.at("/timeline/edges").findValuesAsString("cursor");
        assertThat(whole).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        assertThat(all.at("/timeline/totalCount").asInt()).isEqualTo(whole.size());
        List<String> paged = new ArrayList<>();
        Map<String, Object> further = new HashMap<>(Map.of("order", order.name(), "first", 7));
        boolean more = true;
        while (more) {
            GraphQlAnswer page = timeline(priya(), "mia-ashdown", further);
            paged.addAll(page.at("/timeline/edges").findValuesAsString("cursor"));
            further.put("after", page.at("/timeline/pageInfo/endCursor").asString());
            more = page.at("/timeline/pageInfo/hasNextPage").asBoolean();
        }
        assertThat(paged).containsExactlyElementsOf(whole);
    }
}
