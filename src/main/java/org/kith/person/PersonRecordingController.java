package org.kith.person;

import org.jspecify.annotations.Nullable;
import org.kith.access.Recorded;
import org.kith.access.Recorder;
import org.kith.graph.Scope;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations that record people. */
@Controller
class PersonRecordingController {

    private final Recorder recorder;
    private final PersonQueries queries;
    private final WritePerson people;
    private final WriteCorrection corrections;

    PersonRecordingController(
            Recorder recorder, PersonQueries queries, WritePerson people, WriteCorrection corrections) {
        this.recorder = recorder;
        this.queries = queries;
        this.people = people;
        this.corrections = corrections;
    }

    @MutationMapping
    PersonPayload recordPerson(@Argument RecordPersonInput input, Scope scope) {
        Recorded recorded = recorder.record(
                scope, "recordPerson", input, tx -> input.about(), change -> people.write(change, input));
        return PersonPayload.of(recorded, person(recorded, scope));
    }

    @MutationMapping
    PersonPayload correctPerson(@Argument CorrectPersonInput input, Scope scope) {
        Recorded recorded = recorder.record(
                scope, "correctPerson", input, tx -> input.about(), change -> corrections.write(change, input));
        return PersonPayload.of(recorded, person(recorded, scope));
    }

    private @Nullable Person person(Recorded recorded, Scope scope) {
        return recorded.read(scope, queries::person);
    }
}
