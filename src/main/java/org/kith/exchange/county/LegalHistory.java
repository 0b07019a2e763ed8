package org.kith.exchange.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invents the legal statuses of a child in care, in the order in which courts make them, and writes the orders. */
final class LegalHistory {
    private static final String COURT = "Family Court at Aldersett";
    private static final int LONGEST_REMAND_DAYS = 150;

    private final County county;
    private final Chance chance;

    LegalHistory(County county) {
        this.county = county;
        this.chance = county.chance();
    }

    List<Status> invent(CareChild child) {
        LocalDate from = child.entered();
        LocalDate end = child.until(county.today());
        int age = child.human().ageOn(from);
        List<Status> statuses = new ArrayList<>();
        boolean remand = age >= 12 && from.plusDays(LONGEST_REMAND_DAYS).isAfter(end) && chance.percent(20);
        if (child.unaccompanied() || remand) {
            statuses.add(new Status(from, remand ? "J1" : "V2"));
            return statuses;
        }
        switch (chance.weighted(38, 47, 10, 5)) {
            case 0 -> voluntary(statuses, from, end);
            case 1 -> proceedings(statuses, from, end, age);
            case 2 -> {
                statuses.add(new Status(from, "L1"));
                proceedings(statuses, from.plusDays(2), end, age);
            }
            default -> statuses.add(new Status(from, "C2"));
        }
        return statuses;
    }

    /** Section 20, and later a care order for some. */
    private void voluntary(List<Status> statuses, LocalDate from, LocalDate end) {
        statuses.add(new Status(from, "V2"));
        LocalDate order = from.plusDays(chance.between(100, 700));
        if (chance.percent(40) && order.isBefore(end)) {
            statuses.add(new Status(order, "C2"));
        }
    }

    /** An interim care order, and after 20 to 40 weeks a care order or, for the very young, a placement order. */
    private void proceedings(List<Status> statuses, LocalDate from, LocalDate end, int age) {
        statuses.add(new Status(from, "C1"));
        LocalDate order = from.plusWeeks(chance.between(20, 40));
        if (order.isBefore(end)) {
            statuses.add(new Status(order, age < 5 && chance.percent(20) ? "E1" : "C2"));
        }
    }

    /** Writes the orders on which the statuses rest. */
    void orders(CareChild child, List<Status> statuses) {
        for (int i = 0; i < statuses.size(); i++) {
            Status status = statuses.get(i);
            LocalDate to = i + 1 < statuses.size() ? statuses.get(i + 1).from() : child.left();
            switch (status.code()) {
                case "C1" -> order("C33", "Interim care order", status.from(), to, child.human(), null);
                case "C2" -> order("C32A", "Care order", status.from(), to, child.human(), null);
                case "E1" -> order("A70", "Placement order", status.from(), to, child.human(), null);
                default -> {
                    // accommodation by agreement, police protection and remand rest on no family order
                }
            }
        }
    }

    /** Writes an order and returns its ref. */
    String order(
            String kind, String terms, LocalDate from, @Nullable LocalDate to, Human subject, @Nullable Human named) {
        CountyFiles files = county.files();
        String ref = files.ref(CountyTable.ORDERS);
        files.row(CountyTable.ORDERS, ref, kind, COURT, terms, from, to, CountyFiles.recorded(from));
        files.row(CountyTable.ORDER_PEOPLE, ref, subject.ref(), "SUBJECT");
        if (named != null) {
            files.row(CountyTable.ORDER_PEOPLE, ref, named.ref(), "NAMED");
        }
        return ref;
    }
}
