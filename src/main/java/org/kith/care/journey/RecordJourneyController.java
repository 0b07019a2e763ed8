package org.kith.care.journey;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.access.Recorded;
import org.kith.care.journey.RecordJourney.DeprivationRow;
import org.kith.care.journey.RecordJourney.MissingRow;
import org.kith.care.journey.RecordJourney.ReviewRow;
import org.kith.care.journey.RecordJourney.VisitRow;
import org.kith.care.journey.rule.JourneyRule;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations that record a child's journey. */
@Controller
class RecordJourneyController {

    private final JourneyWriter writer;
    private final RecordJourney journeys;
    private final JourneyQueries queries;

    RecordJourneyController(JourneyWriter writer, RecordJourney journeys, JourneyQueries queries) {
        this.writer = writer;
        this.journeys = journeys;
        this.queries = queries;
    }

    @MutationMapping
    JourneyPayload.OfReview recordReview(@Argument RecordReviewInput input, Scope scope) {
        Recorded done = writer.record(
                scope,
                "recordReview",
                input,
                JourneyRule.OF_REVIEWS,
                (change, id, before) -> journeys.reviews(
                        change.tx(),
                        change.provenance(input.source()),
                        List.of(new ReviewRow(
                                id,
                                input.childKey(),
                                input.date(),
                                input.held(),
                                input.participation(),
                                input.workerKey(),
                                List.of(),
                                null))));
        return new JourneyPayload.OfReview(
                done.read(scope, queries::review), done.userErrors(), done.warnings(), done.bookmark());
    }

    @MutationMapping
    JourneyPayload.OfVisit recordVisit(@Argument RecordVisitInput input, Scope scope) {
        Recorded done = writer.record(
                scope,
                "recordVisit",
                input,
                JourneyRule.OF_VISITS,
                (change, id, before) -> journeys.visits(
                        change.tx(),
                        change.provenance(input.source()),
                        List.of(new VisitRow(
                                id,
                                input.childKey(),
                                input.date(),
                                visitor(change, input, before),
                                input.seen(),
                                input.seenAlone(),
                                input.place(),
                                null))));
        return new JourneyPayload.OfVisit(
                done.read(scope, queries::visit), done.userErrors(), done.warnings(), done.bookmark());
    }

    /** Who does not say who visited did; a correction that does not say it leaves that as it was. */
    private static @Nullable String visitor(Change change, RecordVisitInput input, @Nullable Row before) {
        String said = input.workerKey();
        if (said != null) {
            return said;
        }
        return before == null ? Objects.requireNonNull(change.scope().professional()) : before.textOrNull("visitedBy");
    }

    @MutationMapping
    JourneyPayload.OfMissingEpisode recordMissingEpisode(@Argument RecordMissingEpisodeInput input, Scope scope) {
        Recorded done = writer.record(
                scope,
                "recordMissingEpisode",
                input,
                JourneyRule.OF_MISSING_EPISODES,
                (change, id, before) -> journeys.missingEpisodes(
                        change.tx(),
                        change.provenance(input.source()),
                        List.of(new MissingRow(
                                id,
                                input.childKey(),
                                input.kind(),
                                input.validFrom(),
                                input.validTo(),
                                input.returnInterview(),
                                List.of(),
                                null))));
        return new JourneyPayload.OfMissingEpisode(
                done.read(scope, queries::missingEpisode), done.userErrors(), done.warnings(), done.bookmark());
    }

    @MutationMapping
    JourneyPayload.OfDeprivationOfLiberty recordDeprivationOfLiberty(
            @Argument RecordDeprivationOfLibertyInput input, Scope scope) {
        Recorded done = writer.record(
                scope,
                "recordDeprivationOfLiberty",
                input,
                JourneyRule.OF_DEPRIVATIONS_OF_LIBERTY,
                (change, id, before) -> journeys.deprivationsOfLiberty(
                        change.tx(),
                        change.provenance(input.source()),
                        List.of(new DeprivationRow(
                                id,
                                input.childKey(),
                                input.validFrom(),
                                input.validTo(),
                                input.authorisedBy(),
                                List.of(),
                                null))));
        return new JourneyPayload.OfDeprivationOfLiberty(
                done.read(scope, queries::deprivationOfLiberty), done.userErrors(), done.warnings(), done.bookmark());
    }
}
