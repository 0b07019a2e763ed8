package org.kith.exchange.county;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Invents people and writes what the county knows of them: often less than there is to know. */
final class People {
    /** Stands in where nobody knows when somebody was born; never written. */
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private final CountyFiles files;
    private final Chance chance;
    private final InventedNames names;
    private final InventedNumbers numbers;
    private final LocalDate today;

    People(CountyFiles files, Chance chance, InventedNames names, InventedNumbers numbers, LocalDate today) {
        this.files = files;
        this.chance = chance;
        this.names = names;
        this.numbers = numbers;
        this.today = today;
    }

    String sex() {
        return chance.percent(50) ? "F" : "M";
    }

    /** A relative or friend; the older they are, the more often they have died. Five in a thousand have a restricted record. */
    Human relative(String sex, String family, LocalDate born) {
        int age = today.getYear() - born.getYear();
        boolean dead = chance.permille(deathsPerThousand(age));
        return adult(sex, family, born, dead ? chance.day(born.plusYears(Math.clamp(age - 1, 0, 50)), today) : null);
    }

    /** Somebody who is alive: a carer. */
    Human living(String sex, String family, LocalDate born) {
        return adult(sex, family, born, null);
    }

    private Human adult(String sex, String family, LocalDate born, @Nullable LocalDate died) {
        int age = today.getYear() - born.getYear();
        String given = age < 20 ? names.child(sex) : names.adult(sex);
        Human human = new Human(files.ref(CountyTable.PEOPLE), given, family, sex, born, died);
        write(human, knownBirth(human, age), chance.permille(5) ? "nobody" : null);
        return human;
    }

    /** A child with a record: the date of birth is known to the day, and the numbers are. */
    Human child(String sex, String given, String family, LocalDate born) {
        Human human = new Human(files.ref(CountyTable.PEOPLE), given, family, sex, born, null);
        write(human, born.toString(), null);
        return human;
    }

    /** A young person whose year of birth alone is known. */
    Human newcomer(LocalDate born) {
        String sex = chance.percent(85) ? "M" : "F";
        Human human = new Human(
                files.ref(CountyTable.PEOPLE), names.newcomerGiven(), names.newcomerFamily(), sex, born, null);
        write(human, chance.percent(50) ? Integer.toString(born.getYear()) : born.toString(), null);
        return human;
    }

    /** Somebody of whom a word is known, such as "Uncle Dave". */
    Human nameOnly(String words) {
        Human human = new Human(files.ref(CountyTable.PEOPLE), words, "", "U", LONG_AGO, null);
        files.row(CountyTable.PEOPLE, human.ref(), words, null, null, null, null, null, null);
        return human;
    }

    void numbers(Human child, LocalDate since) {
        files.row(CountyTable.IDENTIFIERS, child.ref(), "NHS_NUMBER", numbers.nhsNumber(), null, since, null);
        int school = child.born().getYear() + 5;
        if (school <= today.getYear()) {
            files.row(
                    CountyTable.IDENTIFIERS,
                    child.ref(),
                    "UPN",
                    numbers.pupilNumber(school),
                    null,
                    school + "-09",
                    null);
        }
    }

    void name(Human human, String kind, String given, String family, @Nullable LocalDate to, LocalDate known) {
        files.row(
                CountyTable.NAMES,
                files.ref(CountyTable.NAMES),
                human.ref(),
                kind,
                given,
                family,
                null,
                to,
                CountyFiles.recorded(known));
    }

    private void write(Human human, @Nullable String birth, @Nullable String restrictedTo) {
        files.row(
                CountyTable.PEOPLE,
                human.ref(),
                human.given(),
                human.family(),
                human.sex(),
                birth,
                null,
                human.died(),
                restrictedTo);
    }

    /** Grown-ups are often known by the year alone, or not at all. */
    private @Nullable String knownBirth(Human human, int age) {
        if (age < 18) {
            return human.born().toString();
        }
        return switch (chance.weighted(70, 18, 5, 7)) {
            case 0 -> human.born().toString();
            case 1 -> Integer.toString(human.born().getYear());
            case 2 -> human.born().toString().substring(0, 7);
            default -> null;
        };
    }

    private static int deathsPerThousand(int age) {
        return age < 50 ? 8 : age < 65 ? 70 : age < 75 ? 200 : age < 85 ? 450 : 900;
    }
}
