package org.kith.provision.terms;

import java.util.List;
import java.util.Map;
import org.kith.access.Change;
import org.kith.access.Recorded;
import org.kith.access.Recorder;
import org.kith.graph.Scope;
import org.kith.provision.RecordHomeProfiles;
import org.springframework.stereotype.Component;

/** Records what a home offers. A home has one profile: what is said anew supersedes it. */
@Component
class WriteProfile {

    /** Starts from the unique id; one row. */
    private static final String THERE = "RETURN EXISTS { (:HomeProfile {id: $home}) } AS there";

    private final Recorder recorder;
    private final RecordHomeProfiles profiles;

    WriteProfile(Recorder recorder, RecordHomeProfiles profiles) {
        this.recorder = recorder;
        this.profiles = profiles;
    }

    Recorded record(Scope scope, RecordHomeProfileInput input) {
        return recorder.record(
                scope,
                "recordHomeProfile",
                input,
                tx -> {
                    input.check();
                    return List.of();
                },
                change -> write(change, input));
    }

    private String write(Change change, RecordHomeProfileInput input) {
        input.checkDays(change.today());
        String home = input.setting();
        StoredHome.kept(change, home, "settingId");
        boolean there = change.tx().run(THERE, Map.of("home", home)).getFirst().flag("there");
        change.before("HomeProfile", there ? home : null, "settingId", input.revision());
        profiles.profiles(change.tx(), change.provenance(input.source()), List.of(input.row()));
        return home;
    }
}
