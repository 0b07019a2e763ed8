package org.kith.provision.schoolrun;

import java.util.List;
import org.kith.access.Change;
import org.kith.access.Recorded;
import org.kith.access.Recorder;
import org.kith.api.Revision;
import org.kith.graph.Scope;
import org.kith.provision.schoolrun.RecordSchoolRuns.SchoolRunRow;
import org.kith.provision.terms.StoredHome;
import org.springframework.stereotype.Component;

/** Records the way from a home to a school. What is said for the same time as what is believed corrects it. */
@Component
class WriteSchoolRun {

    private final Recorder recorder;
    private final RecordSchoolRuns runs;

    WriteSchoolRun(Recorder recorder, RecordSchoolRuns runs) {
        this.recorder = recorder;
        this.runs = runs;
    }

    Recorded record(Scope scope, RecordSchoolRunInput input) {
        return recorder.record(
                scope,
                "recordSchoolRun",
                input,
                tx -> {
                    input.check();
                    return List.of();
                },
                change -> write(change, input));
    }

    private String write(Change change, RecordSchoolRunInput input) {
        String home = input.setting();
        StoredHome.kept(change, home, "settingId");
        change.found("School", input.school(), "schoolId");
        List<SchoolRunRow> said = List.of(input.row());
        RecordSchoolRuns.known(change.tx(), said)
                .values()
                .forEach(known -> Revision.check(input.revision(), Revision.of(known.version())));
        runs.runs(change.tx(), change.provenance(input.source()), said);
        return home;
    }
}
