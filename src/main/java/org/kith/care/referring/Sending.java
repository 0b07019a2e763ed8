package org.kith.care.referring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.UserError;
import org.kith.api.UserErrorCode;
import org.kith.graph.ValidTime;

/** What is asked of the sending of a referral: it is open, its day lies in the time in which it was, and the answer comes after it. */
final class Sending {
    private Sending() {}

    static List<UserError> errors(SendReferralInput input, LocalDate today, LocalDate opened, LocalDate closed) {
        List<UserError> errors = new ArrayList<>();
        boolean first = input.revision() == null;
        if (first && !closed.equals(ValidTime.OPEN_END)) {
            errors.add(error("referralId", "It was closed on " + closed + "; a closed referral is sent to nobody"));
        }
        within("sentOn", input.sentOn(), opened, "it was opened", today, errors);
        within("respondedOn", input.respondedOn(), input.sentOn(), "it was sent", today, errors);
        if (input.respondedOn() != null && input.response() == null) {
            errors.add(error("response", "A day of an answer needs the answer"));
        }
        return errors;
    }

    private static void within(
            String field,
            @Nullable LocalDate day,
            LocalDate after,
            String what,
            LocalDate today,
            List<UserError> errors) {
        if (day != null && day.isBefore(after)) {
            errors.add(error(field, "It cannot be before " + what + " on " + after));
        } else if (day != null && day.isAfter(today)) {
            errors.add(error(field, "It cannot be after today, " + today));
        }
    }

    private static UserError error(String field, String message) {
        return UserError.at(field, UserErrorCode.INVALID, message);
    }
}
