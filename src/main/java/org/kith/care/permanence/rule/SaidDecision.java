package org.kith.care.permanence.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody says of a decision for adoption, and of its reversal. */
public record SaidDecision(
        LocalDate decidedOn,
        @Nullable LocalDate reversedOn,
        @Nullable String reason) implements Dated {

    @Override
    public LocalDate day() {
        return decidedOn;
    }

    @Override
    public String dayField() {
        return "decidedOn";
    }
}
