package org.kith.provision.schoolrun;

import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.api.Revision;
import org.kith.graph.Row;
import org.kith.workforce.School;

/**
 * The way from a home to a school.
 *
 * @param minutes one way
 */
record SchoolRun(
        String revision,
        School school,
        TravelBy by,
        int minutes,
        boolean current,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo) {

    static SchoolRun of(Row row) {
        return new SchoolRun(
                Revision.of(row.number("version")),
                School.of(row.row("school")),
                TravelBy.valueOf(row.text("by")),
                row.number("minutes"),
                row.flag("current"),
                PartialDate.in(row, "validFrom"),
                PartialDate.in(row, "validTo"));
    }
}
