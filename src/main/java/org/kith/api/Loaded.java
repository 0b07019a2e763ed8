package org.kith.api;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoader;
import org.kith.graph.Scope;

/** What the fields of a request have loaded, and keep for the other fields of the same answer. */
public final class Loaded {
    private Loaded() {}

    /** On whose behalf a loader works. */
    public static Scope scope(BatchLoaderEnvironment environment) {
        GraphQLContext context = Objects.requireNonNull(environment.getContext());
        return context.get(Scope.class);
    }

    /** Forgets it all: the next answer of a stream is read anew, because what the viewer may see can have changed. */
    public static void forget(DataFetchingEnvironment environment) {
        environment.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
    }
}
