package org.kith.matching.facts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.provision.RecordSettings.Kind;
import org.kith.provision.rule.Bar;
import org.kith.provision.rule.HomeOnADay;

/**
 * A home that might take them.
 *
 * @param kind of home
 * @param provider who provides it, by the code of the return; null where that was not said
 * @param places for how many children it is on the day; null where nothing says so
 * @param living how many children live there on the day, whoever they are
 * @param offer what it offers
 * @param nearness by the child's id
 * @param bars what stands between a child and those who live or care there, by the child's id
 * @param schoolMinutes minutes to a school, by the school's id
 */
public record Candidate(
        String id,
        Kind kind,
        @Nullable String provider,
        HomeOnADay home,
        @Nullable Integer places,
        int living,
        Offer offer,
        Map<String, Nearness> nearness,
        Map<String, List<TellableBar>> bars,
        Map<String, Integer> schoolMinutes) {

    /**
     * What stands between a child and somebody there.
     *
     * @param told whether the viewer may be told of it; what may not be told is counted all the same, and told as no more than that a manager
     *     must check
     */
    public record TellableBar(Bar bar, boolean told) {}

    /** Places that are free on the day; null where nothing says for how many children the home is. */
    public @Nullable Integer vacancies() {
        return places == null ? null : Math.max(0, places - living);
    }

    public Nearness nearnessTo(String childId) {
        return Objects.requireNonNullElse(nearness.get(childId), Nearness.UNKNOWN);
    }

    public List<TellableBar> barsOf(String childId) {
        return bars.getOrDefault(childId, List.of());
    }
}
