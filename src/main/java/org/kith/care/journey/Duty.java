package org.kith.care.journey;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.care.duty.CareFacts;
import org.kith.care.duty.Due;
import org.kith.care.duty.Duties;
import org.kith.care.duty.DutyKind;
import org.kith.person.Person;

/** Something to be done for a child, derived from what is recorded and stored nowhere. */
public record Duty(
        Person child,
        DutyKind kind,
        @Nullable LocalDate dueOn,
        int daysOverdue,
        String regulation,
        String restsOn,
        @Nullable String notKnown)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        child.tellOf(told);
    }

    /** What is due for a child on a day, soonest first. */
    static List<Duty> of(Person child, CareFacts facts, LocalDate day) {
        return Duties.on(day, facts).stream().map(due -> of(child, due, day)).toList();
    }

    static Duty of(Person child, Due due, LocalDate day) {
        return new Duty(
                child, due.kind(), due.dueOn(), due.daysLate(day), due.regulation(), due.restsOn(), due.notKnown());
    }
}
