package org.kith.exchange.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invents who must not meet whom, and which young people meet outside their families. */
final class Safeguards {
    private static final int PEERS_REMEMBERED = 60;
    private static final int PEER_AGE = 13;

    private final County county;
    private final Chance chance;
    private final LegalHistory legal;
    private final List<Human> peers = new ArrayList<>();

    Safeguards(County county, LegalHistory legal) {
        this.county = county;
        this.chance = county.chance();
        this.legal = legal;
    }

    void protect(Family family) {
        if (chance.percent(14)) {
            noContact(family);
        } else if (chance.percent(14) && !family.fathers.isEmpty()) {
            Human father = family.fathers.getFirst();
            family.children.forEach(child -> restriction(
                    chance.percent(70) ? "SUPERVISED_ONLY" : "NO_OVERNIGHT",
                    child.human(),
                    father,
                    null,
                    child.entered(),
                    "Until the assessment is done"));
        }
        if (family.children.size() > 1 && chance.percent(3)) {
            restriction(
                    "NOT_IN_SAME_HOME",
                    family.children.getLast().human(),
                    family.children.getFirst().human(),
                    null,
                    family.children.getLast().entered(),
                    "Harm between the two");
        }
        family.children.forEach(child -> peer(child.human()));
    }

    private void noContact(Family family) {
        List<Human> adults = new ArrayList<>(family.fathers);
        adults.addAll(family.partners);
        if (adults.isEmpty()) {
            return;
        }
        Human against = chance.oneOf(adults);
        boolean byOrder = chance.percent(70);
        for (CareChild child : family.children) {
            LocalDate from = child.entered();
            String order = byOrder
                    ? legal.order("C34B", "The authority may refuse contact", from, null, child.human(), against)
                    : null;
            restriction("NO_CONTACT", child.human(), against, order, from, "Risk of harm");
            if (chance.percent(20)) {
                restriction("ADDRESS_NOT_TO_BE_KNOWN", child.human(), against, order, from, "Threats");
            }
        }
    }

    private void restriction(
            String kind, Human protects, Human against, @Nullable String order, LocalDate from, String reason) {
        CountyFiles files = county.files();
        files.row(
                CountyTable.RESTRICTIONS,
                files.ref(CountyTable.RESTRICTIONS),
                kind,
                protects.ref(),
                against.ref(),
                order,
                reason,
                from,
                chance.percent(10) ? chance.day(from.plusDays(1), county.today()) : null,
                CountyFiles.recorded(from));
    }

    /** Some of those of an age are in contact with others whom the county worries about, across families. */
    private void peer(Human child) {
        if (child.ageOn(county.today()) < PEER_AGE) {
            return;
        }
        if (!peers.isEmpty() && chance.percent(12)) {
            LocalDate since = county.today().minusDays(chance.between(10, 500));
            county.ties().kith("IN_CONTACT", chance.oneOf(peers), child, since, "EXTRA_FAMILIAL", since);
        }
        if (peers.size() < PEERS_REMEMBERED) {
            peers.add(child);
        } else {
            peers.set(chance.between(0, PEERS_REMEMBERED - 1), child);
        }
    }
}
