package org.kith.audit;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.access.Alerts.DutyUse;
import org.kith.access.Role;

/**
 * The looks of one record, as the index keeps them: one for each person.
 *
 * @param because reasons for which those seen at FULL were, by id
 */
record LooksOfRecord(AccessRecord record, Map<String, List<String>> because) {

    /** As grants say it. */
    private static final String BY_DUTY = "DUTY";

    List<Map<String, Object>> all() {
        List<Map<String, Object>> looks = new ArrayList<>();
        Set<String> rest = new HashSet<>(record.changed());
        record.told()
                .forEach((level, ids) -> ids.forEach(id -> {
                    looks.add(look(id, level));
                    rest.remove(id);
                }));
        rest.forEach(id -> looks.add(look(id, null)));
        return looks;
    }

    /** Children whose whole record was told to somebody who is on duty, and for whom no other reason is known. */
    List<DutyUse> byDuty() {
        if (!record.roles().contains(Role.DUTY.claim())) {
            return List.of();
        }
        return record.told().getOrDefault(Level.FULL, List.of()).stream()
                .filter(child -> {
                    List<String> reasons = because.getOrDefault(child, List.of());
                    return reasons.isEmpty() || reasons.contains(BY_DUTY);
                })
                .map(child -> new DutyUse(
                        record.professional(),
                        Set.copyOf(record.roles()),
                        child,
                        IndexLooks.day(record),
                        OffsetDateTime.parse(record.at()),
                        record.request()))
                .toList();
    }

    /** @param level null for somebody who was changed, and of whom nothing was told */
    private Map<String, Object> look(String person, @Nullable Level level) {
        Map<String, Object> look = new HashMap<>();
        look.put("id", "%s:%012d:%s".formatted(record.chain(), record.index(), person));
        look.put("at", OffsetDateTime.parse(record.at()));
        look.put("personId", person);
        look.put("professionalId", record.professional());
        look.put("roles", record.roles());
        look.put("level", level == null ? null : level.name());
        look.put("operation", record.operation() == null ? record.document() : record.operation());
        look.put("roots", record.roots());
        look.put("because", level == Level.FULL ? because.getOrDefault(person, List.of()) : List.of());
        look.put("changed", record.changed().contains(person));
        look.put("requestId", record.request());
        return look;
    }
}
