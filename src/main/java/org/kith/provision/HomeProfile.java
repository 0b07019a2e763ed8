package org.kith.provision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.api.Revision;
import org.kith.graph.Row;

/**
 * What a home offers. What is null is not known; an empty list is known to be empty.
 *
 * @param languages codes of {@link HomeLanguages}
 * @param smoking somebody in the home smokes
 * @param ownBedrooms bedrooms that are for one child each
 * @param sharing children can share a bedroom
 */
record HomeProfile(
        String revision,
        @Nullable List<TrainedSkill> skills,
        @Nullable List<String> languages,
        @Nullable List<HomeFaith> faiths,
        @Nullable List<HomePet> pets,
        @Nullable List<HomeAccess> accessibility,
        @Nullable Boolean smoking,
        @Nullable Integer ownBedrooms,
        @Nullable Boolean sharing) {

    /** A skill of those who care there, and when they were last trained in it. */
    record TrainedSkill(HomeSkill skill, @Nullable LocalDate trainedOn) {}

    static HomeProfile of(Row row) {
        return new HomeProfile(
                Revision.of(row.instant("recordedAt")),
                skills(row),
                row.has("languages") ? row.texts("languages") : null,
                named(row, "faiths", HomeFaith.class),
                named(row, "pets", HomePet.class),
                named(row, "accessibility", HomeAccess.class),
                row.flagOrNull("smoking"),
                row.numberOrNull("ownBedrooms"),
                row.flagOrNull("sharing"));
    }

    private static @Nullable List<TrainedSkill> skills(Row row) {
        if (!row.has("skills")) {
            return null;
        }
        Map<String, LocalDate> trained = new HashMap<>();
        for (String each : row.texts("trained")) {
            int space = each.indexOf(' ');
            trained.put(each.substring(0, space), LocalDate.parse(each.substring(space + 1)));
        }
        return row.texts("skills").stream()
                .map(skill -> new TrainedSkill(HomeSkill.valueOf(skill), trained.get(skill)))
                .toList();
    }

    private static <E extends Enum<E>> @Nullable List<E> named(Row row, String list, Class<E> type) {
        return row.has(list)
                ? row.texts(list).stream().map(each -> Enum.valueOf(type, each)).toList()
                : null;
    }
}
