package org.kith.exchange.county;

import java.time.LocalDate;
import java.util.List;

/** A legal status (LS of the SSDA903 return) from a day on, until the next one. */
record Status(LocalDate from, String code) {
    /** The one in force on the day; the first where the day is before all. */
    static String on(List<Status> statuses, LocalDate day) {
        String code = statuses.getFirst().code();
        for (Status status : statuses) {
            if (!status.from().isAfter(day)) {
                code = status.code();
            }
        }
        return code;
    }
}
