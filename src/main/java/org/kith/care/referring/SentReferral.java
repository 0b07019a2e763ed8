package org.kith.care.referring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.api.Revision;
import org.kith.graph.Row;

/** That a referral was sent to a home, and what the home answered. */
public record SentReferral(
        GlobalId settingId,
        @Nullable String settingName,
        String revision,
        LocalDate sentOn,
        @Nullable ReferralResponse response,
        @Nullable LocalDate respondedOn,
        @Nullable String source) {

    static SentReferral of(Row row) {
        String response = row.textOrNull("response");
        return new SentReferral(
                new GlobalId("Setting", row.text("settingId")),
                row.textOrNull("settingName"),
                Revision.of(row.number("version")),
                row.date("sentOn"),
                response == null ? null : ReferralResponse.valueOf(response),
                row.dateOrNull("respondedOn"),
                row.textOrNull("source"));
    }
}
