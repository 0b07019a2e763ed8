package org.kith.exchange.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A setting with places, and who has them when. */
final class Home {
    private record Stay(LocalDate from, @Nullable LocalDate to) {}

    final String ref;
    final String provider;
    private final LocalDate opened;
    final int places;
    private final List<Stay> stays = new ArrayList<>();

    Home(String ref, String provider, LocalDate opened, int places) {
        this.ref = ref;
        this.provider = provider;
        this.opened = opened;
        this.places = places;
    }

    /** Whether there is a free place the whole time. Errs on the side of no: stays that only follow each other are all counted. */
    boolean hasPlace(LocalDate from, @Nullable LocalDate to) {
        if (from.isBefore(opened)) {
            return false;
        }
        int taken = 0;
        for (Stay stay : stays) {
            boolean before = stay.to() != null && !stay.to().isAfter(from);
            boolean after = to != null && !stay.from().isBefore(to);
            if (!before && !after && ++taken >= places) {
                return false;
            }
        }
        return true;
    }

    void take(LocalDate from, @Nullable LocalDate to) {
        stays.add(new Stay(from, to));
    }

    /** Whether all places are taken with no end in sight: such a home need not be looked at again. */
    boolean fullForGood() {
        return stays.stream().filter(stay -> stay.to() == null).count() >= places;
    }
}
