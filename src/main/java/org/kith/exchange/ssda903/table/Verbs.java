package org.kith.exchange.ssda903.table;

import org.kith.care.journey.RecordJourney;
import org.kith.care.outcome.RecordOutcomes;
import org.kith.care.permanence.RecordPermanence;
import org.springframework.stereotype.Component;

/** What records the facts of the tables. */
@Component
public record Verbs(RecordJourney journeys, RecordPermanence permanence, RecordOutcomes outcomes) {}
