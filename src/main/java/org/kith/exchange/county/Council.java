package org.kith.exchange.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The teams of the county with their managers and workers, and who is allocated to whom. */
final class Council {
    /** About twelve teams for two thousand children. */
    private static final int CHILDREN_PER_TEAM = 167;

    private static final int CHILDREN_PER_WORKER = 15;
    private static final int CHILDREN_PER_REVIEWING_OFFICER = 65;
    private static final List<String> OTHER_ROLES = List.of(
            "duty",
            "fostering",
            "permanence",
            "family-time",
            "home-manager",
            "partner",
            "adoption-records",
            "analyst",
            "privacy-officer",
            "importer");
    /** What those with a role may do beside it. */
    private static final Map<String, String> PERMISSIONS = Map.of(
            "team-manager", "confidential-address;extra-familial-harm;allegations",
            "duty", "confidential-address;extra-familial-harm");

    private static final int HOUSEHOLDS_PER_SUPERVISOR = 15;
    private static final String HOMES_TEAM = "team-homes";
    private static final LocalDate COUNCIL_DAY = LocalDate.of(2015, 4, 1);

    /** A team, its manager and its workers, by ref. */
    record Team(String ref, String authority, String manager, List<String> workers) {}

    private final CountyFiles files;
    private final Chance chance;
    private final InventedNames names;
    private final InventedNumbers numbers;
    private final List<Team> teams = new ArrayList<>();
    private final Team neighbour;
    private final List<String> reviewingOfficers = new ArrayList<>();
    private int professionals;
    private int households;
    private int managers;
    private String supervisor = "";

    Council(CountyFiles files, Chance chance, InventedNames names, InventedNumbers numbers, int children) {
        this.files = files;
        this.chance = chance;
        this.names = names;
        this.numbers = numbers;
        int count = Math.max(1, Math.round(children / (float) CHILDREN_PER_TEAM));
        for (int i = 1; i <= count; i++) {
            teams.add(team("team-" + i, "Looked After " + i, CountyMap.COUNTY, Math.min(children, CHILDREN_PER_TEAM)));
        }
        this.neighbour = team("team-neighbour", "Neighbour Looked After", CountyMap.NEIGHBOUR, children / 40);
        for (int i = 1; i <= 1 + children / CHILDREN_PER_REVIEWING_OFFICER; i++) {
            reviewingOfficers.add(professional("reviewing-" + i, "Independent reviewing officer", "reviewing-officer"));
        }
        OTHER_ROLES.forEach(role -> professional("pro-" + role, role.replace('-', ' '), role));
        files.row(
                CountyTable.TEAMS,
                HOMES_TEAM,
                "Fostering and Permanence",
                "FOSTERING_AND_PERMANENCE",
                CountyMap.COUNTY);
        List.of("pro-fostering", "pro-permanence").forEach(this::joinHomesTeam);
    }

    private Team team(String ref, String name, String authority, int children) {
        files.row(CountyTable.TEAMS, ref, name, "LOOKED_AFTER", authority);
        String manager = professional(ref + "-manager", "Team manager", "team-manager");
        files.row(CountyTable.TEAM_MEMBERS, manager, ref, "MANAGER", COUNCIL_DAY, null);
        List<String> workers = new ArrayList<>();
        for (int i = 1; i <= 1 + children / CHILDREN_PER_WORKER; i++) {
            String worker = professional(ref + "-worker-" + i, "Social worker", "practitioner");
            files.row(
                    CountyTable.TEAM_MEMBERS,
                    worker,
                    ref,
                    "MEMBER",
                    COUNCIL_DAY.plusWeeks(chance.between(0, 400)),
                    null);
            workers.add(worker);
        }
        return new Team(ref, authority, manager, List.copyOf(workers));
    }

    private void joinHomesTeam(String worker) {
        files.row(CountyTable.TEAM_MEMBERS, worker, HOMES_TEAM, "MEMBER", COUNCIL_DAY, null);
    }

    /** Who supervises the carers of the next household: one worker for some fifteen of them. */
    String supervisor() {
        if (households++ % HOUSEHOLDS_PER_SUPERVISOR == 0) {
            supervisor = professional("supervising-" + households, "Supervising social worker", "fostering");
            joinHomesTeam(supervisor);
        }
        return supervisor;
    }

    /** Who runs the next home: a manager each. */
    String registeredManager() {
        return professional("home-manager-" + ++managers, "Registered manager", "home-manager");
    }

    private String professional(String ref, String jobTitle, String roles) {
        String name = names.adult(chance.percent(75) ? "F" : "M") + ' ' + names.family();
        String permissions = PERMISSIONS.get(roles);
        files.row(
                CountyTable.PROFESSIONALS,
                ref,
                name,
                jobTitle,
                numbers.phone(professionals++),
                roles,
                permissions,
                null);
        return ref;
    }

    /** The team that will hold the children of a family. */
    Team teamForFamily() {
        return chance.oneOf(teams);
    }

    /** For one sibling of a family: nearly always the family's team, seldom another one, or the neighbour's. */
    Team teamForSibling(Team ofFamily) {
        return switch (chance.weighted(94, 4, 2)) {
            case 0 -> ofFamily;
            case 1 -> chance.oneOf(teams);
            default -> neighbour;
        };
    }

    /** Allocates a worker from the day on, often after another one, and a reviewing officer; until {@code end}, if it has ended. */
    void allocate(Human child, Team team, LocalDate from, @Nullable LocalDate end, LocalDate today) {
        LocalDate last = end == null ? today : end;
        LocalDate handover = from;
        if (chance.percent(40) && from.plusDays(60).isBefore(last)) {
            handover = chance.day(from.plusDays(30), last.minusDays(10));
            allocation(chance.oneOf(team.workers()), child, "SOCIAL_WORKER", from, handover);
        }
        allocation(chance.oneOf(team.workers()), child, "SOCIAL_WORKER", handover, end);
        allocation(chance.oneOf(reviewingOfficers), child, "REVIEWING_OFFICER", from, end);
    }

    private void allocation(String professional, Human child, String role, LocalDate from, @Nullable LocalDate to) {
        files.row(
                CountyTable.ALLOCATIONS,
                files.ref(CountyTable.ALLOCATIONS),
                professional,
                child.ref(),
                role,
                from,
                to,
                CountyFiles.recorded(from),
                null);
    }
}
