package org.kith.workforce;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Recorded;
import org.kith.api.UserError;
import org.kith.api.Warning;
import org.kith.graph.Scope;
import org.kith.workforce.WorkforceInputs.EndAllocationInput;
import org.kith.workforce.WorkforceInputs.RecordAgencyInput;
import org.kith.workforce.WorkforceInputs.RecordAllocationInput;
import org.kith.workforce.WorkforceInputs.RecordOnCallShiftInput;
import org.kith.workforce.WorkforceInputs.RecordProfessionalInput;
import org.kith.workforce.WorkforceInputs.RecordSameHumanInput;
import org.kith.workforce.WorkforceInputs.RecordSchoolInput;
import org.kith.workforce.WorkforceInputs.RecordTeamInput;
import org.kith.workforce.WorkforceInputs.RecordTeamMemberInput;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What is recorded about workers and what they work in. */
@Controller
class WorkforceRecordingController {

    private final AllocationWriter allocations;
    private final WorkforceWriter writer;
    private final WorkforceQueries queries;

    WorkforceRecordingController(AllocationWriter allocations, WorkforceWriter writer, WorkforceQueries queries) {
        this.allocations = allocations;
        this.writer = writer;
        this.queries = queries;
    }

    record AllocationPayload(
            @Nullable Allocation allocation,
            List<UserError> userErrors,
            List<Warning> warnings,
            @Nullable String bookmark) {

        static AllocationPayload of(Recorded done, @Nullable Allocation allocation) {
            return new AllocationPayload(allocation, done.userErrors(), done.warnings(), done.bookmark());
        }
    }

    record ProfessionalPayload(
            @Nullable Professional professional,
            List<UserError> userErrors,
            List<Warning> warnings,
            @Nullable String bookmark) {

        static ProfessionalPayload of(Recorded done, @Nullable Professional professional) {
            return new ProfessionalPayload(professional, done.userErrors(), done.warnings(), done.bookmark());
        }
    }

    record TeamPayload(
            @Nullable Team team,
            List<UserError> userErrors,
            List<Warning> warnings,
            @Nullable String bookmark) {

        static TeamPayload of(Recorded done, @Nullable Team team) {
            return new TeamPayload(team, done.userErrors(), done.warnings(), done.bookmark());
        }
    }

    record AgencyPayload(
            @Nullable Agency agency,
            List<UserError> userErrors,
            List<Warning> warnings,
            @Nullable String bookmark) {

        static AgencyPayload of(Recorded done, @Nullable Agency agency) {
            return new AgencyPayload(agency, done.userErrors(), done.warnings(), done.bookmark());
        }
    }

    record SchoolPayload(
            @Nullable School school,
            List<UserError> userErrors,
            List<Warning> warnings,
            @Nullable String bookmark) {

        static SchoolPayload of(Recorded done, @Nullable School school) {
            return new SchoolPayload(school, done.userErrors(), done.warnings(), done.bookmark());
        }
    }

    record OnCallShiftPayload(
            @Nullable OnCallShift shift,
            List<UserError> userErrors,
            List<Warning> warnings,
            @Nullable String bookmark) {

        static OnCallShiftPayload of(Recorded done, @Nullable OnCallShift shift) {
            return new OnCallShiftPayload(shift, done.userErrors(), done.warnings(), done.bookmark());
        }
    }

    @MutationMapping
    AllocationPayload recordAllocation(@Argument RecordAllocationInput input, Scope scope) {
        Recorded done = allocations.allocate(scope, input);
        return AllocationPayload.of(done, done.read(scope, queries::allocation));
    }

    @MutationMapping
    AllocationPayload endAllocation(@Argument EndAllocationInput input, Scope scope) {
        Recorded done = allocations.end(scope, input);
        return AllocationPayload.of(done, done.read(scope, queries::allocation));
    }

    @MutationMapping
    ProfessionalPayload recordProfessional(@Argument RecordProfessionalInput input, Scope scope) {
        Recorded done = writer.professional(scope, input);
        return ProfessionalPayload.of(done, done.read(scope, queries::professional));
    }

    @MutationMapping
    TeamPayload recordTeam(@Argument RecordTeamInput input, Scope scope) {
        Recorded done = writer.team(scope, input);
        return TeamPayload.of(done, done.read(scope, queries::team));
    }

    @MutationMapping
    TeamPayload recordTeamMember(@Argument RecordTeamMemberInput input, Scope scope) {
        Recorded done = writer.teamMember(scope, input);
        return TeamPayload.of(done, done.read(scope, queries::team));
    }

    @MutationMapping
    AgencyPayload recordAgency(@Argument RecordAgencyInput input, Scope scope) {
        Recorded done = writer.agency(scope, input);
        return AgencyPayload.of(done, done.read(scope, queries::agency));
    }

    @MutationMapping
    SchoolPayload recordSchool(@Argument RecordSchoolInput input, Scope scope) {
        Recorded done = writer.school(scope, input);
        return SchoolPayload.of(done, done.read(scope, queries::school));
    }

    @MutationMapping
    OnCallShiftPayload recordOnCallShift(@Argument RecordOnCallShiftInput input, Scope scope) {
        Recorded done = writer.shift(scope, input);
        return OnCallShiftPayload.of(done, done.read(scope, queries::shift));
    }

    @MutationMapping
    ProfessionalPayload recordSameHuman(@Argument RecordSameHumanInput input, Scope scope) {
        Recorded done = writer.sameHuman(scope, input);
        return ProfessionalPayload.of(done, done.read(scope, queries::professional));
    }
}
