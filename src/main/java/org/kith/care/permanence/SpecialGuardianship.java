package org.kith.care.permanence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.PartialDate;
import org.kith.graph.Parts;
import org.kith.order.Order;
import org.kith.person.Person;

/**
 * That somebody is a child's special guardian, from the order, from why an episode of care ended (SSDA903 REC E45 to E48), or from both where
 * they tell of the same day.
 *
 * @param guardians those whom the order names, of those whom the viewer sees
 * @param formerFosterCarer null where not known
 * @param relativeOrFriend null where not known
 */
record SpecialGuardianship(
        String childId,
        @Nullable PartialDate validFrom,
        List<Person> guardians,
        @Nullable Boolean formerFosterCarer,
        @Nullable Boolean relativeOrFriend)
        implements AboutPeople {

    /** A special guardianship order (Children Act 1989, section 14A), by the form of the court. */
    static final String ORDER = "C43A";

    @Override
    public void tellOf(Told told) {
        told.person(childId, true);
        guardians.forEach(guardian -> guardian.tellOf(told));
    }

    /** Newest first. Parts {@code order} with the people of the orders, and {@code guardianship}, by the child's id. */
    static List<SpecialGuardianship> of(String childId, Parts parts) {
        List<SpecialGuardianship> found = new ArrayList<>();
        List<SpecialGuardianship> ceased = new ArrayList<>(parts.of("guardianship", childId).stream()
                .map(row -> ofReason(childId, PartialDate.in(row, "on"), row.text("reason")))
                .toList());
        parts.of("order", childId).stream()
                .map(row -> Order.of(row, parts))
                .filter(order -> order.kind().equals(ORDER))
                .forEach(order -> found.add(ofOrder(childId, order, ceased)));
        found.addAll(ceased);
        found.sort(Comparator.comparing((SpecialGuardianship each) -> Objects.toString(each.validFrom(), ""))
                .reversed());
        return List.copyOf(found);
    }

    private static SpecialGuardianship ofReason(String childId, @Nullable PartialDate on, String reason) {
        return new SpecialGuardianship(
                childId,
                on,
                List.of(),
                reason.equals("E45") || reason.equals("E46"),
                reason.equals("E45") || reason.equals("E47"));
    }

    /** With what the end of care on that day says of the guardian, which is taken from the list. */
    private static SpecialGuardianship ofOrder(String childId, Order order, List<SpecialGuardianship> ceased) {
        SpecialGuardianship same = ceased.stream()
                .filter(each -> Objects.equals(each.validFrom(), order.validFrom()))
                .findFirst()
                .orElse(null);
        ceased.remove(same);
        return new SpecialGuardianship(
                childId,
                order.validFrom(),
                order.names(),
                same == null ? null : same.formerFosterCarer(),
                same == null ? null : same.relativeOrFriend());
    }
}
