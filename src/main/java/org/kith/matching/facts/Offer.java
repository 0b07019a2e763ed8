package org.kith.matching.facts;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Row;
import org.kith.provision.HomeAccess;
import org.kith.provision.HomeFaith;
import org.kith.provision.HomePet;
import org.kith.provision.HomeSkill;

/**
 * What a home offers. What is null is not known; an empty set is known to be empty.
 *
 * @param languages codes of ISO 639
 * @param ownBedrooms bedrooms that are for one child each
 * @param sharing children can share a bedroom
 */
public record Offer(
        @Nullable Set<HomeSkill> skills,
        @Nullable Set<String> languages,
        @Nullable Set<HomeFaith> faiths,
        @Nullable Set<HomePet> pets,
        @Nullable Set<HomeAccess> accessibility,
        @Nullable Integer ownBedrooms,
        @Nullable Boolean sharing) {

    public static final Offer UNKNOWN = new Offer(null, null, null, null, null, null, null);

    public static Offer of(Row row) {
        return new Offer(
                named(row, "skills", HomeSkill::valueOf),
                named(row, "languages", Function.identity()),
                named(row, "faiths", HomeFaith::valueOf),
                named(row, "pets", HomePet::valueOf),
                named(row, "accessibility", HomeAccess::valueOf),
                row.numberOrNull("ownBedrooms"),
                row.flagOrNull("sharing"));
    }

    private static <T> @Nullable Set<T> named(Row row, String list, Function<String, T> read) {
        if (!row.has(list)) {
            return null;
        }
        List<String> names = row.texts(list);
        return names.stream().map(read).collect(Collectors.toUnmodifiableSet());
    }
}
