package org.kith.care.permanence.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a plan for permanence.
 *
 * @param reached the days on which steps are said to have been done
 */
public record SaidPlan(
        LocalDate decidedOn, String kind, @Nullable String parallel, List<LocalDate> reached) implements Dated {

    @Override
    public LocalDate day() {
        return decidedOn;
    }

    @Override
    public String dayField() {
        return "decidedOn";
    }
}
