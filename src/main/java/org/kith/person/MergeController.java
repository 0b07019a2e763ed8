package org.kith.person;

import org.kith.access.Recorded;
import org.kith.access.Recorder;
import org.kith.graph.Scope;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations that make one record of two, and two of one again. */
@Controller
class MergeController {

    private final Recorder recorder;
    private final PersonQueries queries;
    private final MergePeople merges;

    MergeController(Recorder recorder, PersonQueries queries, MergePeople merges) {
        this.recorder = recorder;
        this.queries = queries;
        this.merges = merges;
    }

    @MutationMapping
    MergePayload mergePeople(@Argument MergePeopleInput input, Scope scope) {
        Recorded recorded = recorder.record(
                scope, "mergePeople", input, tx -> MergePeople.about(tx, input), change -> merges.merge(change, input));
        return MergePayload.of(recorded, recorded.read(scope, (after, id) -> queries.person(after, input.kept())));
    }

    @MutationMapping
    PersonPayload unmergePeople(@Argument UnmergePeopleInput input, Scope scope) {
        Recorded recorded = recorder.record(
                scope,
                "unmergePeople",
                input,
                tx -> MergePeople.about(tx, input),
                change -> merges.unmerge(change, input));
        return PersonPayload.of(recorded, recorded.read(scope, queries::person));
    }
}
