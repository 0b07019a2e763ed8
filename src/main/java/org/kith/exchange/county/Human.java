package org.kith.exchange.county;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One of the people of the county, as the generator knows them; what is written may know less. */
record Human(
        String ref,
        String given,
        String family,
        String sex,
        LocalDate born,
        @Nullable LocalDate died) {
    boolean female() {
        return sex.equals("F");
    }

    /** Age in whole years on the day; negative before birth. */
    int ageOn(LocalDate day) {
        int age = day.getYear() - born.getYear();
        return born.plusYears(age).isAfter(day) ? age - 1 : age;
    }

    boolean alive() {
        return died == null;
    }
}
