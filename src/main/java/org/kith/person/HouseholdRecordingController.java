package org.kith.person;

import org.kith.access.Recorded;
import org.kith.access.Recorder;
import org.kith.graph.Scope;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations that record where people live. */
@Controller
class HouseholdRecordingController {

    private final Recorder recorder;
    private final PersonQueries queries;
    private final WriteHousehold households;

    HouseholdRecordingController(Recorder recorder, PersonQueries queries, WriteHousehold households) {
        this.recorder = recorder;
        this.queries = queries;
        this.households = households;
    }

    @MutationMapping
    HouseholdPayload recordAddress(@Argument RecordAddressInput input, Scope scope) {
        Recorded recorded = recorder.record(
                scope,
                "recordAddress",
                input,
                tx -> WriteHousehold.about(tx, input),
                change -> households.write(change, input));
        return HouseholdPayload.of(
                recorded, recorded.read(scope, input.addressId() == null ? queries::household : queries::householdAt));
    }

    @MutationMapping
    HouseholdPayload recordHouseholdMember(@Argument RecordHouseholdMemberInput input, Scope scope) {
        Recorded recorded = recorder.record(
                scope,
                "recordHouseholdMember",
                input,
                tx -> WriteHousehold.about(tx, input),
                change -> households.write(change, input));
        return HouseholdPayload.of(recorded, recorded.read(scope, queries::household));
    }
}
