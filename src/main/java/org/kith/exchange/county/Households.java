package org.kith.exchange.county;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes who lives with whom. */
final class Households {
    private final CountyFiles files;
    private final CountyMap map;
    private final Chance chance;

    /** A household and where it is. */
    record Household(String ref, String address) {}

    Households(CountyFiles files, CountyMap map, Chance chance) {
        this.files = files;
        this.map = map;
        this.chance = chance;
    }

    /** A household at an address of its own. */
    Household at(CountyMap.Locality locality, int confidentialPermille) {
        String address = map.address(locality, chance.permille(confidentialPermille));
        String ref = files.ref(CountyTable.HOUSEHOLDS);
        files.row(CountyTable.HOUSEHOLDS, ref, address);
        return new Household(ref, address);
    }

    /** The grown-ups, of whom the first is the householder, and the children, since they moved in or were born. */
    Household of(
            CountyMap.Locality locality, List<Human> adults, List<Human> children, LocalDate since, LocalDate known) {
        Household household = at(locality, 4);
        fill(household, adults, children, since, known);
        return household;
    }

    /** The same for a household that there is already. */
    void fill(Household household, List<Human> adults, List<Human> children, LocalDate since, LocalDate known) {
        for (Human adult : adults) {
            if (adult.alive()) {
                String role = adult == adults.getFirst() ? "HOUSEHOLDER" : "PARTNER";
                member(household, adult, role, Integer.toString(since.getYear()), null, known);
            }
        }
        for (Human child : children) {
            LocalDate from = child.born().isAfter(since) ? child.born() : since;
            member(household, child, "CHILD", from.toString(), null, known);
        }
    }

    void member(
            Household household,
            Human person,
            String role,
            @Nullable String from,
            @Nullable LocalDate to,
            LocalDate known) {
        boolean later =
                from != null && from.length() == 10 && LocalDate.parse(from).isAfter(known);
        files.row(
                CountyTable.HOUSEHOLD_MEMBERS,
                files.ref(CountyTable.HOUSEHOLD_MEMBERS),
                household.ref(),
                person.ref(),
                role,
                from,
                to,
                CountyFiles.recorded(later ? LocalDate.parse(from) : known),
                null);
    }
}
