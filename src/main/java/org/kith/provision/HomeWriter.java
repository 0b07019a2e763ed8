package org.kith.provision;

import java.util.List;
import java.util.Map;
import org.kith.access.Change;
import org.kith.access.Recorded;
import org.kith.access.Recorder;
import org.kith.api.PartialDate;
import org.kith.api.RefusedException;
import org.kith.api.Revision;
import org.kith.api.UserErrorCode;
import org.kith.graph.Moment;
import org.kith.graph.Scope;
import org.kith.graph.ValidTime;
import org.kith.provision.RecordHomeWorkers.HomeWorkerRow;
import org.springframework.stereotype.Component;

/** Records who looks after a home, for those who manage a team of the authority that approves or runs it. */
@Component
class HomeWriter {

    /** Whether the caller manages a team of the home's authority today. Starts from both unique ids; one row. */
    private static final String MANAGES = """
            RETURN EXISTS {
              MATCH (:Professional {id: $scope.professional})-[manages:MANAGES]->(:Team)-[:PART_OF]->(authority:Authority)
              MATCH (home:Setting {id: $home}) WHERE home.authorityId = authority.id AND %s } AS manages
            """.formatted(Moment.NOW.inForce("manages"));

    /** The version that is believed. Starts from the unique id of the home; one row at most. */
    private static final String BELIEVED = """
            MATCH (:Professional {id: $worker})-[looks:RUNS|SUPERVISES]->(:Setting {id: $home})
            WHERE looks.key = $fact + ':' + toString(looks.version) AND %s
            RETURN looks.version AS version
            """.formatted(Moment.last("looks"));

    private final Recorder recorder;
    private final RecordHomeWorkers workers;

    HomeWriter(Recorder recorder, RecordHomeWorkers workers) {
        this.recorder = recorder;
        this.workers = workers;
    }

    Recorded worker(Scope scope, RecordHomeWorkerInput input) {
        return recorder.record(scope, "recordHomeWorker", input, tx -> List.of(), change -> write(change, input));
    }

    private String write(Change change, RecordHomeWorkerInput input) {
        String home = input.setting();
        change.found("Setting", home, "settingId");
        change.found("Professional", input.professional(), "professionalId");
        if (!change.tx().run(MANAGES, Map.of("home", home)).getFirst().flag("manages")) {
            throw RefusedException.of(
                    UserErrorCode.NOT_ALLOWED,
                    "settingId",
                    "Only a manager of a team of the authority that approves or runs the home may say who looks after it");
        }
        ValidTime time = PartialDate.between(input.validFrom(), input.validTo());
        if (time.endsBeforeItStarts()) {
            throw RefusedException.of(UserErrorCode.INVALID, "validTo", "It cannot end before it begins");
        }
        change.tx()
                .run(BELIEVED, Map.of("home", home, "worker", input.professional(), "fact", input.fact()))
                .forEach(known -> Revision.check(input.revision(), Revision.of(known.number("version"))));
        workers.workers(
                change.tx(),
                change.provenance(input.source()),
                List.of(new HomeWorkerRow(input.fact(), input.professional(), home, input.role(), time)));
        return home;
    }
}
