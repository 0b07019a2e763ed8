package org.kith.provision.schoolrun;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
import org.kith.graph.Reads;
import org.kith.graph.Scope;
import org.kith.provision.HomeAt;
import org.kith.workforce.WorkforceCypher;
import org.springframework.stereotype.Component;

/** Reads the ways from homes to schools; of homes that an answer has told. */
@Component
class SchoolRunQueries implements Planned {

    private static final String RUNS = runs(Moment.NOW);
    private static final String RUNS_THEN = runs(Moment.THEN);

    private final Reads reads;
    private final Clock clock;

    SchoolRunQueries(Reads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    /**
     * Ways from homes to schools, with no end first: of now also those that are to begin, of another moment those that had begun. Starts from the homes'
     * unique ids; a few rows for each.
     */
    private static String runs(Moment moment) {
        return """
            CYPHER 25
            MATCH (viewer:Professional {id: $scope.professional})
            UNWIND $asked.ids AS id
            MATCH (:Setting {id: id})-[run:SCHOOL_RUN]->(school:School) WHERE %s
            WITH id, run, school ORDER BY run.toMax DESC, run.fromMin, school.name, school.id, run.by
            RETURN 'run' AS part, id AS of, {version: run.version, by: run.by, minutes: run.minutes, school: %s, current: %s AND %s,
              validFrom: run.validFrom, validTo: run.validTo} AS value
            """.formatted(
                moment == Moment.NOW ? moment.known("run") : moment.known("run") + " AND " + moment.begun("run"),
                WorkforceCypher.school("school"),
                moment.begun("run"),
                moment.open("run"));
    }

    @Override
    public void planAhead(Scope nobody) {
        runs(nobody, new HomeAt(NO_ID, null, null), List.of(NO_ID));
    }

    Parts runs(Scope scope, HomeAt at, Collection<String> ids) {
        return new Parts(reads.list(
                scope,
                at.isNow() ? RUNS : RUNS_THEN,
                at.parameters(clock, Map.of("asked", Map.of("ids", List.copyOf(ids))))));
    }
}
