package org.kith.exchange.county;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Decides where a child lives, and until when: one to three placements, with a brother or sister where that can be. */
final class PlacementPlan {
    /** Supported accommodation has its own code from this day. */
    private static final LocalDate SUPPORTED_ACCOMMODATION_SINCE = LocalDate.of(2024, 4, 1);

    private static final int SHORTEST_DAYS = 45;

    private final County county;
    private final Chance chance;
    private final Homes homes;

    /** The homes of the relatives of the family at hand, by the ref of the carer. */
    private final Map<String, Home> kinship = new HashMap<>();

    PlacementPlan(County county, Homes homes) {
        this.county = county;
        this.chance = county.chance();
        this.homes = homes;
    }

    /** Forgets the homes of the family before. */
    void nextFamily() {
        kinship.clear();
    }

    List<Stay> invent(CareChild child, List<Status> statuses, List<Family.Carer> carers) {
        List<LocalDate> starts = starts(child, statuses.getLast());
        List<Stay> stays = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            boolean last = i == starts.size() - 1;
            LocalDate from = starts.get(i);
            LocalDate to = last ? child.left() : starts.get(i + 1);
            stays.add(stay(type(child, from, last, Status.on(statuses, from), carers), child, from, to, carers));
        }
        return stays;
    }

    /** The same placements as a brother or sister who came into care on the same day, in the same homes as far as they have places. */
    List<Stay> together(CareChild child, List<Stay> sibling, List<Family.Carer> carers) {
        List<Stay> stays = new ArrayList<>();
        for (Stay stay : sibling) {
            Home home = stay.home();
            if (home == null || !stay.type().startsWith("U")) {
                String type = stay.type().equals("P1") ? "P1" : "U6";
                stays.add(stay(type, child, stay.from(), stay.to(), carers));
            } else if (home.hasPlace(stay.from(), stay.to())) {
                home.take(stay.from(), stay.to());
                stays.add(stay);
                livesWithRelative(child, home, stay.from(), stay.to(), carers);
            } else {
                stays.add(stay("U6", child, stay.from(), stay.to(), carers));
            }
        }
        return stays;
    }

    /** Under a placement order the child moves to adopters some months later. */
    private List<LocalDate> starts(CareChild child, Status last) {
        LocalDate from = child.entered();
        LocalDate end = child.until(county.today());
        long days = ChronoUnit.DAYS.between(from, end);
        int count = days < 3 * SHORTEST_DAYS ? 1 : 1 + chance.weighted(50, 30, 20);
        TreeSet<LocalDate> starts = new TreeSet<>(List.of(from));
        for (int i = 1; i < count; i++) {
            starts.add(chance.day(from.plusDays(SHORTEST_DAYS), end.minusDays(SHORTEST_DAYS)));
        }
        LocalDate toAdopters = last.from().plusDays(chance.between(90, 240));
        if (last.code().equals("E1") && toAdopters.isBefore(end)) {
            starts.removeIf(start -> start.isAfter(last.from()));
            starts.add(toAdopters);
        }
        return List.copyOf(starts);
    }

    private String type(CareChild child, LocalDate from, boolean last, String status, List<Family.Carer> carers) {
        int age = child.human().ageOn(from);
        boolean supported = age >= 16 && !from.isBefore(SUPPORTED_ACCOMMODATION_SINCE);
        if (status.equals("J1")) {
            return chance.percent(40) ? "K1" : "K2";
        }
        if (supported && chance.percent(child.unaccompanied() ? 65 : 45)) {
            return "K3";
        }
        if (last && status.equals("E1") && age < 7) {
            return "A6";
        }
        if (age >= 8 && chance.percent(16)) {
            return "K2";
        }
        boolean careOrder = status.equals("C1") || status.equals("C2");
        if (last && careOrder && chance.percent(8)) {
            return "P1";
        }
        boolean longTerm = last && status.equals("C2");
        if (!carers.isEmpty() && chance.percent(24)) {
            return longTerm ? "U1" : "U3";
        }
        return longTerm && chance.percent(30) ? "U4" : "U6";
    }

    /** A placement of the type, in a home that has a place. */
    Stay stay(String type, CareChild child, LocalDate from, @Nullable LocalDate to, List<Family.Carer> carers) {
        return switch (type) {
            case "P1" -> new Stay(from, to, type, "PR0", null);
            case "A6" -> new Stay(from, to, type, "PR1", null);
            case "K1" -> in(homes.place(Homes.Kind.SECURE, from, to), type, from, to);
            case "K2" -> in(homes.place(Homes.Kind.CHILDRENS, from, to), type, from, to);
            case "K3" -> in(homes.place(Homes.Kind.SUPPORTED, from, to), type, from, to);
            case "U1", "U3" -> withRelative(type, child, from, to, carers);
            default -> in(homes.place(Homes.Kind.FOSTER, from, to), type, from, to);
        };
    }

    private static Stay in(Home home, String type, LocalDate from, @Nullable LocalDate to) {
        return new Stay(from, to, type, home.provider, home);
    }

    private Stay withRelative(
            String type, CareChild child, LocalDate from, @Nullable LocalDate to, List<Family.Carer> carers) {
        Family.Carer carer = chance.oneOf(carers);
        Home known = kinship.get(carer.human().ref());
        if (known == null || !known.hasPlace(from, to)) {
            known = homes.kinship(carer.human(), carer.household(), from, chance.percent(4));
            kinship.put(carer.human().ref(), known);
        }
        known.take(from, to);
        livesWithRelative(child, known, from, to, carers);
        return in(known, type, from, to);
    }

    /** A child who lives with relatives belongs to their household too. */
    private void livesWithRelative(
            CareChild child, Home home, LocalDate from, @Nullable LocalDate to, List<Family.Carer> carers) {
        for (Family.Carer carer : carers) {
            if (kinship.get(carer.human().ref()) == home) {
                county.households().member(carer.household(), child.human(), "CHILD", from.toString(), to, from);
            }
        }
    }
}
