package org.kith.access.worlds;

import java.util.Set;
import java.util.stream.Stream;
import org.kith.access.worlds.Fact.Member;

/** For whom the viewer of a world may look today: which grants count. */
final class Grantees {

    private static final Set<String> WITHOUT_FAMILIES = Set.of("analyst", "privacy-officer", "importer");

    private final World world;
    private final Set<Rule> off;

    Grantees(World world, Set<Rule> off) {
        this.world = world;
        this.off = off;
    }

    private boolean counts(Rule rule) {
        return !off.contains(rule);
    }

    boolean count(Fact.Grant grant) {
        if (!grant.span().holds() && counts(Rule.GRANT_HOLDS)) {
            return false;
        }
        if (!counts(Rule.GRANTEE)) {
            return true;
        }
        String giver = grant.giver();
        return switch (grant.because()) {
            case ALLOCATION, NEW_CHILD, NEW_PERSON -> worker(giver);
            case TEAM -> team(giver);
            case REVIEW -> has("reviewing-officer") && giver.equals(World.Viewer.REF);
            case PLACEMENT -> home(giver);
            case CARER, PLACEMENT_REFERRAL -> homesOf(giver);
            case ADOPTION_PLAN -> has("permanence") && serves(giver);
            case DUTY -> onDuty(giver);
            case BREAK_GLASS -> meetsFamilies() && glass(giver);
            case DISCLOSURE -> has("adoption-records") && disclosure(giver);
        };
    }

    /** The record of access is open. */
    boolean officer() {
        return has("privacy-officer");
    }

    boolean permitted(String permission) {
        return world.viewer().permissions().contains(permission)
                && world.worker().permissions().contains(permission);
    }

    private boolean has(String role) {
        return (world.viewer().roles().contains(role) || !counts(Rule.ROLE_IN_TOKEN))
                && (world.worker().roles().contains(role) || !counts(Rule.ROLE_IN_STORE));
    }

    private boolean worker(String worker) {
        boolean oneself = worker.equals(World.Viewer.REF) && (has("practitioner") || has("team-manager"));
        boolean managed = has("team-manager")
                && mine(true)
                        .anyMatch(mine -> members(worker, false)
                                .anyMatch(theirs -> theirs.team().equals(mine.team())));
        return oneself || managed;
    }

    private boolean team(String team) {
        boolean member = has("practitioner") || has("team-manager");
        return member && mine(false).anyMatch(mine -> mine.team().equals(team))
                || has("team-manager")
                        && mine(true).anyMatch(mine -> mine.team().equals(team));
    }

    /** Whether they run the home, or supervise its carers. */
    boolean home(String home) {
        return world.each(Fact.HomeWorker.class)
                .filter(each ->
                        each.worker().equals(World.Viewer.REF) && each.home().equals(home))
                .filter(each -> !counts(Rule.HOME_TODAY)
                        || each.span().holds() && each.belief().at(false))
                .anyMatch(each -> has(each.runs() ? "home-manager" : "fostering"));
    }

    /** Whether they find and keep homes for the authority. */
    boolean homesOf(String authority) {
        return (has("fostering") || has("permanence")) && serves(authority);
    }

    /** Whether they may look for a placement: a root asks the token alone. */
    boolean looksForPlacements() {
        return world.viewer().roles().stream()
                .anyMatch(Set.of("practitioner", "team-manager", "duty", "fostering", "permanence")::contains);
    }

    /** Whether those on duty for the authority are meant. */
    boolean onDuty(String authority) {
        return has("duty") && serves(authority);
    }

    private boolean serves(String authority) {
        String said = world.viewer().authority();
        boolean mine = world.each(Fact.Team.class)
                .filter(team -> team.authority().equals(authority))
                .anyMatch(team -> Stream.concat(mine(false), mine(true))
                        .anyMatch(member -> member.team().equals(team.ref())));
        return mine && (said == null || said.equals(authority) || !counts(Rule.AUTHORITY_OF_TOKEN));
    }

    private boolean meetsFamilies() {
        return Stream.concat(world.viewer().roles().stream(), world.worker().roles().stream())
                .anyMatch(role -> has(role) && !WITHOUT_FAMILIES.contains(role));
    }

    private boolean glass(String ref) {
        return world.each(Fact.Glass.class)
                .anyMatch(glass -> glass.ref().equals(ref)
                        && glass.worker().equals(World.Viewer.REF)
                        && (!glass.over() || !counts(Rule.GLASS_OPEN)));
    }

    private boolean disclosure(String ref) {
        return world.each(Fact.DisclosureCase.class)
                .anyMatch(matter -> matter.ref().equals(ref)
                        && matter.worker().equals(World.Viewer.REF)
                        && (matter.span().holds() || !counts(Rule.CASE_OPEN)));
    }

    private Stream<Member> mine(boolean manages) {
        return members(World.Viewer.REF, manages);
    }

    private Stream<Member> members(String worker, boolean manages) {
        boolean today = counts(Rule.MEMBER_TODAY);
        return world.each(Member.class)
                .filter(member -> member.worker().equals(worker) && member.manages() == manages)
                .filter(member ->
                        !today || member.span().holds() && member.belief().at(false));
    }
}
