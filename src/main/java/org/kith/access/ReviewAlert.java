package org.kith.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.kith.api.RefusedException;
import org.kith.api.Revision;
import org.kith.api.UserErrorCode;
import org.kith.graph.Row;
import org.springframework.stereotype.Component;

/** Says what came of an alert. What was said before stays. */
@Component
class ReviewAlert {

    private static final String REVIEW = """
            MATCH (alert:AccessAlert {id: $review.alert})
            CREATE (alert)-[:REVIEWED_AS]->(review:AlertReview)
            SET review = $review.values, alert.reviews = $review.values.number, alert.state = 'REVIEWED'
            """;

    private final Clock clock;

    ReviewAlert(Clock clock) {
        this.clock = clock;
    }

    /** @return id of the alert */
    String write(Change change, ReviewAlertInput input) {
        input.check();
        String reviewer = Objects.requireNonNull(change.scope().professional());
        Row alert = change.found("AccessAlert", input.alert(), "alertId");
        if (alert.text("professionalId").equals(reviewer)) {
            throw RefusedException.of(
                    UserErrorCode.NOT_ALLOWED, "alertId", "Somebody else has to review what you have done yourself");
        }
        int reviews = alert.number("reviews");
        if (reviews > 0 || input.revision() != null) {
            Revision.check(input.revision(), Revision.of(reviews));
        }
        Map<String, Object> values = Map.of(
                "number", reviews + 1,
                "at", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC),
                "professionalId", reviewer,
                "outcome", input.outcome(),
                "note", input.note().strip());
        change.tx().run(REVIEW, Map.of("review", Map.of("alert", input.alert(), "values", values)));
        return input.alert();
    }
}
