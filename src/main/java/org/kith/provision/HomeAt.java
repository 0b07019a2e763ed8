package org.kith.provision;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Of which home, and at which moment, something is asked for. The moment is that of the field alone: what an answer about the past tells of a
 * home beside its approvals is that of today, where the field says nothing.
 *
 * @param asOf null for today
 * @param knownAt null for now
 */
public record HomeAt(
        String id, @Nullable LocalDate asOf, @Nullable OffsetDateTime knownAt) {

    /** A home by the arguments {@code asOf} and {@code knownAt} of the field, as far as it has them. */
    public static HomeAt of(Setting setting, DataFetchingEnvironment environment) {
        return new HomeAt(setting.id().key(), environment.getArgument("asOf"), environment.getArgument("knownAt"));
    }

    static HomeAt now(String id) {
        return new HomeAt(id, null, null);
    }

    /**
     * Asks for all homes of a moment at once, moment by moment.
     *
     * @param answers makes, of a moment and the ids of homes, what tells the answer for each of these
     */
    public static <T> Map<HomeAt, T> each(
            Set<HomeAt> all, BiFunction<HomeAt, List<String>, Function<HomeAt, T>> answers) {
        Map<HomeAt, List<String>> moments = new LinkedHashMap<>();
        all.forEach(home ->
                moments.computeIfAbsent(home.with(""), at -> new ArrayList<>()).add(home.id()));
        Map<HomeAt, T> found = new HashMap<>();
        moments.forEach((at, ids) -> {
            Function<HomeAt, T> answer = answers.apply(at, ids);
            ids.stream().map(at::with).forEach(home -> found.put(home, answer.apply(home)));
        });
        return found;
    }

    /** Whether it is asked what is so today, as far as anybody knows now. */
    public boolean isNow() {
        return asOf == null && knownAt == null;
    }

    /** Parameters of a statement: these, and the moment where it is another than now. */
    public Map<String, Object> parameters(Clock clock, Map<String, Object> these) {
        if (isNow()) {
            return these;
        }
        Map<String, Object> all = new HashMap<>(these);
        all.put("asOf", asOf == null ? LocalDate.now(clock) : asOf);
        all.put("knownAt", knownAt == null ? OffsetDateTime.now(clock) : knownAt);
        return all;
    }

    private HomeAt with(String another) {
        return new HomeAt(another, asOf, knownAt);
    }
}
