package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.graph.Scope;

/** On whose behalf somebody looks, by what token and store agree on. */
class GranteesStoreIT extends AccessStore {

    private static final String ALL = Policy.GRANTEES + "UNWIND grantees AS grantee RETURN grantee";

    private static List<String> grantees(Scope scope) {
        return read(scope, ALL, Map.of()).stream()
                .map(row -> row.text("grantee"))
                .toList();
    }

    private static Thing team(Thing authority) {
        Thing team = make("Team");
        link(team, "PART_OF", authority);
        return team;
    }

    private static Thing glass(Thing worker, int hours) {
        Thing glass = make("BreakGlass", "at", NOW, "until", NOW.plusHours(hours));
        link(worker, "BROKE", glass);
        return glass;
    }

    @Test
    void aWorkerIsThemselvesAndTheirTeamsOfToday() {
        Thing worker = worker("practitioner", "duty");
        Thing team = team(make("Authority"));
        link(worker, "MEMBER_OF", team);
        link(worker, "MEMBER_OF", make("Team"), "toMax", TODAY);
        link(worker, "MEMBER_OF", make("Team"), "fromMin", TOMORROW);
        link(worker, "MEMBER_OF", make("Team"), "supersededAt", NOW.minusDays(1));
        link(worker, "MANAGES", make("Team"));
        assertThat(grantees(as(worker, "practitioner"))).containsExactlyInAnyOrder(worker.id(), team.id());
        assertThat(grantees(as(worker))).as("no role in the token").isEmpty();
        assertThat(grantees(as(worker, "team-manager")))
                .as("a role of the token alone")
                .isEmpty();
        assertThat(grantees(as(new Thing("Professional", "nobody"), "practitioner")))
                .isEmpty();
    }

    @Test
    void aManagerIsAlsoTheTeamsManagedAndTheWorkersInThem() {
        Thing manager = worker("team-manager");
        Thing team = make("Team");
        Thing member = worker("practitioner");
        link(manager, "MANAGES", team);
        link(member, "MEMBER_OF", team);
        link(worker("practitioner"), "MEMBER_OF", team, "toMax", TODAY);
        Thing left = make("Team");
        link(manager, "MANAGES", left, "toMax", TODAY);
        link(worker("practitioner"), "MEMBER_OF", left);
        assertThat(grantees(as(manager, "team-manager")))
                .containsExactlyInAnyOrder(manager.id(), team.id(), member.id());
    }

    @Test
    void dutyIsForTheAuthoritiesOfTheirTeamsOrTheOneThatTheTokenNames() {
        Thing duty = worker("duty");
        Thing north = make("Authority");
        Thing south = make("Authority");
        link(duty, "MEMBER_OF", team(north));
        link(duty, "MEMBER_OF", team(north));
        link(duty, "MANAGES", team(south));
        link(duty, "MEMBER_OF", team(make("Authority")), "toMax", TODAY);
        assertThat(grantees(as(duty, "duty"))).containsExactlyInAnyOrder("duty:" + north.id(), "duty:" + south.id());
        assertThat(grantees(Scope.of(duty.id(), Set.of("duty"), Set.of(), north.id(), null)))
                .containsExactly("duty:" + north.id());
        assertThat(grantees(Scope.of(duty.id(), Set.of("duty"), Set.of(), "another", null)))
                .isEmpty();
    }

    @Test
    void reviewingOfficersReviewAndReadersOfAdoptionsHaveOpenCases() {
        Thing officer = worker("reviewing-officer");
        disclosure(officer, 0, 1);
        assertThat(grantees(as(officer, "reviewing-officer"))).containsExactly("review:" + officer.id());

        Thing reader = worker("adoption-records");
        Thing open = disclosure(reader, 0, 1);
        disclosure(reader, 1, 2);
        disclosure(reader, -1, 0);
        assertThat(grantees(as(reader, "adoption-records"))).containsExactly(open.id());
    }

    private static Thing disclosure(Thing reader, int from, int to) {
        return make(
                "DisclosureCase",
                "professionalId",
                reader.id(),
                "fromMin",
                TODAY.plusDays(from),
                "toMax",
                TODAY.plusDays(to));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aBrokenGlassIsTheirsUntilItsHourWhoeverMeetsFamilies(Role role) {
        Thing worker = worker(role.claim());
        Thing open = glass(worker, 1);
        glass(worker, 0);
        boolean meets =
                !Set.of(Role.ANALYST, Role.PRIVACY_OFFICER, Role.IMPORTER).contains(role);
        assertThat(grantees(as(worker, role.claim())).contains(open.id())).isEqualTo(meets);
        assertThat(grantees(as(worker, role.claim()))).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aPermissionCountsWhereTokenAndStoreHaveIt() {
        Thing worker =
                make("Professional", "roles", List.of(), "permissions", List.of("confidential-address", "allegations"));
        assertThat(grantees(Scope.of(worker.id(), Set.of(), Set.of("allegations", "extra-familial-harm"), null, null)))
                .containsExactly("permission:allegations");
    }

    @Test
    void anOfficerIsOneInTokenAndStore() {
        Thing officer = worker("privacy-officer");
        String statement = Policy.OFFICERS + "RETURN viewer.id AS id";
        assertThat(read(as(officer, "privacy-officer"), statement, Map.of())).hasSize(1);
        assertThat(read(as(officer, "practitioner"), statement, Map.of())).isEmpty();
        assertThat(read(as(worker("practitioner"), "privacy-officer"), statement, Map.of()))
                .isEmpty();
    }
}
