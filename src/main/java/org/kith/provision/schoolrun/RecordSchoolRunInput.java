package org.kith.provision.schoolrun;

import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.person.Said;
import org.kith.provision.schoolrun.RecordSchoolRuns.SchoolRunRow;

/** The way from a home to a school, as those who keep the home say it. */
record RecordSchoolRunInput(
        String idempotencyKey,
        String settingId,
        @Nullable String revision,
        String schoolId,
        TravelBy by,
        int minutes,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        @Nullable String source)
        implements MutationInput {

    /** Refuses what cannot be, before anything is read. */
    void check() {
        new Said()
                .times(validFrom, validTo)
                .require(
                        minutes >= 1 && minutes <= RecordSchoolRuns.MOST_MINUTES,
                        "minutes",
                        "Minutes one way, 1 to " + RecordSchoolRuns.MOST_MINUTES)
                .text("source", source, Said.LONGEST_SOURCE)
                .orRefuse();
    }

    String setting() {
        return GlobalId.parse(settingId, "Setting").key();
    }

    String school() {
        return GlobalId.parse(schoolId, "School").key();
    }

    SchoolRunRow row() {
        return new SchoolRunRow(null, setting(), school(), by, minutes, PartialDate.between(validFrom, validTo));
    }
}
