package org.kith.care.fact;

import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kith.api.Wanted;

/**
 * Of which child, and at which moment, facts are asked for. A moment that the field does not say is that of the answer around it, such as
 * {@code familyNetwork(asOf:)}.
 *
 * @param asOf null for today
 * @param knownAt null for now
 */
public record Asked(
        String childId, @Nullable LocalDate asOf, @Nullable OffsetDateTime knownAt) {

    public static Asked of(String childId, DataFetchingEnvironment environment) {
        return new Asked(childId, argument(environment, "asOf"), argument(environment, "knownAt"));
    }

    /**
     * A part of what is found of a child, which one statement finds for all children of an answer.
     *
     * @param none what is found of a child who is not seen
     */
    public static <F, T extends @Nullable Object> CompletableFuture<T> load(
            String childId,
            DataLoader<Asked, F> found,
            DataFetchingEnvironment environment,
            F none,
            Function<F, T> part) {
        return found.load(of(childId, environment), Wanted.anywhere(environment))
                .thenApply(each -> part.apply(Objects.requireNonNullElse(each, none)));
    }

    /** Asks for all children of a moment at once, moment by moment. */
    public static <T> Map<Asked, T> each(Set<Asked> all, BiFunction<Asked, List<String>, Map<String, T>> answers) {
        Map<Asked, List<String>> moments = new LinkedHashMap<>();
        all.forEach(asked ->
                moments.computeIfAbsent(asked.at(), at -> new ArrayList<>()).add(asked.childId()));
        Map<Asked, T> found = new HashMap<>();
        moments.forEach((at, ids) -> answers.apply(at, ids)
                .forEach((id, answer) -> found.put(new Asked(id, at.asOf(), at.knownAt()), answer)));
        return found;
    }

    /** The same question of no child. */
    public Asked at() {
        return new Asked("", asOf, knownAt);
    }

    /** Whether it is asked what is so today, as far as anybody knows now. */
    public boolean isNow() {
        return asOf == null && knownAt == null;
    }

    public LocalDate day(Clock clock) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }

    /** Parameters of a statement: these, and the moment where it is another than now. */
    public Map<String, Object> parameters(Clock clock, Map<String, Object> these) {
        if (isNow()) {
            return these;
        }
        Map<String, Object> all = new HashMap<>(these);
        all.put("asOf", day(clock));
        all.put("knownAt", knownAt == null ? OffsetDateTime.now(clock) : knownAt);
        return all;
    }

    private static <T> @Nullable T argument(DataFetchingEnvironment environment, String name) {
        for (ExecutionStepInfo at = environment.getExecutionStepInfo(); at != null; at = at.getParent()) {
            T said = at.getArgument(name);
            if (said != null) {
                return said;
            }
        }
        return null;
    }
}
