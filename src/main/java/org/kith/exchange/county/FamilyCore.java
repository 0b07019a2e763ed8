package org.kith.exchange.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invents the middle of a family: the siblings, of whom so many are in care, their mother, and the fathers as far as known. */
final class FamilyCore {
    private static final int LEAVES_CARE_AT = 18;
    private static final int YOUNGEST_MOTHER = 17;
    private static final int YOUNGEST_FATHER = 16;

    private final County county;
    private final Chance chance;

    FamilyCore(County county) {
        this.county = county;
        this.chance = county.chance();
    }

    /** A father and the children who are his; null where nobody named him. */
    private record Father(@Nullable Human human, String family, boolean married) {}

    Family invent(int inCare) {
        List<LocalDate> births = births(inCare);
        LocalDate entered = entry(births.getLast());
        LocalDate known = chance.day(births.getLast(), entered);
        LocalDate motherBorn = chance.yearsBefore(births.getFirst(), YOUNGEST_MOTHER, 36);
        Human mother = county.people().relative("F", county.names().family(), motherBorn);
        List<Father> fathers = fathers(births, mother, known);
        Council.Team team = county.council().teamForFamily();
        List<CareChild> children = new ArrayList<>();
        List<Human> atHome = new ArrayList<>();
        for (int i = 0; i < births.size(); i++) {
            Father father = fathers.get(i * fathers.size() / births.size());
            Human child = child(births, i, chance.percent(60) ? father.family() : mother.family());
            parents(child, mother, father, known);
            if (i < births.size() - inCare) {
                atHome.add(child);
            } else {
                children.add(record(child, team, entered));
            }
        }
        CountyMap.Locality locality = county.map().inCounty();
        Family family = new Family(known, locality, mother, named(fathers), children);
        home(family, atHome);
        return family;
    }

    /** Births of the siblings, oldest first: those at home or grown up come before those in care. */
    private List<LocalDate> births(int inCare) {
        List<LocalDate> births = new ArrayList<>();
        for (int i = 0; i < inCare; i++) {
            boolean twin = i > 0 && chance.percent(3);
            births.add(
                    twin
                            ? births.getLast()
                            : chance.day(
                                    county.today().minusYears(LEAVES_CARE_AT).plusDays(1),
                                    county.today().minusDays(20)));
        }
        births.sort(Comparator.naturalOrder());
        int olderAtHome = chance.weighted(60, 28, 12);
        for (int i = 0; i < olderAtHome; i++) {
            births.addFirst(chance.yearsBefore(births.getFirst(), 1, 3));
        }
        return births;
    }

    /** The day on which the youngest, and whoever was born by then, came into care: rather lately than long ago. */
    private LocalDate entry(LocalDate youngestBorn) {
        LocalDate first =
                chance.percent(70) ? youngestBorn.plusDays(1) : chance.day(youngestBorn.plusDays(1), county.today());
        return chance.day(first, county.today().minusDays(5));
    }

    private Human child(List<LocalDate> births, int i, String familyName) {
        String sex = county.people().sex();
        return county.people().child(sex, county.names().child(sex), familyName, births.get(i));
    }

    private List<Father> fathers(List<LocalDate> births, Human mother, LocalDate known) {
        int count = Math.min(births.size(), 1 + chance.weighted(62, 28, 10));
        List<Father> fathers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String family = county.names().family();
            if (chance.percent(18)) {
                fathers.add(new Father(null, family, false));
                continue;
            }
            Human father = county.people()
                    .relative(
                            "M",
                            family,
                            chance.day(
                                    mother.born().minusDays(4000),
                                    births.getFirst().minusYears(YOUNGEST_FATHER)));
            boolean married = chance.percent(30);
            boolean over = i < count - 1 || chance.percent(60);
            LocalDate until = over ? known.minusDays(chance.between(10, 900)) : null;
            String kind = married ? "MARRIAGE" : chance.percent(60) ? "COHABITATION" : "RELATIONSHIP";
            county.ties()
                    .partner(
                            kind,
                            mother,
                            father,
                            known.minusYears(chance.between(2, 12)).minusDays(900),
                            until,
                            known);
            fathers.add(new Father(father, family, married));
        }
        return fathers;
    }

    private void parents(Human child, Human mother, Father father, LocalDate known) {
        county.ties().birth(mother, child, null, null, known);
        county.ties().responsibility("MOTHER", mother, child, child.born(), null, known);
        Human human = father.human();
        if (human == null) {
            return;
        }
        switch (chance.weighted(84, 8, 4, 3, 1)) {
            case 0 -> county.ties().birth(human, child, chance.percent(70) ? "ACCEPTED" : null, null, known);
            case 1 -> county.ties().birth(human, child, "ALLEGED", null, known);
            case 2 -> county.ties().proven(human, child, known, chance.day(known, county.today()));
            case 3 -> county.ties().birth(human, child, "DISPROVEN", null, known);
            default -> county.ties().birth(human, child, "PROVEN", "UNDISCLOSED", known);
        }
        if (father.married()) {
            county.ties().responsibility("MARRIAGE", human, child, child.born(), null, known);
        } else if (chance.percent(75)) {
            LocalDate registered = child.born().plusDays(chance.between(2, 19));
            county.ties().responsibility("BIRTH_CERTIFICATE_SINCE_2003", human, child, registered, null, known);
        }
    }

    /** Most come into care on the same day, some later; a few are held by another team. */
    private CareChild record(Human child, Council.Team ofFamily, LocalDate entered) {
        LocalDate from = chance.percent(20) ? chance.day(entered, county.today().minusDays(3)) : entered;
        return CareChild.inCare(child, county.council().teamForSibling(ofFamily), from);
    }

    private void home(Family family, List<Human> atHome) {
        Households.Household household = county.households()
                .of(
                        family.locality,
                        List.of(family.mother),
                        atHome,
                        family.mother.born().plusYears(YOUNGEST_MOTHER),
                        family.known);
        for (CareChild child : family.children) {
            county.households()
                    .member(
                            household,
                            child.human(),
                            "CHILD",
                            child.human().born().toString(),
                            child.entered(),
                            family.known);
        }
    }

    private static List<Human> named(List<Father> fathers) {
        List<Human> named = new ArrayList<>();
        for (Father father : fathers) {
            Human human = father.human();
            if (human != null) {
                named.add(human);
            }
        }
        return named;
    }
}
