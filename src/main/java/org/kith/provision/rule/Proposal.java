package org.kith.provision.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.graph.ValidTime;

/**
 * A placement that somebody wants to start.
 *
 * @param on its first day
 * @param home null where the child lives in none that is recorded, as with parents
 * @param stays the child's other placements, but the one that ends as this begins
 * @param careOrder the child is in care by a care order, interim or full (Children Act 1989, section 31 or 38)
 * @param siblingsElsewhere how many brothers and sisters are looked after in other homes
 * @param emergency the authority says that the child needs it at once
 */
public record Proposal(
        LocalDate on,
        ProposedChild child,
        PlacementCode code,
        @Nullable HomeOnADay home,
        List<Stay> stays,
        List<Bar> bars,
        SiblingQuestion siblings,
        boolean careOrder,
        int siblingsElsewhere,
        boolean emergency) {

    /** Another placement of the child. */
    public record Stay(Span time, boolean secure) {}

    /** The day, and every later one on which another child is to move in: a placement has no end when it starts. */
    List<LocalDate> days() {
        Stream<LocalDate> later = home == null
                ? Stream.of()
                : home.residents().stream()
                        .map(each -> each.time().from())
                        .filter(day -> day.isAfter(on) && day.isBefore(ValidTime.OPEN_END));
        return Stream.concat(Stream.of(on), later).distinct().sorted().toList();
    }
}
