package org.kith.exchange.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invents an older brother or sister who has left care: home, to a relative as special guardian, or adopted. */
final class LeftCare {
    private static final int YOUNGEST_MOTHER = 16;

    /** How care ended: reason in the return, and the type of the last placement. */
    private enum Exit {
        GUARDIAN("E45", "U3"),
        ADOPTED("E12", "A6"),
        HOME("E4A", "P1");

        private final String reason;
        private final String lastPlacement;

        Exit(String reason, String lastPlacement) {
            this.reason = reason;
            this.lastPlacement = lastPlacement;
        }
    }

    private final County county;
    private final Chance chance;
    private final LegalHistory legal;
    private final PlacementPlan placements;
    private final CareHistory histories;

    LeftCare(County county, LegalHistory legal, PlacementPlan placements, CareHistory histories) {
        this.county = county;
        this.chance = county.chance();
        this.legal = legal;
        this.placements = placements;
        this.histories = histories;
    }

    /** Writes the sibling, unless the mother would have been too young. */
    void sibling(Family family) {
        LocalDate born = chance.yearsBefore(family.children.getFirst().human().born(), 1, 4);
        if (family.mother.born().plusYears(YOUNGEST_MOTHER).isAfter(born)
                || born.plusYears(5).isAfter(county.today())) {
            return;
        }
        String sex = county.people().sex();
        Human child = county.people().child(sex, county.names().child(sex), family.mother.family(), born);
        LocalDate entered = born.plusDays(chance.between(1, 900));
        LocalDate left = entered.plusDays(chance.between(420, 900));
        county.ties().birth(family.mother, child, null, null, entered);
        Exit exit = exit(family);
        county.ties().responsibility("MOTHER", family.mother, child, born, exit == Exit.ADOPTED ? left : null, entered);
        CareChild record = new CareChild(child, county.council().teamForFamily(), entered, left, exit.reason, false);
        String order = exit == Exit.ADOPTED ? "E1" : "C2";
        LocalDate ordered = entered.plusWeeks(chance.between(20, 40));
        List<Status> statuses = List.of(new Status(entered, "C1"), new Status(ordered, order));
        histories.write(record, family.locality, statuses, stays(record, exit, family));
        legal.orders(record, statuses);
        if (exit == Exit.GUARDIAN) {
            specialGuardian(child, family.carers.getFirst(), left);
        } else if (exit == Exit.ADOPTED) {
            adoption(child, left);
        }
    }

    private Exit exit(Family family) {
        if (!family.carers.isEmpty() && chance.percent(60)) {
            return Exit.GUARDIAN;
        }
        return chance.percent(55) ? Exit.ADOPTED : Exit.HOME;
    }

    /** One foster home, and then the relative, the adopters or the parents for the last four months. */
    private List<Stay> stays(CareChild record, Exit exit, Family family) {
        LocalDate left = record.until(county.today());
        LocalDate moved = left.minusDays(120);
        Stay first = placements.stay("U6", record, record.entered(), moved, List.of());
        String type = exit.lastPlacement;
        List<Family.Carer> carers = exit == Exit.GUARDIAN ? family.carers.subList(0, 1) : List.of();
        return List.of(first, placements.stay(type, record, moved, left, carers));
    }

    private void specialGuardian(Human child, Family.Carer carer, LocalDate from) {
        legal.order("C43A", "Special guardianship order", from, null, child, carer.human());
        county.ties().care("SPECIAL_GUARDIAN", carer.human(), child, from, null, from);
        county.ties().responsibility("SPECIAL_GUARDIANSHIP", carer.human(), child, from, null, from);
        county.households().member(carer.household(), child, "CHILD", from.toString(), null, from);
    }

    /** Outside the family: another person with another name and parents, and a sealed link between the two records. */
    private void adoption(Human before, LocalDate from) {
        String family = county.names().family();
        Human after = county.people().child(before.sex(), before.given(), family, before.born());
        List<Human> adopters = new ArrayList<>();
        adopters.add(county.people().relative("F", family, chance.yearsBefore(from, 28, 45)));
        adopters.add(county.people().relative("M", family, chance.yearsBefore(from, 28, 45)));
        county.ties().partner("MARRIAGE", adopters.get(0), adopters.get(1), from.minusYears(6), null, from);
        for (Human adopter : adopters) {
            county.ties().parent("ADOPTIVE", adopter, after, from, null, from);
            county.ties().responsibility("ADOPTION", adopter, after, from, null, from);
        }
        county.households().of(county.map().somewhere(), adopters, List.of(after), from, from);
        CountyFiles files = county.files();
        files.row(CountyTable.SAME_AS, files.ref(CountyTable.SAME_AS), before.ref(), after.ref(), "SEALED", from);
    }
}
