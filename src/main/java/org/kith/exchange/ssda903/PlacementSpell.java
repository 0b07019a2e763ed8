package org.kith.exchange.ssda903;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A placement, from the episodes during which the child lived there: one, and those after it that only changed the legal status.
 *
 * @param startKnown false where the return begins in the middle of the placement
 */
record PlacementSpell(List<Episode> episodes, boolean startKnown) {
    PlacementSpell {
        episodes = List.copyOf(episodes);
    }

    /** Names it within the return and in the next one: the name of its first episode. */
    String ref() {
        return first().ref();
    }

    Episode first() {
        return episodes.getFirst();
    }

    Episode last() {
        return episodes.getLast();
    }

    @Nullable
    LocalDate from() {
        return first().from();
    }

    @Nullable
    LocalDate to() {
        return last().to();
    }

    /** The first value that an episode of it gives, or empty. */
    String said(String column) {
        return episodes.stream()
                .map(episode -> episode.get(column))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }
}
