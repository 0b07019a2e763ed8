package org.kith.exchange.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Adds former partners of the parents, step-parents and half-siblings; now and then somebody whom another family knows too. */
final class FormerPartners {
    private static final int REMEMBERED = 300;
    private static final int PERCENT_OF_ANOTHER_FAMILY = 6;
    private static final int GROWN_UP = 17;

    private final County county;
    private final Chance chance;

    /** Grown-ups of earlier families. */
    private final List<Human> others = new ArrayList<>();

    FormerPartners(County county) {
        this.county = county;
        this.chance = county.chance();
    }

    void add(Family family) {
        boolean ofMother = family.fathers.isEmpty() || chance.percent(40);
        Human parent = ofMother ? family.mother : chance.oneOf(family.fathers);
        LocalDate began =
                chance.day(parent.born().plusYears(GROWN_UP), county.today().minusDays(300));
        LocalDate ended = chance.day(began.plusDays(100), county.today());
        Human other = other(parent);
        String kind = chance.percent(50) ? "RELATIONSHIP" : "COHABITATION";
        county.ties().partner(kind, parent, other, began, ended, family.known);
        family.partners.add(other);
        if (ofMother) {
            step(family, other, began, ended);
        } else if (chance.percent(65)) {
            halfSibling(family, parent, other, began, ended);
        }
    }

    /** Keeps the parents and their partners, so that a later family may know one of them. */
    void remember(Family family) {
        List<Human> humans = new ArrayList<>(family.partners);
        humans.addAll(family.fathers);
        for (Human human : humans) {
            if (others.size() < REMEMBERED) {
                others.add(human);
            } else {
                others.set(chance.between(0, REMEMBERED - 1), human);
            }
        }
    }

    private Human other(Human parent) {
        if (!others.isEmpty() && chance.percent(PERCENT_OF_ANOTHER_FAMILY)) {
            return chance.oneOf(others);
        }
        String sex = parent.female() ? "M" : "F";
        LocalDate born = parent.born().plusDays(chance.between(-3000, 1500));
        return county.people().relative(sex, county.names().family(), born);
    }

    private void halfSibling(Family family, Human parent, Human other, LocalDate began, LocalDate ended) {
        LocalDate first = began.plusDays(270);
        LocalDate end = ended.plusDays(270).isBefore(county.today()) ? ended.plusDays(270) : county.today();
        Human half = county.people().relative(county.people().sex(), other.family(), chance.day(first, end));
        county.ties().birth(parent, half, "ACCEPTED", null, family.known);
        county.ties().birth(other, half, null, null, family.known);
    }

    private void step(Family family, Human other, LocalDate began, LocalDate ended) {
        for (CareChild child : family.children) {
            if (chance.percent(50) && child.human().born().isBefore(ended)) {
                LocalDate born = child.human().born();
                LocalDate from = born.isAfter(began) ? born : began;
                county.ties().parent("STEP", other, child.human(), from, ended, family.known);
            }
        }
    }
}
