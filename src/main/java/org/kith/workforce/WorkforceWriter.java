package org.kith.workforce;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.access.MutationInput;
import org.kith.access.Permission;
import org.kith.access.Recorded;
import org.kith.access.Recorder;
import org.kith.access.Subject;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.api.RefusedException;
import org.kith.api.Revision;
import org.kith.api.UserErrorCode;
import org.kith.graph.Ids;
import org.kith.graph.Moment;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.graph.ValidTime;
import org.kith.workforce.RecordServices.AdvisorRow;
import org.kith.workforce.RecordServices.AgencyRow;
import org.kith.workforce.RecordServices.EmployeeRow;
import org.kith.workforce.RecordServices.SchoolRow;
import org.kith.workforce.RecordServices.ShiftRow;
import org.kith.workforce.RecordWorkforce.ProfessionalRow;
import org.kith.workforce.RecordWorkforce.SameHumanRow;
import org.kith.workforce.RecordWorkforce.TeamMemberRow;
import org.kith.workforce.RecordWorkforce.TeamRow;
import org.kith.workforce.WorkforceInputs.RecordAgencyInput;
import org.kith.workforce.WorkforceInputs.RecordOnCallShiftInput;
import org.kith.workforce.WorkforceInputs.RecordProfessionalInput;
import org.kith.workforce.WorkforceInputs.RecordSameHumanInput;
import org.kith.workforce.WorkforceInputs.RecordSchoolInput;
import org.kith.workforce.WorkforceInputs.RecordTeamInput;
import org.kith.workforce.WorkforceInputs.RecordTeamMemberInput;
import org.springframework.stereotype.Component;

/** Records workers, teams, agencies, schools and the on-call rota for managers. What a worker may do is not said here. */
@Component
class WorkforceWriter {

    private static final int LONGEST = 200;

    /** Whether the caller manages the team today. Starts from both unique ids; one row. */
    private static final String MANAGES = """
            RETURN EXISTS { MATCH (:Professional {id: $scope.professional})-[manages:MANAGES]->(:Team {id: $team}) WHERE %s } AS manages
            """.formatted(Moment.NOW.inForce("manages"));

    /** The version of a worker's membership of a team. Starts from both unique ids; one row at most. */
    private static final String MEMBERSHIP = """
            MATCH (:Professional {id: $worker})-[member:MEMBER_OF|MANAGES]->(:Team {id: $team})
            WHERE member.key = $fact + toString(member.version) AND %s
            RETURN member.version AS version
            """.formatted(Moment.last("member"));

    /** The authority of a team. Starts from the unique id; one row. */
    private static final String AUTHORITY = """
            MATCH (team:Team {id: $team}) RETURN head([(team)-[:PART_OF]->(authority:Authority) | authority.id]) AS authority
            """;

    private final Recorder recorder;
    private final RecordWorkforce workforce;
    private final RecordServices services;
    private final GivePermissions permissions;

    WorkforceWriter(
            Recorder recorder, RecordWorkforce workforce, RecordServices services, GivePermissions permissions) {
        this.recorder = recorder;
        this.workforce = workforce;
        this.services = services;
        this.permissions = permissions;
    }

    Recorded professional(Scope scope, RecordProfessionalInput input) {
        return record(scope, "recordProfessional", input, change -> {
            requireText("name", input.name());
            String id = key(input.professionalId(), "Professional");
            Row before = change.before("Professional", id, "professionalId", input.revision());
            String professional = id == null ? Ids.next() : id;
            var roles = before == null ? List.<String>of() : before.texts("roles");
            var row = new ProfessionalRow(
                    professional,
                    input.name(),
                    input.jobTitle(),
                    input.phone(),
                    roles,
                    permissions.said(change, id, before, input.permissions()));
            workforce.professionals(change.tx(), change.provenance(input.source()), List.of(row));
            String agency = key(input.agencyId(), "Agency");
            if (agency != null) {
                change.found("Agency", agency, "agencyId");
                services.employees(
                        change.tx(), change.provenance(input.source()), List.of(new EmployeeRow(professional, agency)));
            }
            return professional;
        });
    }

    Recorded team(Scope scope, RecordTeamInput input) {
        return record(scope, "recordTeam", input, change -> {
            requireText("name", input.name());
            String id = key(input.teamId(), "Team");
            change.before("Team", id, "teamId", input.revision());
            if (id != null) {
                requireManager(change, id);
            }
            String team = id == null ? Ids.next() : id;
            String authority = id == null
                    ? scope.authority()
                    : change.tx().run(AUTHORITY, Map.of("team", id)).getFirst().textOrNull("authority");
            var row = new TeamRow(team, input.name(), input.kind(), authority);
            workforce.teams(change.tx(), change.provenance(input.source()), List.of(row));
            if (id == null) {
                member(change, team, String.valueOf(scope.professional()), true, ValidTime.ALWAYS, input.source());
            }
            return team;
        });
    }

    Recorded teamMember(Scope scope, RecordTeamMemberInput input) {
        return record(scope, "recordTeamMember", input, change -> {
            String team = GlobalId.parse(input.teamId(), "Team").key();
            String worker =
                    GlobalId.parse(input.professionalId(), "Professional").key();
            change.found("Team", team, "teamId");
            change.found("Professional", worker, "professionalId");
            requireManager(change, team);
            boolean manages = Boolean.TRUE.equals(input.manages());
            ValidTime time = PartialDate.between(input.validFrom(), input.validTo());
            if (time.endsBeforeItStarts()) {
                throw RefusedException.of(UserErrorCode.INVALID, "validTo", "It cannot end before it begins");
            }
            change.tx()
                    .run(
                            MEMBERSHIP,
                            Map.of("worker", worker, "team", team, "fact", membership(team, worker, manages) + ':'))
                    .forEach(known -> Revision.check(input.revision(), Revision.of(known.number("version"))));
            member(change, team, worker, manages, time, input.source());
            return team;
        });
    }

    Recorded agency(Scope scope, RecordAgencyInput input) {
        return record(scope, "recordAgency", input, change -> {
            requireText("name", input.name());
            String id = key(input.agencyId(), "Agency");
            change.before("Agency", id, "agencyId", input.revision());
            var row = new AgencyRow(id == null ? Ids.next() : id, input.name(), input.kind());
            services.agencies(change.tx(), change.provenance(input.source()), List.of(row));
            return row.id();
        });
    }

    Recorded school(Scope scope, RecordSchoolInput input) {
        return record(scope, "recordSchool", input, change -> {
            requireText("name", input.name());
            String id = key(input.schoolId(), "School");
            change.before("School", id, "schoolId", input.revision());
            var row = new SchoolRow(id == null ? Ids.next() : id, input.name(), input.urn());
            services.schools(change.tx(), change.provenance(input.source()), List.of(row));
            String advisor = key(input.advisorId(), "Professional");
            if (advisor != null) {
                change.found("Professional", advisor, "advisorId");
                var time = PartialDate.between(input.advisorFrom(), null);
                services.advisors(
                        change.tx(),
                        change.provenance(input.source()),
                        List.of(new AdvisorRow(row.id(), advisor, time)));
            }
            return row.id();
        });
    }

    Recorded shift(Scope scope, RecordOnCallShiftInput input) {
        return record(scope, "recordOnCallShift", input, change -> {
            if (!input.startsAt().isBefore(input.endsAt())) {
                throw RefusedException.of(UserErrorCode.INVALID, "endsAt", "A shift cannot end before it begins");
            }
            String team = GlobalId.parse(input.teamId(), "Team").key();
            String worker =
                    GlobalId.parse(input.professionalId(), "Professional").key();
            change.found("Team", team, "teamId");
            change.found("Professional", worker, "professionalId");
            requireManager(change, team);
            String id = key(input.shiftId(), "OnCallShift");
            change.before("OnCallShift", id, "shiftId", input.revision());
            var row = new ShiftRow(id == null ? Ids.next() : id, team, worker, input.startsAt(), input.endsAt());
            services.shifts(change.tx(), change.provenance(input.source()), List.of(row));
            return row.id();
        });
    }

    /** That a worker is somebody whom the graph knows as a relative or a carer. Asked for the permission to know of it. */
    Recorded sameHuman(Scope scope, RecordSameHumanInput input) {
        String person = GlobalId.parse(input.personId(), "Person").key();
        String worker = GlobalId.parse(input.professionalId(), "Professional").key();
        return recorder.record(
                scope,
                "recordSameHuman",
                input,
                tx -> {
                    permissions.require(tx, Permission.ALLEGATIONS);
                    return List.of(new Subject(person, "personId"));
                },
                change -> {
                    change.found("Professional", worker, "professionalId");
                    workforce.sameHumans(
                            change.tx(), change.provenance(input.source()), List.of(new SameHumanRow(worker, person)));
                    return worker;
                });
    }

    private Recorded record(Scope scope, String mutation, MutationInput input, Function<Change, String> write) {
        return recorder.record(scope, mutation, input, tx -> List.of(), write);
    }

    private void member(
            Change change, String team, String worker, boolean manages, ValidTime time, @Nullable String source) {
        String fact = membership(team, worker, manages);
        workforce.teamMembers(
                change.tx(), change.provenance(source), List.of(new TeamMemberRow(fact, worker, team, manages, time)));
    }

    private static String membership(String team, String worker, boolean manages) {
        return "kith:team_member:" + team + '/' + worker + (manages ? "/manages" : "");
    }

    private static void requireManager(Change change, String team) {
        if (!change.tx().run(MANAGES, Map.of("team", team)).getFirst().flag("manages")) {
            throw RefusedException.of(
                    UserErrorCode.NOT_ALLOWED, "teamId", "Only a manager of the team may change what belongs to it");
        }
    }

    private static void requireText(String field, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw RefusedException.of(UserErrorCode.INVALID, field, "1 to " + LONGEST + " characters are needed here");
        }
    }

    private static @Nullable String key(@Nullable String id, String type) {
        return id == null ? null : GlobalId.parse(id, type).key();
    }
}
