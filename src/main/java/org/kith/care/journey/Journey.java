package org.kith.care.journey;

import java.time.LocalDate;
import java.util.List;
import org.kith.care.fact.ToldFacts;
import org.kith.graph.Parts;
import org.kith.person.Person;

/** What was read of a child's way through care: what was not asked for is empty. Facts are newest first, duties soonest first. */
record Journey(
        List<Review> reviews,
        List<Visit> visits,
        List<MissingEpisode> missingEpisodes,
        List<DeprivationOfLiberty> deprivationsOfLiberty,
        List<Duty> duties) {

    /** Of a child who is not seen. */
    static final Journey NONE = new Journey(List.of(), List.of(), List.of(), List.of(), List.of());

    static Journey of(String childId, Parts parts, LocalDate day) {
        Person child = Person.mentioned(childId, parts);
        return new Journey(
                ToldFacts.list(parts, JourneyKind.REVIEW, childId, Review::of),
                ToldFacts.list(parts, JourneyKind.VISIT, childId, Visit::of),
                ToldFacts.list(parts, JourneyKind.MISSING_EPISODE, childId, MissingEpisode::of),
                ToldFacts.list(parts, JourneyKind.DEPRIVATION_OF_LIBERTY, childId, DeprivationOfLiberty::of),
                child == null ? List.of() : Duty.of(child, GroundsOfDuties.of(childId, parts), day));
    }
}
