package org.kith.exchange.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everywhere a child can be placed. A home is opened when no home that was looked at has a free place. */
final class Homes {
    /** Kinds of homes that are shared by many families. */
    enum Kind {
        FOSTER,
        CHILDRENS,
        SECURE,
        SUPPORTED
    }

    /** Who lives in a foster or adopter household. */
    private record Carers(List<Human> adults, Households.Household household, CountyMap.Locality near) {
        String name() {
            return "The " + adults.getFirst().family() + " household";
        }
    }

    /** The homes of a kind that are not full for good, and how many places of all are taken with no end in sight. */
    private static final class Stock {
        final List<Home> homes = new ArrayList<>();
        int places;
        int taken;

        boolean enough() {
            return (taken + 1) * 100 <= places * PERCENT_TAKEN;
        }
    }

    /** So many places are taken in the end; the others are vacancies. */
    private static final int PERCENT_TAKEN = 87;

    /** How many homes with a free place are looked at before another is opened. */
    private static final int LOOKED_AT = 12;

    private static final int USUAL_FOSTERING_LIMIT = 3;
    private static final int WEEKS_OF_TEMPORARY_APPROVAL = 16;

    private final CountyFiles files;
    private final Chance chance;
    private final InventedNames names;
    private final People people;
    private final Ties ties;
    private final Households households;
    private final Council council;
    private final CountyMap map;
    private final Map<Kind, Stock> stocks = new EnumMap<>(Kind.class);
    private final LocalDate today;
    private int urns;

    Homes(County county) {
        this.files = county.files();
        this.chance = county.chance();
        this.names = county.names();
        this.people = county.people();
        this.ties = county.ties();
        this.households = county.households();
        this.council = county.council();
        this.map = county.map();
        this.today = county.today();
    }

    /** A place in some home of the kind, taken for that time. */
    Home place(Kind kind, LocalDate from, @Nullable LocalDate to) {
        Stock stock = stocks.computeIfAbsent(kind, k -> new Stock());
        Home found = stock.enough() ? free(stock.homes, from, to) : null;
        Home home = found == null ? open(kind, stock, from) : found;
        home.take(from, to);
        stock.taken += to == null ? 1 : 0;
        return home;
    }

    private @Nullable Home free(List<Home> homes, LocalDate from, @Nullable LocalDate to) {
        for (int i = 0; i < LOOKED_AT && !homes.isEmpty(); i++) {
            int at = chance.between(0, homes.size() - 1);
            Home home = homes.get(at);
            if (home.fullForGood()) {
                homes.set(at, homes.getLast());
                homes.removeLast();
            } else if (home.hasPlace(from, to)) {
                return home;
            }
        }
        return null;
    }

    private Home open(Kind kind, Stock stock, LocalDate from) {
        LocalDate opened = chance.yearsBefore(from, 0, 9);
        Home home = kind == Kind.FOSTER ? fosterHousehold(opened) : house(kind, opened);
        stock.homes.add(home);
        stock.places += home.places;
        return home;
    }

    /** Adopters who wait for a child: approved, and nobody is placed with them. */
    void adopters() {
        LocalDate approved = chance.yearsBefore(today, 0, 1);
        Carers carers = carers(approved, today);
        String ref = setting(
                "ADOPTER_HOUSEHOLD",
                carers.name(),
                null,
                null,
                null,
                carers.household().address());
        carers.adults()
                .forEach(adult -> carer(ref, adult, adult == carers.adults().getFirst() ? "MAIN" : "SECOND", approved));
        approval(ref, "ADOPTION", chance.between(1, 3), 0, chance.between(2, 9), approved, null);
    }

    /** The home of a relative who is approved for the children of the family: for 16 weeks at first, then in full. */
    Home kinship(Human carer, Households.Household household, LocalDate from, boolean lapsed) {
        String name = "The " + carer.family() + " household";
        String ref = setting("KINSHIP_HOUSEHOLD", name, null, "PR1", null, household.address());
        carer(ref, carer, "MAIN", from);
        LocalDate ends = from.plusWeeks(WEEKS_OF_TEMPORARY_APPROVAL);
        worker(ref, council.supervisor(), "SUPERVISING_SOCIAL_WORKER", from);
        approval(ref, "TEMPORARY_REG_24", 4, 0, 18, from, ends);
        LocalDate full = ends.minusDays(chance.between(0, 20));
        if (!lapsed && full.isBefore(today)) {
            approval(ref, "CONNECTED_PERSON", 4, 0, 18, full, null);
        }
        return new Home(ref, "PR1", from, 6);
    }

    private Home fosterHousehold(LocalDate opened) {
        Carers carers = carers(opened, opened);
        String provider = chance.percent(65) ? "PR1" : "PR4";
        String ref = setting(
                "FOSTER_HOUSEHOLD",
                carers.name(),
                null,
                provider,
                null,
                carers.household().address());
        carers.adults()
                .forEach(adult -> carer(ref, adult, adult == carers.adults().getFirst() ? "MAIN" : "SECOND", opened));
        worker(ref, council.supervisor(), "SUPERVISING_SOCIAL_WORKER", opened);
        schoolRun(ref, carers.near(), opened);
        int places = chance.percent(60) ? USUAL_FOSTERING_LIMIT : chance.between(1, 2);
        approval(ref, "GENERAL", places, 0, 18, opened, null);
        return new Home(ref, provider, opened, places);
    }

    private Carers carers(LocalDate opened, LocalDate known) {
        List<Human> adults = new ArrayList<>();
        String family = names.family();
        adults.add(people.living("F", family, chance.yearsBefore(opened, 27, 58)));
        if (chance.percent(65)) {
            adults.add(people.living(chance.percent(90) ? "M" : "F", family, chance.yearsBefore(opened, 27, 58)));
            ties.partner("MARRIAGE", adults.get(0), adults.get(1), opened.minusYears(3), null, known);
        }
        List<Human> own = new ArrayList<>();
        if (chance.percent(35)) {
            Human child = people.relative(people.sex(), family, chance.yearsBefore(opened, 0, 8));
            adults.forEach(carer -> ties.birth(carer, child, null, null, known));
            own.add(child);
        }
        CountyMap.Locality near = map.somewhere();
        Households.Household household = households.at(near, 30);
        households.fill(household, adults, own, opened.minusYears(1), known);
        return new Carers(adults, household, near);
    }

    private Home house(Kind kind, LocalDate opened) {
        String provider = chance.percent(40) ? "PR1" : "PR4";
        int beds = kind == Kind.SECURE ? 12 : chance.between(2, 6);
        String name = names.house();
        String settingKind = switch (kind) {
            case CHILDRENS -> "CHILDRENS_HOME";
            case SECURE -> "SECURE_HOME";
            default -> "SUPPORTED_ACCOMMODATION";
        };
        String urn = Integer.toString(8_900_000 + ++urns);
        String ref = setting(settingKind, name, urn, provider, beds, map.address(name, map.somewhere(), false));
        worker(ref, council.registeredManager(), "REGISTERED_MANAGER", opened);
        files.row(
                CountyTable.REGISTRATIONS,
                files.ref(CountyTable.REGISTRATIONS),
                ref,
                urn,
                beds,
                kind == Kind.SUPPORTED ? 16 : 8,
                17,
                null,
                opened,
                null);
        return new Home(ref, provider, opened, beds);
    }

    private String setting(
            String kind,
            String name,
            @Nullable String urn,
            @Nullable String provider,
            @Nullable Integer beds,
            String address) {
        String ref = files.ref(CountyTable.SETTINGS);
        files.row(CountyTable.SETTINGS, ref, kind, name, urn, provider, beds, address, CountyMap.COUNTY);
        return ref;
    }

    private void carer(String setting, Human carer, String role, LocalDate from) {
        files.row(CountyTable.SETTING_CARERS, setting, carer.ref(), role, from, null);
    }

    private void worker(String setting, String worker, String role, LocalDate from) {
        files.row(CountyTable.HOME_WORKERS, setting, worker, role, from, null);
    }

    /** To the school of the place: no throw of the dice, so that the rest of the county stays as it was. */
    private void schoolRun(String setting, CountyMap.Locality near, LocalDate from) {
        int minutes = 5 + Math.floorMod(setting.hashCode(), 25);
        files.row(CountyTable.SCHOOL_RUNS, setting, near.school(), minutes < 20 ? "WALK" : "CAR", minutes, from, null);
    }

    private void approval(
            String setting,
            String category,
            int most,
            int youngest,
            int oldest,
            LocalDate from,
            @Nullable LocalDate to) {
        boolean adopts = category.equals("ADOPTION");
        String terms = "Up to " + most + (most == 1 ? " child" : " children") + " aged " + youngest + " to " + oldest;
        files.row(
                CountyTable.APPROVALS,
                files.ref(CountyTable.APPROVALS),
                setting,
                category,
                most,
                youngest,
                oldest,
                adopts ? most : null,
                adopts ? "EARLY_PERMANENCE" : null,
                null,
                null,
                terms,
                adopts ? "Generated Adoption" : null,
                from,
                to);
    }
}
