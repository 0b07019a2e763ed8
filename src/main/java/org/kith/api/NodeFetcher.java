package org.kith.api;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Scope;

/** How the root field {@code node} finds the objects of one type. Each module gives one for each of its types. */
public interface NodeFetcher {

    /** Name of the GraphQL type, which is the simple name of the record that {@link #fetch} answers. */
    String type();

    /**
     * The object with this key, or null where it does not exist or the scope does not reach it.
     *
     * @param wanted what the request asks for of it
     */
    @Nullable
    Object fetch(Scope scope, String key, Wanted wanted);

    /** A fetcher of objects that are always read whole. */
    static NodeFetcher of(String type, BiFunction<Scope, String, ? extends @Nullable Object> query) {
        return of(type, (scope, key, wanted) -> query.apply(scope, key));
    }

    /** A fetcher of objects of which only what is wanted is read. */
    static NodeFetcher of(String type, Fetch fetch) {
        return new NodeFetcher() {
            @Override
            public String type() {
                return type;
            }

            @Override
            public @Nullable Object fetch(Scope scope, String key, Wanted wanted) {
                return fetch.fetch(scope, key, wanted);
            }
        };
    }

    /** What {@link #fetch} does. */
    @FunctionalInterface
    interface Fetch {
        @Nullable
        Object fetch(Scope scope, String key, Wanted wanted);
    }
}
