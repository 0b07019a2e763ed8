package org.kith.access.worlds;

import java.util.List;

/**
 * What the policy of the design says and nothing stores yet, by the issue that brings it. Whoever builds it takes its row away here and gives
 * it one in {@link Fact.Because}, {@link Draw} and {@link Grantees}; {@link CatalogueTests} fails until both are done.
 *
 * @param name of the grant, as {@code Grant.Because} will say it, or of the law
 */
record Later(String name, int issue, String what) {

    static final List<Later> ALL = List.of(
            new Later("SAFETY_COUNTS_EVERYONE", 7, "law 2 (a): what nobody may see still asks for a manager"),
            new Later("CONTACT_PLAN", 8, "who is named on the contact plan or a session, and family time"),
            new Later("VENUES_AND_JOURNEYS", 8, "no venue, roster or journey gives a confidential address away"),
            new Later("RECIPIENTS", 8, "calendars, statements and notes leave out what is hidden from who gets them"),
            new Later("STATISTICS", 9, "law 4: counts under 6, and what would reveal them"),
            new Later("CONSENT", 9, "a partner agency with recorded consent, at CONSENTED"),
            new Later("EXTRA_FAMILIAL_HARM", 9, "the view of peers, exploiters and places, with its own permission"));
}
