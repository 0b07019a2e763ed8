package org.kith.access;

import static org.kith.access.Role.ADOPTION_RECORDS;
import static org.kith.access.Role.ANALYST;
import static org.kith.access.Role.DUTY;
import static org.kith.access.Role.FOSTERING;
import static org.kith.access.Role.HOME_MANAGER;
import static org.kith.access.Role.IMPORTER;
import static org.kith.access.Role.PERMANENCE;
import static org.kith.access.Role.PRACTITIONER;
import static org.kith.access.Role.PRIVACY_OFFICER;
import static org.kith.access.Role.REVIEWING_OFFICER;
import static org.kith.access.Role.TEAM_MANAGER;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Scope;

/**
 * Which roles may use which root field at all, before anything about its arguments is known. Which people a root then shows is
 * decided inside its statement. A root without a row here is closed to everyone.
 *
 * @param type the root type: Query, Mutation or Subscription
 * @param field the root field
 * @param roles who may use it; one of these is enough
 * @param readsPeople whether it reads people, which a token without a person never does
 */
record RootAccess(String type, String field, Set<Role> roles, boolean readsPeople) {
    private static final Set<Role> EVERYONE = Set.copyOf(EnumSet.allOf(Role.class));
    /** All but the roles that see figures, the record of access or imports, and no people. */
    private static final Set<Role> THOSE_WHO_MEET_FAMILIES =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(ANALYST, PRIVACY_OFFICER, IMPORTER)));

    /** Those for whom there is something to be read by its id. */
    private static final Set<Role> THOSE_WHO_READ_THINGS =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(ANALYST, IMPORTER)));

    /** Those who find and keep homes, run them or supervise their carers. */
    private static final Set<Role> THOSE_WHO_KEEP_HOMES = Set.of(FOSTERING, PERMANENCE, HOME_MANAGER);

    /** Those who record homes and the decisions about them. */
    private static final Set<Role> THOSE_WHO_RECORD_HOMES = Set.of(FOSTERING, PERMANENCE, TEAM_MANAGER);

    /** Those who record facts about children. */
    private static final Set<Role> WRITERS = Set.of(PRACTITIONER, TEAM_MANAGER, DUTY);

    /** Those who look for a placement: the child's workers, and those who find homes. */
    private static final Set<Role> THOSE_WHO_PLACE = Set.of(PRACTITIONER, TEAM_MANAGER, DUTY, FOSTERING, PERMANENCE);

    static final List<RootAccess> TABLE = List.of(
            // who asks
            new RootAccess("Query", "me", EVERYONE, false),
            // people
            new RootAccess("Query", "node", THOSE_WHO_READ_THINGS, true),
            new RootAccess("Query", "person", THOSE_WHO_MEET_FAMILIES, true),
            new RootAccess("Query", "personByIdentifier", THOSE_WHO_MEET_FAMILIES, true),
            new RootAccess("Query", "people", THOSE_WHO_MEET_FAMILIES, true),
            new RootAccess("Query", "children", THOSE_WHO_MEET_FAMILIES, true),
            new RootAccess("Query", "familyNetwork", THOSE_WHO_MEET_FAMILIES, true),
            new RootAccess("Query", "kinship", THOSE_WHO_MEET_FAMILIES, true),
            new RootAccess("Query", "relatives", THOSE_WHO_MEET_FAMILIES, true),
            new RootAccess("Query", "pathsBetween", THOSE_WHO_MEET_FAMILIES, true),
            new RootAccess("Query", "siblingGroup", THOSE_WHO_MEET_FAMILIES, true),
            new RootAccess("Query", "timeline", THOSE_WHO_MEET_FAMILIES, true),
            // homes
            new RootAccess("Query", "settings", THOSE_WHO_KEEP_HOMES, true),
            new RootAccess("Mutation", "recordHomeWorker", Set.of(TEAM_MANAGER), true),
            keeping("recordSetting"),
            keeping("recordApproval"),
            keeping("extendTemporaryApproval"),
            keeping("recordRegistration"),
            keeping("recordExemption"),
            keeping("recordHomeProfile"),
            keeping("recordSchoolRun"),
            // what is due
            new RootAccess("Query", "worklist", THOSE_WHO_MEET_FAMILIES, true),
            // which children a placement is looked for
            new RootAccess("Query", "placementReferrals", THOSE_WHO_KEEP_HOMES, true),
            new RootAccess("Query", "placementOptions", THOSE_WHO_PLACE, true),
            recording("referForPlacement"),
            new RootAccess("Mutation", "sendReferral", THOSE_WHO_PLACE, true),
            new RootAccess("Mutation", "closeReferral", THOSE_WHO_PLACE, true),
            // what is recorded of a person
            recording("recordPerson"),
            recording("correctPerson"),
            recording("recordName"),
            recording("recordIdentifier"),
            recording("recordContactDetail"),
            recording("recordAddress"),
            recording("recordHouseholdMember"),
            new RootAccess("Mutation", "mergePeople", Set.of(TEAM_MANAGER), true),
            new RootAccess("Mutation", "unmergePeople", Set.of(TEAM_MANAGER), true),
            // who opens a record that is not theirs, and who looks at that
            new RootAccess("Mutation", "breakGlass", THOSE_WHO_MEET_FAMILIES, true),
            new RootAccess("Query", "accessAlerts", Set.of(PRIVACY_OFFICER), true),
            new RootAccess("Mutation", "reviewAlert", Set.of(PRIVACY_OFFICER), true),
            // what duty compares for those who do not see it
            recording("askToCompare"),
            new RootAccess("Query", "comparisons", Set.of(DUTY), true),
            // what is kept from others
            managing("restrictRecord"),
            managing("unrestrictRecord"),
            managing("sealAdoption"),
            managing("openDisclosureCase"),
            new RootAccess("Mutation", "closeDisclosureCase", Set.of(TEAM_MANAGER, ADOPTION_RECORDS), true),
            new RootAccess("Query", "disclosureCases", Set.of(ADOPTION_RECORDS), true),
            // what changes
            new RootAccess("Subscription", "networkChanged", THOSE_WHO_MEET_FAMILIES, true),
            new RootAccess("Subscription", "placementChanged", THOSE_WHO_MEET_FAMILIES, true),
            // who looked at whom
            new RootAccess("Query", "whoLookedAt", Set.of(PRIVACY_OFFICER), true),
            new RootAccess("Query", "whatDidTheyLookAt", Set.of(PRIVACY_OFFICER), true),
            // ties
            recording("recordParentage"),
            recording("recordParentageStep"),
            recording("recordPartnership"),
            recording("recordSibling"),
            recording("recordKin"),
            recording("recordKith"),
            recording("recordCare"),
            recording("recordRelationship"),
            recording("endTie"),
            recording("hideTie"),
            recording("discloseTie"),
            // from the front door to court
            recording("recordInvolvement"),
            // where siblings should live
            recording("recordTogetherOrApart"),
            // a child's way through care
            new RootAccess(
                    "Mutation", "recordReview", Set.of(PRACTITIONER, TEAM_MANAGER, DUTY, REVIEWING_OFFICER), true),
            recording("recordVisit"),
            recording("recordMissingEpisode"),
            recording("recordDeprivationOfLiberty"),
            // what the return asks
            recording("recordUnaccompaniedStatus"),
            recording("recordHealthOutcome"),
            recording("recordCareLeaverOutcome"),
            recording("recordPreviousPermanence"),
            recording("recordAdoptionDecision"),
            recording("recordAdoptionMatch"),
            recording("recordPermanencePlan"),
            recording("recordStayingPut"),
            recording("recordShortBreakAgreement"),
            recording("recordPathwayPlan"),
            // where children live
            recording("startPlacement"),
            recording("endPlacement"),
            // orders
            recording("recordParentalResponsibility"),
            recording("recordOrder"),
            recording("recordRestriction"),
            // who works with whom
            recording("recordAllocation"),
            recording("endAllocation"),
            managing("recordProfessional"),
            managing("recordTeam"),
            managing("recordTeamMember"),
            managing("recordAgency"),
            managing("recordSchool"),
            managing("recordOnCallShift"),
            managing("recordSameHuman"));

    private static final Map<String, RootAccess> BY_ROOT =
            TABLE.stream().collect(Collectors.toUnmodifiableMap(RootAccess::root, Function.identity()));

    /** A mutation of those who record facts about children. */
    private static RootAccess recording(String field) {
        return new RootAccess("Mutation", field, WRITERS, true);
    }

    /** A mutation of those who find and keep homes, or manage a team. */
    private static RootAccess keeping(String field) {
        return new RootAccess("Mutation", field, THOSE_WHO_RECORD_HOMES, true);
    }

    /** A mutation of those who manage teams. */
    private static RootAccess managing(String field) {
        return new RootAccess("Mutation", field, Set.of(TEAM_MANAGER), true);
    }

    /** Whether someone may use a root, such as {@code Query.person}. A null scope is nobody. */
    static boolean allows(@Nullable Scope scope, String root) {
        RootAccess row = BY_ROOT.get(root);
        return scope != null
                && row != null
                && (!row.readsPeople || scope.professional() != null)
                && !Collections.disjoint(row.roles, Role.among(scope.roles()));
    }

    /** Claims of the roles that may use a root; none for a root without a row. */
    static List<String> rolesOf(String root) {
        RootAccess row = BY_ROOT.get(root);
        return row == null
                ? List.of()
                : row.roles.stream().map(Role::claim).sorted().toList();
    }

    String root() {
        return type + "." + field;
    }
}
