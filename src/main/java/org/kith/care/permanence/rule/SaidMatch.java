package org.kith.care.permanence.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a match with adopters.
 *
 * @param sex code of the return
 * @param status code of the return
 */
public record SaidMatch(
        LocalDate matchedOn,
        @Nullable LocalDate decidedOn,
        @Nullable Integer adopters,
        @Nullable String sex,
        @Nullable String status)
        implements Dated {

    @Override
    public LocalDate day() {
        return matchedOn;
    }

    @Override
    public String dayField() {
        return "matchedOn";
    }
}
