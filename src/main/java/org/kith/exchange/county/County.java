package org.kith.exchange.county;

import java.time.LocalDate;

/** What every part of the generator writes with: one chance, one set of files, one map. */
record County(
        CountyFiles files,
        Chance chance,
        InventedNames names,
        InventedNumbers numbers,
        CountyMap map,
        People people,
        Ties ties,
        Households households,
        Council council,
        LocalDate today) {

    static County of(CountyFiles files, long seed, int children, LocalDate today) {
        Chance chance = new Chance(seed);
        InventedNames names = new InventedNames(chance);
        InventedNumbers numbers = new InventedNumbers();
        CountyMap map = new CountyMap(files, chance, names, numbers);
        return new County(
                files,
                chance,
                names,
                numbers,
                map,
                new People(files, chance, names, numbers, today),
                new Ties(files),
                new Households(files, map, chance),
                new Council(files, chance, names, numbers, children),
                today);
    }
}
