package org.kith.api;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Scope;

/** How the root field {@code node} finds the objects of one type. Each module gives one for each of its types. */
public interface NodeFetcher {

    /** Name of the GraphQL type, which is the simple name of the record that {@link #fetch} answers. */
    String type();

    /** The object with this key, or null where it does not exist or the scope does not reach it. */
    @Nullable
    Object fetch(String key, Scope scope);

    /** A fetcher from a query that takes who asks and the key. */
    static NodeFetcher of(String type, BiFunction<Scope, String, ? extends @Nullable Object> query) {
        return new NodeFetcher() {
            @Override
            public String type() {
                return type;
            }

            @Override
            public @Nullable Object fetch(String key, Scope scope) {
                return query.apply(scope, key);
            }
        };
    }
}
