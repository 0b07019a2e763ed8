package org.kith.care.leaving;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kith.api.Loaded;
import org.kith.api.Wanted;
import org.kith.care.ChildRecord;
import org.kith.care.fact.Asked;
import org.kith.graph.Scope;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What a young person is to the authority, on the child's record: one statement for all children of an answer. */
@Controller
class LeavingController {

    private final LeavingQueries queries;

    LeavingController(LeavingQueries queries, BatchLoaderRegistry loaders) {
        this.queries = queries;
        loaders.forTypePair(Asked.class, CareLeaver.class).registerMappedBatchLoader(this::careLeavers);
    }

    @SchemaMapping(typeName = "ChildRecord")
    CompletableFuture<? extends @Nullable CareLeaver> careLeaver(
            ChildRecord record, DataLoader<Asked, CareLeaver> leaving, DataFetchingEnvironment environment) {
        return leaving.load(Asked.of(record.childId(), environment), Wanted.anywhere(environment));
    }

    private Mono<Map<Asked, CareLeaver>> careLeavers(Set<Asked> all, BatchLoaderEnvironment environment) {
        Scope scope = Loaded.scope(environment);
        return Mono.fromSupplier(() -> Asked.each(all, (at, ids) -> queries.careLeavers(scope, at, ids)));
    }
}
