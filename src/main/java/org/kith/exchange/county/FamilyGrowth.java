package org.kith.exchange.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Adds relatives and friends to a family, a branch at a time, until it is as large as was asked. */
final class FamilyGrowth {
    private static final int GREAT_GRANDPARENTS = 2;
    private static final int MOST_SIBLINGS = 6;

    private final County county;
    private final Chance chance;
    private final FormerPartners formerPartners;

    FamilyGrowth(County county) {
        this.county = county;
        this.chance = county.chance();
        this.formerPartners = new FormerPartners(county);
    }

    /** Somebody whose parents are not recorded yet; 0 is the generation of the children's parents. */
    private record Parentless(Human human, int generation) {}

    /** Parents who may have had more children. */
    private static final class Couple {
        final List<Human> parents;
        final int generation;
        int children = 1;

        Couple(List<Human> parents, int generation) {
            this.parents = parents;
            this.generation = generation;
        }
    }

    void grow(Family family, int people) {
        List<Parentless> parentless = new ArrayList<>();
        List<Couple> couples = new ArrayList<>();
        parentless.add(new Parentless(family.mother, 0));
        family.fathers.forEach(father -> parentless.add(new Parentless(father, 0)));
        long enough = county.files().rows(CountyTable.PEOPLE) + people;
        while (county.files().rows(CountyTable.PEOPLE) < enough) {
            switch (chance.weighted(parentless.isEmpty() ? 0 : 30, couples.isEmpty() ? 0 : 42, 12, 12, 4)) {
                case 0 -> parents(family, parentless, couples);
                case 1 -> aunt(family, couples);
                case 2 -> formerPartners.add(family);
                case 3 -> friend(family);
                default -> wordOnly(family);
            }
        }
        formerPartners.remember(family);
    }

    private void parents(Family family, List<Parentless> parentless, List<Couple> couples) {
        Parentless of = parentless.remove(chance.between(0, parentless.size() - 1));
        Human child = of.human();
        Human mother = county.people().relative("F", county.names().family(), chance.yearsBefore(child.born(), 18, 38));
        List<Human> parents = new ArrayList<>(List.of(mother));
        county.ties().birth(mother, child, null, null, family.known);
        if (chance.percent(85)) {
            Human father = county.people().relative("M", child.family(), chance.yearsBefore(child.born(), 18, 44));
            parents.add(father);
            county.ties().birth(father, child, null, null, family.known);
            LocalDate died = mother.died() == null ? father.died() : mother.died();
            String kind = chance.percent(80) ? "MARRIAGE" : "COHABITATION";
            county.ties().partner(kind, mother, father, child.born().minusYears(2), died, family.known);
            if (kind.equals("MARRIAGE") && chance.percent(40)) {
                county.people()
                        .name(
                                mother,
                                "FORMER",
                                mother.given(),
                                county.names().family(),
                                child.born().minusYears(2),
                                family.known);
            }
        }
        couples.add(new Couple(parents, of.generation() + 1));
        if (of.generation() + 1 < GREAT_GRANDPARENTS) {
            parents.forEach(parent -> parentless.add(new Parentless(parent, of.generation() + 1)));
        }
        settle(family, parents, List.of(), child.born(), of.generation() == 0);
    }

    /** A sister or brother of somebody in the family, with a partner and children. */
    private void aunt(Family family, List<Couple> couples) {
        Couple couple = chance.oneOf(couples);
        if (++couple.children > MOST_SIBLINGS) {
            couples.remove(couple);
            return;
        }
        Human mother = couple.parents.getFirst();
        Human aunt = county.people()
                .relative(
                        county.people().sex(),
                        couple.parents.getLast().family(),
                        mother.born().plusYears(chance.between(18, 40)).plusDays(chance.between(0, 364)));
        couple.parents.forEach(parent -> county.ties().birth(parent, aunt, null, null, family.known));
        if (aunt.ageOn(county.today()) < 19) {
            return;
        }
        List<Human> adults = new ArrayList<>(List.of(aunt));
        if (aunt.ageOn(county.today()) > 23 && chance.percent(60)) {
            Human partner = county.people()
                    .relative(
                            aunt.female() ? "M" : "F",
                            county.names().family(),
                            aunt.born().plusDays(chance.between(-2500, 2500)));
            county.ties()
                    .partner(
                            chance.percent(65) ? "MARRIAGE" : "COHABITATION",
                            aunt,
                            partner,
                            aunt.born().plusYears(22),
                            null,
                            family.known);
            adults.add(partner);
        }
        settle(family, adults, cousins(family, adults), aunt.born().plusYears(19), couple.generation == 1);
    }

    private List<Human> cousins(Family family, List<Human> parents) {
        List<Human> cousins = new ArrayList<>();
        LocalDate born = parents.getFirst().born().plusYears(18);
        int most = parents.size() == 1 ? 1 : chance.weighted(15, 25, 35, 17, 8);
        for (int i = 0; i < most; i++) {
            born = born.plusDays(chance.between(400, 2600));
            if (born.isAfter(county.today().minusDays(30))) {
                break;
            }
            Human cousin = county.people()
                    .relative(county.people().sex(), parents.getLast().family(), born);
            parents.forEach(parent -> county.ties().birth(parent, cousin, null, null, family.known));
            cousins.add(cousin);
        }
        return cousins;
    }

    /** A household for them; those near enough and of an age could care for the children. */
    private void settle(Family family, List<Human> adults, List<Human> children, LocalDate since, boolean near) {
        if (adults.stream().noneMatch(Human::alive)) {
            return;
        }
        List<Human> young = children.stream()
                .filter(child -> child.ageOn(county.today()) < 19)
                .toList();
        CountyMap.Locality locality =
                chance.percent(50) ? family.locality : county.map().somewhere();
        Households.Household household = county.households().of(locality, adults, young, since, family.known);
        Human first = adults.getFirst();
        int age = first.ageOn(county.today());
        if (near && first.alive() && age >= 27 && age <= 72) {
            family.carers.add(new Family.Carer(first, household));
        }
    }

    private void friend(Family family) {
        Human of = chance.oneOf(family.children).human();
        LocalDate born = chance.percent(30)
                ? of.born().plusDays(chance.between(-500, 500))
                : chance.yearsBefore(county.today(), 22, 75);
        LocalDate latest = county.today().minusDays(60);
        Human friend = county.people()
                .relative(county.people().sex(), county.names().family(), born.isAfter(latest) ? latest : born);
        String kind = chance.oneOf(List.of(
                "FRIEND", "FRIEND", "NEIGHBOUR", "GODPARENT", "TEACHER", "COMMUNITY", "CHOSEN_FAMILY", "ACQUAINTANCE"));
        county.ties().kith(kind, friend, of, null, null, family.known);
        if (kind.equals("GODPARENT") || chance.percent(10)) {
            county.ties()
                    .care(
                            chance.percent(70) ? "SUPPORT_CARER" : "INFORMAL",
                            friend,
                            of,
                            family.known,
                            null,
                            family.known);
        }
    }

    /** "Uncle Dave, mother's side": a word, and on which side. */
    private void wordOnly(Family family) {
        String side = chance.percent(50) ? "MATERNAL" : "PATERNAL";
        boolean aunt = chance.percent(50);
        Human human = county.people()
                .nameOnly((aunt ? "Auntie " : "Uncle ") + county.names().adult(aunt ? "F" : "M"));
        county.ties()
                .kin("AUNT_UNCLE", side, human, chance.oneOf(family.children).human(), null, family.known);
    }
}
