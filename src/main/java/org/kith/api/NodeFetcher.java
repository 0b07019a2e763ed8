package org.kith.api;

import org.jspecify.annotations.Nullable;
import org.kith.graph.Scope;

/** How the root field {@code node} finds the objects of one type. Each module gives one for each of its types. */
public interface NodeFetcher {

    /** Name of the GraphQL type, which is the simple name of the record that {@link #fetch} answers. */
    String type();

    /** The object with this key, or null where it does not exist or the scope does not reach it. */
    @Nullable
    Object fetch(String key, Scope scope);
}
