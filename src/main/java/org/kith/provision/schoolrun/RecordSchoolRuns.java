package org.kith.provision.schoolrun;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.graph.EdgeFact;
import org.kith.graph.Moment;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.RecordEdges;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.springframework.stereotype.Component;

/** Records school runs, each an edge from a home to a school that has versions. */
@Component
public class RecordSchoolRuns {

    /** Longest way to school that is taken for one, in minutes. */
    public static final int MOST_MINUTES = 180;

    private static final RecordEdges RUNS = RecordEdges.between("Setting", List.of("SCHOOL_RUN"), "School");

    /** The ways that are believed for some of the same time. Starts from the unique ids of the homes; a row or none for each. */
    private static final String BELIEVED = """
            UNWIND $runs AS run
            MATCH (:Setting {id: run.home})-[known:SCHOOL_RUN {by: run.by}]->(:School {id: run.school})
            WHERE %s AND known.fromMin < run.toMax AND run.fromMin < known.toMax
            RETURN run.at AS at, known.key AS key, known.version AS version ORDER BY at, known.fromMin
            """.formatted(Moment.last("known"));

    /**
     * The way from a home to a school.
     *
     * @param fact names the fact at its source; null for what corrects the one that holds in the same time, if there is one
     * @param minutes one way, 1 to {@value #MOST_MINUTES}
     */
    public record SchoolRunRow(
            @Nullable String fact, String settingId, String schoolId, TravelBy by, int minutes, ValidTime time) {

        private String own() {
            return "kith:school_run:%s/%s/%s/%s".formatted(settingId, schoolId, by, time.validFrom());
        }
    }

    /**
     * A way that is believed already.
     *
     * @param version which is believed
     */
    record Known(String fact, int version) {}

    public List<Outcome> runs(Tx tx, Provenance provenance, List<SchoolRunRow> rows) {
        Map<Integer, Known> known = known(tx, rows);
        return RUNS.record(
                tx,
                provenance,
                IntStream.range(0, rows.size())
                        .mapToObj(at -> fact(rows.get(at), known.get(at)))
                        .toList());
    }

    /** By the place in the list, those that hold for some of the same time; of several the latest. */
    static Map<Integer, Known> known(Tx tx, List<SchoolRunRow> rows) {
        List<Map<String, Object>> asked = IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).fact() == null)
                .mapToObj(at -> asked(at, rows.get(at)))
                .toList();
        Map<Integer, Known> known = new HashMap<>();
        if (!asked.isEmpty()) {
            tx.run(BELIEVED, Map.of("runs", asked)).forEach(row -> {
                String key = row.text("key");
                known.put(row.number("at"), new Known(key.substring(0, key.lastIndexOf(':')), row.number("version")));
            });
        }
        return known;
    }

    private static Map<String, Object> asked(int at, SchoolRunRow row) {
        return Map.of(
                "at", at,
                "home", row.settingId(),
                "school", row.schoolId(),
                "by", row.by().name(),
                "fromMin", row.time().fromMin(),
                "toMax", row.time().toMax());
    }

    private static EdgeFact fact(SchoolRunRow row, @Nullable Known known) {
        String said = row.fact();
        String name = said != null ? said : known == null ? row.own() : known.fact();
        return new EdgeFact(
                name,
                null,
                "SCHOOL_RUN",
                row.settingId(),
                row.schoolId(),
                Map.of("by", row.by().name(), "minutes", row.minutes()),
                row.time(),
                null);
    }
}
