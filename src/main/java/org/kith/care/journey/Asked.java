package org.kith.care.journey;

import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Of which child, and at which moment, a journey is asked for. A moment that the field does not say is that of the answer around it, such as
 * {@code familyNetwork(asOf:)}.
 *
 * @param asOf null for today
 * @param knownAt null for now
 */
record Asked(
        String childId, @Nullable LocalDate asOf, @Nullable OffsetDateTime knownAt) {

    static Asked of(String childId, DataFetchingEnvironment environment) {
        return new Asked(childId, argument(environment, "asOf"), argument(environment, "knownAt"));
    }

    /** The same question of no child. */
    Asked at() {
        return new Asked("", asOf, knownAt);
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
