package org.kith.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What someone does in children's services, as the roles claim of a token names it. */
public enum Role {
    /** Social workers, personal advisers, support workers: children by legitimate relationship. */
    PRACTITIONER("practitioner"),
    /** The children of the team, and its workers'. */
    TEAM_MANAGER("team-manager"),
    /** Out of hours, first contact, the children's hub. */
    DUTY("duty"),
    /** Every fostering home of the authority. */
    FOSTERING("fostering"),
    /** Every adopter of the authority. */
    PERMANENCE("permanence"),
    /** People named on the team's contact plans. */
    FAMILY_TIME("family-time"),
    /** Independent reviewing officers: the children reviewed. */
    REVIEWING_OFFICER("reviewing-officer"),
    /** Registered managers: the children who live in the home. */
    HOME_MANAGER("home-manager"),
    /** A partner agency, early help, a school. */
    PARTNER("partner"),
    /** Sealed links, with a disclosure case. */
    ADOPTION_RECORDS("adoption-records"),
    /** Aggregates only. */
    ANALYST("analyst"),
    /** The record of access, and alerts. */
    PRIVACY_OFFICER("privacy-officer"),
    /** Imports and their reports; no people. */
    IMPORTER("importer");

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    /** The role as tokens and the store write it. */
    public String claim() {
        return claim;
    }

    /** The roles among these words. An issuer has roles of its own, which mean nothing here. */
    static Set<Role> among(Collection<String> claims) {
        return Arrays.stream(values())
                .filter(role -> claims.contains(role.claim))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
