package org.kith.exchange.ssda903;

/**
 * Who answers for the children of a return.
 *
 * @param teamId the team that holds their cases, and so may see them
 * @param authorityId the authority whose return it is; the children's numbers are its own
 */
record CaseHolder(String teamId, String teamName, String authorityId, String authorityName) {
    /** The source of everything that the return says. A return of another authority is another source. */
    String source() {
        return "ssda903:" + authorityId;
    }
}
