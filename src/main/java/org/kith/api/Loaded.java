package org.kith.api;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;

/** What the fields of a request have loaded, and keep for the other fields of the same answer. */
public final class Loaded {
    private Loaded() {}

    /** Forgets it all: the next answer of a stream is read anew, because what the viewer may see can have changed. */
    public static void forget(DataFetchingEnvironment environment) {
        environment.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
    }
}
