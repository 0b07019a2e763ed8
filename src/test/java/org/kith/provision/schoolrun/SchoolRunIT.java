package org.kith.provision.schoolrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.RecordingIT;
import org.kith.graph.Ids;
import tools.jackson.databind.JsonNode;

/** The ways from a home to schools, over HTTP. */
class SchoolRunIT extends RecordingIT {

    private static final String MUTATION = "recordSchoolRun";
    private static final String RUNS =
            "setting { schoolRuns { revision school { name advisor { name } } by minutes current validFrom validTo } }";

    private Worker fostering;
    private String home;
    private String school;

    @BeforeEach
    void aHomeAndASchool() {
        fostering = colleague("fostering", families.team(), false);
        Map<String, Object> said = Map.of(
                "kind",
                "FOSTER_HOUSEHOLD",
                "name",
                "Alder house",
                "authorityId",
                global("Authority", families.authority()));
        home = mutate(fostering.token(), "recordSetting", said, "setting { id }")
                .at("/setting/id")
                .asString();
        String id = Ids.next();
        families.write(tx -> tx.run(
                "CREATE (:School {id: $id, name: 'Ford Primary', recordedAt: datetime.transaction()})",
                Map.of("id", id)));
        school = global("School", id);
    }

    private Map<String, @Nullable Object> said(@Nullable Object... more) {
        return with(
                Map.of("settingId", home, "schoolId", school, "by", "BUS", "minutes", 25, "validFrom", "2024-09-02"),
                more);
    }

    private JsonNode record(@Nullable Object... more) {
        JsonNode payload = mutate(fostering.token(), MUTATION, said(more), RUNS);
        assertThat(codes(payload)).as(payload.toString()).isEmpty();
        return payload.at("/setting/schoolRuns");
    }

    private static List<String> told(JsonNode runs) {
        return runs.valueStream()
                .map(each -> "%s %s %d %s..%s"
                        .formatted(
                                each.at("/school/name").asString(),
                                each.path("by").asString(),
                                each.path("minutes").asInt(),
                                each.path("validFrom").asString(""),
                                each.path("validTo").asString("")))
                .toList();
    }

    @Test
    void aWayToSchoolIsRecordedCorrectedAndEndedAndWhatWasIsKept() {
        JsonNode first = record();
        assertThat(told(first)).containsExactly("Ford Primary BUS 25 2024-09-02..");
        assertThat(first.at("/0/current").asBoolean()).isTrue();
        String revision = first.at("/0/revision").asString();
        assertThat(refused(fostering.token(), MUTATION, said("minutes", 30))).isEqualTo("INVALID at input.revision");
        JsonNode ended = record("minutes", 30, "validTo", "2025-07-18", "revision", revision);
        assertThat(told(ended)).containsExactly("Ford Primary BUS 30 2024-09-02..2025-07-18");
        assertThat(refused(fostering.token(), MUTATION, said("minutes", 35, "revision", revision)))
                .isEqualTo("CONFLICT at input.revision");
        JsonNode next = record("validFrom", "2025-09-01", "minutes", 20);
        assertThat(told(next))
                .as("another time, another fact")
                .containsExactly("Ford Primary BUS 20 2025-09-01..", "Ford Primary BUS 30 2024-09-02..2025-07-18");
        assertThat(told(record("by", "WALK", "minutes", 50))).hasSize(3);
    }

    @Test
    void whatCannotBeIsRefusedWhereItStands() {
        assertThat(refused(fostering.token(), MUTATION, said("minutes", 0))).isEqualTo("INVALID at input.minutes");
        assertThat(refused(fostering.token(), MUTATION, said("minutes", 181))).isEqualTo("INVALID at input.minutes");
        assertThat(refused(fostering.token(), MUTATION, said("validTo", "2024-01-01")))
                .isEqualTo("INVALID at input.validTo");
        assertThat(refused(fostering.token(), MUTATION, said("schoolId", global("School", Ids.next()))))
                .isEqualTo("NOT_FOUND at input.schoolId");
        families = families();
        assertThat(refused(worker("fostering").token(), MUTATION, said())).isEqualTo("NOT_ALLOWED at input.settingId");
    }
}
