package org.kith.exchange.county;

import java.time.LocalDate;
import java.util.List;

/** Invents young people who came to the country alone, and whom they name: a cousin, a friend, a mother far away. */
final class Newcomers {
    private final County county;
    private final Chance chance;

    Newcomers(County county) {
        this.county = county;
        this.chance = county.chance();
    }

    /** A family of one child in care. */
    Family invent() {
        LocalDate entered = county.today().minusDays(chance.between(10, 500));
        Human child = county.people().newcomer(county.today().minusYears(18).plusDays(chance.between(10, 700)));
        Council.Team team = county.council().teamForFamily();
        CareChild record = new CareChild(child, team, entered, null, null, true);
        LocalDate motherBorn = chance.yearsBefore(child.born(), 18, 36);
        Human mother = county.people().relative("F", child.family(), motherBorn);
        county.ties().birth(mother, child, null, null, entered);
        if (chance.percent(40)) {
            Human cousin = county.people()
                    .relative("M", county.names().newcomerFamily(), chance.yearsBefore(child.born(), 3, 15));
            county.ties().kin(chance.percent(70) ? "COUSIN" : "AUNT_UNCLE", null, cousin, child, "ALLEGED", entered);
        }
        if (chance.percent(30)) {
            Human friend = county.people().newcomer(child.born().plusDays(chance.between(-300, 300)));
            county.ties().kith("FRIEND", friend, child, entered, null, entered);
        }
        if (chance.percent(60)) {
            county.people().name(child, "AS_WRITTEN", county.names().newcomerGiven(), child.family(), null, entered);
        }
        return new Family(entered, county.map().inCounty(), mother, List.of(), List.of(record));
    }
}
