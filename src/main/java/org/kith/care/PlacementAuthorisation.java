package org.kith.care;

import java.time.LocalDate;
import org.kith.provision.rule.Authoriser;
import org.kith.provision.rule.RuleName;

/**
 * Who authorised that a placement starts although a rule stands against it.
 *
 * @param role in which they may
 * @param byName who it was, in words
 * @param on the day of the decision
 */
public record PlacementAuthorisation(RuleName rule, Authoriser role, String byName, LocalDate on) {

    /** As it is stored with the placement. */
    public String stored() {
        return "%s\t%s\t%s\t%s".formatted(rule, role, on, byName);
    }

    static PlacementAuthorisation of(String stored) {
        String[] parts = stored.split("\t", 4);
        return new PlacementAuthorisation(
                RuleName.valueOf(parts[0]), Authoriser.valueOf(parts[1]), parts[3], LocalDate.parse(parts[2]));
    }
}
