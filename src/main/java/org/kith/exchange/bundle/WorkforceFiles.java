package org.kith.exchange.bundle;

import static org.kith.exchange.bundle.RefType.AUTHORITY;
import static org.kith.exchange.bundle.RefType.CHILD;
import static org.kith.exchange.bundle.RefType.PERSON;
import static org.kith.exchange.bundle.RefType.PROFESSIONAL;
import static org.kith.exchange.bundle.RefType.SCHOOL;
import static org.kith.exchange.bundle.RefType.TEAM;

import java.util.List;
import java.util.Set;
import org.kith.access.Permission;
import org.kith.workforce.RecordAllocations;
import org.kith.workforce.RecordAllocations.AllocationRow;
import org.kith.workforce.RecordServices;
import org.kith.workforce.RecordServices.SchoolRow;
import org.kith.workforce.RecordWorkforce;
import org.kith.workforce.RecordWorkforce.AuthorityRow;
import org.kith.workforce.RecordWorkforce.ProfessionalRow;
import org.kith.workforce.RecordWorkforce.SameHumanRow;
import org.kith.workforce.RecordWorkforce.TeamMemberRow;
import org.kith.workforce.RecordWorkforce.TeamRow;
import org.springframework.stereotype.Component;

/** The files about those who work with children. */
@Component
class WorkforceFiles {
    /** As claims and the store write them. */
    private static final Set<String> ROLES = Set.of(
            "practitioner",
            "team-manager",
            "duty",
            "fostering",
            "permanence",
            "family-time",
            "reviewing-officer",
            "home-manager",
            "partner",
            "adoption-records",
            "analyst",
            "privacy-officer",
            "importer");

    private static final List<String> PROFESSIONAL_COLUMNS =
            List.of("job_title", "phone", "roles", "permissions", "person");

    private final RecordWorkforce workforce;
    private final RecordAllocations allocations;
    private final RecordServices services;

    WorkforceFiles(RecordWorkforce workforce, RecordAllocations allocations, RecordServices services) {
        this.workforce = workforce;
        this.allocations = allocations;
        this.services = services;
    }

    BundleFile<SchoolRow> schools() {
        return new BundleFile<>(
                "schools.csv",
                List.of("ref", "name"),
                List.of("urn"),
                cells -> new SchoolRow(cells.own("ref", SCHOOL), cells.text("name"), cells.textOrNull("urn")),
                services::schools);
    }

    BundleFile<AuthorityRow> authorities() {
        return new BundleFile<>(
                "authorities.csv",
                List.of("ref", "name"),
                List.of("code"),
                cells -> new AuthorityRow(cells.own("ref", AUTHORITY), cells.text("name"), cells.textOrNull("code")),
                workforce::authorities);
    }

    BundleFile<TeamRow> teams() {
        return new BundleFile<>(
                "teams.csv",
                List.of("ref", "name"),
                List.of("kind", "authority"),
                cells -> new TeamRow(
                        cells.own("ref", TEAM),
                        cells.text("name"),
                        cells.textOrNull("kind"),
                        cells.refOrNull("authority", AUTHORITY)),
                workforce::teams);
    }

    BundleFile<ProfessionalRow> professionals() {
        return new BundleFile<>(
                "professionals.csv",
                List.of("ref", "name"),
                PROFESSIONAL_COLUMNS,
                cells -> new ProfessionalRow(
                        cells.own("ref", PROFESSIONAL),
                        cells.text("name"),
                        cells.textOrNull("job_title"),
                        cells.textOrNull("phone"),
                        cells.codes("roles", ROLES),
                        cells.codes("permissions", Permission.CLAIMS)),
                workforce::professionals);
    }

    /** The same file once more, when people are there: which workers are also people in the graph. */
    BundleFile<SameHumanRow> professionalsWhoArePeople() {
        return new BundleFile<>(
                "professionals.csv",
                List.of("ref", "name"),
                PROFESSIONAL_COLUMNS,
                cells -> {
                    String person = cells.refOrNull("person", PERSON);
                    return person == null ? null : new SameHumanRow(cells.ref("ref", PROFESSIONAL), person);
                },
                workforce::sameHumans);
    }

    BundleFile<TeamMemberRow> teamMembers() {
        return new BundleFile<>(
                "team_members.csv",
                List.of("professional", "team"),
                List.of("capacity", "from", "to"),
                cells -> new TeamMemberRow(
                        cells.fact("team_member", "professional", "team", "capacity", "from"),
                        cells.ref("professional", PROFESSIONAL),
                        cells.ref("team", TEAM),
                        cells.codeOr("capacity", Set.of("MEMBER", "MANAGER"), "MEMBER")
                                .equals("MANAGER"),
                        cells.time()),
                workforce::teamMembers);
    }

    BundleFile<AllocationRow> allocations() {
        return new BundleFile<>(
                "allocations.csv",
                List.of("ref", "professional", "child", "role"),
                List.of("from", "to", "recorded_at", "version"),
                cells -> new AllocationRow(
                        cells.fact("allocation", "ref"),
                        cells.version(),
                        cells.ref("professional", PROFESSIONAL),
                        cells.ref("child", CHILD),
                        cells.constant("role", RecordAllocations.Role.class),
                        cells.time(),
                        cells.recordedAt()),
                allocations::allocations);
    }
}
