package org.kith.provision.schoolrun;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
import org.kith.graph.Reads;
import org.kith.graph.Scope;
import org.kith.workforce.WorkforceCypher;
import org.springframework.stereotype.Component;

/** Reads the ways from homes to schools; of homes that an answer has told. */
@Component
class SchoolRunQueries implements Planned {

    /** Ways from homes to schools, with no end first. Starts from the homes' unique ids; a few rows for each. */
    private static final String RUNS = """
            CYPHER 25
            MATCH (viewer:Professional {id: $scope.professional})
            UNWIND $asked.ids AS id
            MATCH (:Setting {id: id})-[run:SCHOOL_RUN]->(school:School) WHERE %1$s
            WITH id, run, school ORDER BY run.toMax DESC, run.fromMin, school.name, school.id, run.by
            RETURN 'run' AS part, id AS of, {version: run.version, by: run.by, minutes: run.minutes, school: %2$s, current: %3$s AND %4$s,
              validFrom: run.validFrom, validTo: run.validTo} AS value
            """.formatted(
            Moment.NOW.known("run"), WorkforceCypher.school("school"), Moment.NOW.begun("run"), Moment.NOW.open("run"));

    private final Reads reads;

    SchoolRunQueries(Reads reads) {
        this.reads = reads;
    }

    @Override
    public void planAhead(Scope nobody) {
        runs(nobody, List.of(NO_ID));
    }

    Parts runs(Scope scope, Collection<String> ids) {
        return new Parts(reads.list(scope, RUNS, Map.of("asked", Map.of("ids", List.copyOf(ids)))));
    }
}
