package org.kith.person;

import org.jspecify.annotations.Nullable;
import org.kith.access.Recorded;
import org.kith.access.Recorder;
import org.kith.graph.Scope;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations that record facts of one person. */
@Controller
class RecordingController {

    private final Recorder recorder;
    private final PersonQueries queries;
    private final WriteName names;
    private final WriteIdentifier identifiers;
    private final WriteContactDetail contactDetails;

    RecordingController(
            Recorder recorder,
            PersonQueries queries,
            WriteName names,
            WriteIdentifier identifiers,
            WriteContactDetail contactDetails) {
        this.recorder = recorder;
        this.queries = queries;
        this.names = names;
        this.identifiers = identifiers;
        this.contactDetails = contactDetails;
    }

    @MutationMapping
    NamePayload recordName(@Argument RecordNameInput input, Scope scope) {
        Recorded recorded =
                recorder.record(scope, "recordName", input, tx -> input.about(), change -> names.write(change, input));
        return NamePayload.of(recorded, part(recorded, scope, input.personId(), "names", "name"));
    }

    @MutationMapping
    IdentifierPayload recordIdentifier(@Argument RecordIdentifierInput input, Scope scope) {
        Recorded recorded = recorder.record(
                scope, "recordIdentifier", input, tx -> input.about(), change -> identifiers.write(change, input));
        return IdentifierPayload.of(recorded, part(recorded, scope, input.personId(), "identifiers", "identifier"));
    }

    @MutationMapping
    ContactDetailPayload recordContactDetail(@Argument RecordContactDetailInput input, Scope scope) {
        Recorded recorded = recorder.record(
                scope,
                "recordContactDetail",
                input,
                tx -> input.about(),
                change -> contactDetails.write(change, input));
        return ContactDetailPayload.of(
                recorded, part(recorded, scope, input.personId(), "contactDetails", "contactDetail"));
    }

    private PersonQueries.@Nullable Part part(
            Recorded recorded, Scope scope, String personId, String field, String part) {
        return recorded.read(scope, (after, id) -> queries.part(after, personId, field, part, id));
    }
}
